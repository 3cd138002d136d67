import type { EntityId } from '../../archive/article.ts';
import type { ArticleContent } from '../../archive/data-files.ts';
import type { Label } from '../../archive/label.ts';
import { inGroupOf } from './correct-article.ts';
import type { OwnGlossary, Quotation } from './own-glossary.ts';

/** One thing a reader says is wrong: of an entity everywhere, or of one mention. Entities as they are shown. */
export type Correction =
  | { readonly kind: 'retype'; readonly entity: EntityId; readonly label: Label }
  | { readonly kind: 'merge'; readonly entity: EntityId; readonly into: EntityId }
  | { readonly kind: 'hide'; readonly entity: EntityId }
  | { readonly kind: 'rename'; readonly entity: EntityId; readonly name: string }
  | { readonly kind: 'mark'; readonly place: Quotation; readonly label: Label; readonly entity?: EntityId }
  | { readonly kind: 'unmark'; readonly place: Quotation };

/**
 * A glossary with one correction more, which never contradicts those before it: what was said of the same place or
 * entity gives way, and what speaks of an id that changes speaks of the new one.
 */
export function addCorrection(glossary: OwnGlossary, correction: Correction): OwnGlossary {
  switch (correction.kind) {
    case 'mark': {
      const { place, label, entity } = correction;
      const rest = withoutPlace(glossary, place);
      return { ...rest, mark: [...rest.mark, { ...place, label, ...(entity && { entity }) }] };
    }
    case 'unmark': {
      const rest = withoutPlace(glossary, correction.place);
      return { ...rest, unmark: [...rest.unmark, correction.place] };
    }
    case 'hide': {
      const { entity } = correction;
      return {
        ...glossary,
        hide: [...glossary.hide.filter((other) => other !== entity), entity],
        rename: glossary.rename.filter((other) => other.entity !== entity),
      };
    }
    case 'rename': {
      const { entity, name } = correction;
      const rename = glossary.rename.filter((other) => other.entity !== entity);
      return { ...glossary, rename: [...rename, { entity, name }] };
    }
    case 'merge': {
      const { entity, into } = correction;
      return {
        ...glossary,
        merge: [...glossary.merge, { entities: [entity], into }],
        rename: glossary.rename.filter((other) => other.entity !== entity),
      };
    }
    case 'retype':
      return retype(glossary, correction);
  }
}

/** The words of a mention with as many around them as tell them from all others in the article. */
export function toQuotation(
  { file, title, blocks }: ArticleContent,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): Quotation {
  const texts = [title.text, ...blocks.map((block) => block.text)];
  const quote = text.slice(start, end);
  for (let room = 0; ; room += 24) {
    const before = text.slice(Math.max(0, start - room), start);
    const after = text.slice(end, end + room);
    const isWhole = before.length === start && end + after.length === text.length;
    if (isWhole || isUnique(texts, before + quote + after)) return { file, quote, before, after };
  }
}

/** An id before merging may come of others by retyping, and others may be merged into it: all of them change. */
function retype(
  glossary: OwnGlossary,
  { entity, label }: { readonly entity: EntityId; readonly label: Label },
): OwnGlossary {
  const changed = new Set([entity]);
  for (const { entities, into } of glossary.merge.toReversed()) {
    if (changed.has(into)) entities.forEach((one) => changed.add(one));
  }
  const isOf = (entry: OwnGlossary['retype'][number]) => changed.has(inGroupOf(entry.label, entry.entity));
  const before = glossary.retype.filter(isOf);
  const made = new Set(before.map((entry) => inGroupOf(entry.label, entry.entity)));
  const sources = [...before.map((entry) => entry.entity), ...[...changed].filter((one) => !made.has(one))];
  const move = (one: EntityId) => (changed.has(one) ? inGroupOf(label, one) : one);
  return {
    ...glossary,
    retype: [
      ...glossary.retype.filter((entry) => !isOf(entry)),
      ...sources.map((source) => ({ entity: source, label })),
    ],
    merge: glossary.merge.map(({ entities, into }) => ({ entities: entities.map(move), into: move(into) })),
    hide: glossary.hide.map(move),
    rename: glossary.rename.map((entry) => ({ ...entry, entity: move(entry.entity) })),
  };
}

function withoutPlace(glossary: OwnGlossary, { file, quote, before, after }: Quotation): OwnGlossary {
  const isOther = (one: Quotation) =>
    one.file !== file || one.quote !== quote || one.before !== before || one.after !== after;
  return { ...glossary, mark: glossary.mark.filter(isOther), unmark: glossary.unmark.filter(isOther) };
}

function isUnique(texts: readonly string[], words: string): boolean {
  const all = texts.join('\n\n');
  return all.indexOf(words) === all.lastIndexOf(words);
}
