import type { EntityId } from '../../archive/article.ts';
import type { MentionedEntity } from '../../archive/data-files.ts';
import type { Label } from '../../archive/label.ts';
import { readStored, writeStored } from '../ui/stored.ts';
import { CORRECTED, CORRECTIONS_KEY } from './correction-keys.ts';

/** One place in one file, found by its words. */
export interface Quotation {
  readonly file: string;
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

/**
 * What this reader has corrected, in the lists of `glossary.json` (public/glossary.schema.json). The build takes them
 * in this order, and each speaks of the ids that the one before it leaves.
 */
export interface OwnGlossary {
  readonly mark: readonly (Quotation & { readonly label: Label; readonly entity?: EntityId })[];
  readonly unmark: readonly Quotation[];
  readonly retype: readonly { readonly entity: EntityId; readonly label: Label }[];
  readonly merge: readonly { readonly entities: readonly EntityId[]; readonly into: EntityId }[];
  readonly hide: readonly EntityId[];
  readonly rename: readonly { readonly entity: EntityId; readonly name: string }[];
}

/** The glossary, and what the page must know of the entities it speaks of. */
export interface OwnCorrections {
  readonly glossary: OwnGlossary;
  readonly known: readonly Pick<MentionedEntity, 'id' | 'name' | 'label' | 'page'>[];
}

export const NO_CORRECTIONS: OwnCorrections = {
  glossary: { mark: [], unmark: [], retype: [], merge: [], hide: [], rename: [] },
  known: [],
};

/** What is kept on this device; of another version, or not to be read, none. */
export function readCorrections(): OwnCorrections {
  const kept = readStored(CORRECTIONS_KEY) as (OwnCorrections & { version?: unknown }) | undefined;
  if (kept?.version !== VERSION) return NO_CORRECTIONS;
  const lists = Object.keys(NO_CORRECTIONS.glossary) as (keyof OwnGlossary)[];
  const isWhole = Array.isArray(kept.known) && lists.every((name) => Array.isArray(kept.glossary?.[name]));
  return isWhole ? kept : NO_CORRECTIONS;
}

/** Keeps corrections on this device and lets the page show them at once. */
export function writeCorrections({ glossary, known }: OwnCorrections): void {
  writeStored(CORRECTIONS_KEY, { version: VERSION, glossary, known });
  dispatchEvent(new Event(CORRECTED));
}

/** How many entries a glossary has. */
export function countCorrections(glossary: OwnGlossary): number {
  return Object.values(glossary).reduce((sum, entries: readonly unknown[]) => sum + entries.length, 0);
}

/** The text of a `glossary.json`: lists without entries are left out. */
export function formatGlossary(glossary: OwnGlossary): string {
  const lists = Object.entries(glossary).filter(
    ([, entries]: [string, readonly unknown[]]) => entries.length > 0,
  );
  return `${JSON.stringify({ $schema: '../public/glossary.schema.json', ...Object.fromEntries(lists) }, null, 2)}\n`;
}

const VERSION = 1;
