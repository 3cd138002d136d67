import type { EntityId, MarkedText, Mention } from '../../archive/article.ts';
import type { ArticleContent, MentionedEntity } from '../../archive/data-files.ts';
import { parseEntityId, toEntityId } from '../../archive/entity.ts';
import { groupOf, isNamed, type Label } from '../../archive/label.ts';
import { toSlug } from '../../archive/to-slug.ts';
import { readCorrections, type OwnCorrections, type OwnGlossary, type Quotation } from './own-glossary.ts';

/** An article with the corrections that are kept on this device. */
export function correctAsKept(article: ArticleContent): ArticleContent {
  return correctArticle(article, readCorrections());
}

/** An article as the next build will show it with these corrections. A text that none of them touches stays the same value. */
export function correctArticle(article: ArticleContent, { glossary, known }: OwnCorrections): ArticleContent {
  const places = [
    ...glossary.unmark.map((entry) => ({ entry, mention: null })),
    ...glossary.mark.map((entry) => ({ entry, mention: entry })),
  ].filter(({ entry }) => entry.file === article.file);
  const follow = openGlossary(glossary);
  const correct = <Text extends MarkedText>(text: Text): Text => {
    const quoted = places.flatMap(({ entry, mention }) => {
      const start = findQuotation(text.text, entry);
      return start < 0 ? [] : [{ start, end: start + entry.quote.length, mention }];
    });
    const kept = text.mentions.filter(
      (own) => !quoted.some(({ start, end }) => start < own.end && own.start < end),
    );
    const marked = quoted.flatMap(({ start, end, mention }): Mention[] =>
      mention ? [{ start, end, label: mention.label, entity: entityOf(mention) }] : [],
    );
    const mentions = [...kept, ...marked]
      .toSorted((a, b) => a.start - b.start)
      .flatMap((mention) => follow(mention) ?? []);
    const isSame =
      mentions.length === text.mentions.length && mentions.every((one, at) => one === text.mentions[at]);
    return isSame ? text : { ...text, mentions };
  };
  const title = correct(article.title);
  const blocks = article.blocks.map(correct);
  const isSame = title === article.title && blocks.every((block, at) => block === article.blocks[at]);
  if (isSame && glossary.rename.length === 0) return article;
  return {
    ...article,
    title,
    blocks,
    entities: listEntities({ ...article, title, blocks }, { glossary, known }),
  };
}

/** Where a quotation's own words begin in a text; -1 where they do not stand there. */
export function findQuotation(text: string, { before, quote, after }: Omit<Quotation, 'file'>): number {
  const at = text.indexOf(before + quote + after);
  return at < 0 ? -1 : at + before.length;
}

/** Retypes, merges and hides a mention, as the build does; one that nothing is said of stays the same value. */
function openGlossary({ retype, merge, hide }: OwnGlossary): (mention: Mention) => Mention | null {
  const labels = new Map(retype.map(({ entity, label }) => [entity, label]));
  const targets = new Map(merge.flatMap(({ entities, into }) => entities.map((entity) => [entity, into])));
  return (mention) => {
    if (mention.entity === null) return mention;
    const label = labels.get(mention.entity) ?? mention.label;
    let entity = inGroupOf(label, mention.entity);
    for (
      let hops = 0, next = targets.get(entity);
      next && hops < targets.size;
      next = targets.get(entity), hops++
    )
      entity = next;
    if (hide.includes(entity)) return null;
    if (label === mention.label && entity === mention.entity) return mention;
    const { start, end } = mention;
    return { start, end, label, entity };
  };
}

/** The id an entity has as one of this label. */
export function inGroupOf(label: Label, entity: EntityId): EntityId {
  const parsed = parseEntityId(entity);
  const group = groupOf(label);
  return !parsed || parsed.group === group ? entity : toEntityId(group, parsed.slug);
}

function entityOf({ entity, label, quote }: OwnGlossary['mark'][number]): EntityId | null {
  if (entity) return entity;
  const slug = toSlug(quote);
  return slug ? toEntityId(groupOf(label), slug) : null;
}

/** The named entities that are mentioned, those known before in their order, with their counts. */
function listEntities(
  { title, blocks, entities }: ArticleContent,
  { glossary, known }: OwnCorrections,
): readonly MentionedEntity[] {
  const names = new Map(glossary.rename.map(({ entity, name }) => [entity, name]));
  const found = new Map<EntityId, { label: Label; count: number; form: string }>();
  for (const { text, mentions } of [title, ...blocks]) {
    for (const { entity, label, start, end } of mentions) {
      if (entity === null || !isNamed(groupOf(label))) continue;
      const { count = 0, form = '' } = found.get(entity) ?? {};
      const words = text.slice(start, end);
      found.set(entity, { label, count: count + 1, form: words.length > form.length ? words : form });
    }
  }
  const places = new Map(entities.map(({ id }, index) => [id, index]));
  return [...found]
    .toSorted(([a], [b]) => (places.get(a) ?? Infinity) - (places.get(b) ?? Infinity) || 0)
    .map(([id, { label, count, form }]) => {
      const facts = entities.find((entity) => entity.id === id) ?? known.find((entity) => entity.id === id);
      return { id, label, count, name: names.get(id) ?? facts?.name ?? form, page: facts?.page ?? false };
    });
}
