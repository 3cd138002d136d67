/** Lights every mention of an entity in the text and quiets all others; null ends it. No text is drawn again. */
export function lightEntity(entity: string | null): void {
  if (entity === lit) return;
  lit = entity;
  for (const mark of document.querySelectorAll('.mention[data-lit]')) mark.removeAttribute('data-lit');
  for (const mark of entity ? findMarks(document, entity) : []) mark.setAttribute('data-lit', '');
  const { dataset } = document.documentElement;
  if (entity) dataset['lit'] = 'entity';
  else delete dataset['lit'];
  for (const listener of listeners) listener();
}

/** The entity that is lit. */
export const litEntity = () => lit;

/** Tells when another entity is lit; gives back how to stop. For `useSyncExternalStore`. */
export function onLit(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The marks in a text, of one entity or of all, in reading order. */
export function findMarks(within: ParentNode, entity?: string): readonly HTMLAnchorElement[] {
  const which = entity === undefined ? '' : `[data-entity="${CSS.escape(entity)}"]`;
  return [...within.querySelectorAll<HTMLAnchorElement>(`.reading a.mention${which}`)];
}

let lit: string | null = null;
const listeners = new Set<() => void>();
