import type { Archive } from '../archive/archive.ts';
import type { Article, EntityId, Mention } from '../archive/article.ts';
import { formatPeriodCode } from '../archive/calendar-date.ts';
import { parseEntityId, toEntityId } from '../archive/entity.ts';
import { type Group, groupOf, isNamed } from '../archive/label.ts';
import { type ArchiveNames, weighNames } from './archive-names.ts';
import { collectEntities, type Sighting } from './collect-entities.ts';
import { type ArticleName, type FullForms, joinNames } from './join-names.ts';
import { toNormalForm } from './normal-form.ts';
import type { RecognisedArticle, RecognisedMention } from './recognised.ts';
import { rememberByGroup } from './remember-by-group.ts';
import type { Revise } from './revise.ts';
import { toNamedId } from './to-named-id.ts';

/**
 * Joins the mentions of all articles to entities. Articles come out newest first, then by title, the undated last;
 * entities by id. The order of the input does not matter. A name that could mean two entities is linked to neither;
 * names of different groups are never one entity. `revise` has the last word on what each mention is of.
 */
export function link(
  articles: readonly RecognisedArticle[],
  revise: Revise = (sighting) => sighting,
): Omit<Archive, 'copies'> {
  const normalFormOf = rememberByGroup(toNormalForm);
  const namedIdOf = rememberByGroup((normalForm, group) => toNamedId(group, normalForm));
  const read = articles.toSorted(byDayThenTitle).map((article) => {
    const texts = textsOf(article);
    const names = texts.flatMap(({ text, mentions }) => namesIn(text, mentions, normalFormOf));
    return { article, texts, names, full: joinNames(names) };
  });
  const archiveNames = weighNames(read);
  const sightings: Sighting[] = [];
  const linked = read.map(({ article, texts, full }): Article => {
    const { file } = article.manuscript;
    const marked = texts.map(({ text, mentions }) => ({
      text,
      mentions: mentions.flatMap(
        (mention) =>
          linkMention(text, mention, {
            file,
            full,
            archiveNames,
            sightings,
            normalFormOf,
            namedIdOf,
            revise,
          }) ?? [],
      ),
    }));
    const { blocks, ...rest } = article.manuscript;
    const [title = { text: rest.title, mentions: [] }, ...bodies] = marked;
    return {
      ...rest,
      title,
      blocks: blocks.map(({ role, text, dateline }, index) => ({
        role,
        dateline,
        ...(bodies[index] ?? { text, mentions: [] }),
      })),
    };
  });
  return { articles: linked, entities: collectEntities(sightings) };
}

interface LinkContext {
  readonly file: string;
  readonly full: FullForms;
  readonly archiveNames: ArchiveNames;
  readonly sightings: Sighting[];
  readonly normalFormOf: typeof toNormalForm;
  readonly namedIdOf: (normalForm: string, group: Group) => EntityId;
  readonly revise: Revise;
}

/** Null for a mention that is not to be shown. */
function linkMention(text: string, mention: RecognisedMention, context: LinkContext): Mention | null {
  const { start, end, label, period } = mention;
  const form = text.slice(start, end);
  const own = mention.entity ?? ownEntity(mention, form, context);
  if (!own) return { start, end, label, entity: null, ...(period && { period }) };
  const sighting = context.revise({ entity: own, form, mention }, context.file);
  if (!sighting) return null;
  context.sightings.push(sighting);
  const { entity, mention: revised } = sighting;
  return { start, end, label: revised.label, entity, ...(revised.period && { period: revised.period }) };
}

/** The entity a mention is of as far as words tell; null where it could be one of several. */
function ownEntity(mention: RecognisedMention, form: string, context: LinkContext): EntityId | null {
  const group = groupOf(mention.label);
  const normalForm = isNamed(group)
    ? resolveName(context.normalFormOf(mention.name ?? form, group), mention, context)
    : form;
  return normalForm === null ? null : idOf(mention, normalForm, context);
}

/** The full normal form a name stands for; null where it could be one of several. */
function resolveName(
  normalForm: string,
  { label }: RecognisedMention,
  { full, archiveNames }: LinkContext,
): string | null {
  const group = groupOf(label);
  const key = `${group}:${normalForm}`;
  const here = full.get(key);
  if (here && here.size > 1) return null;
  const [inArticle] = here ?? [];
  const resolved = inArticle ?? (isShort(normalForm) ? archiveNames.findFull(key) : undefined) ?? normalForm;
  return archiveNames.findCommonest(`${group}:${resolved}`) ?? resolved;
}

function isShort(normalForm: string): boolean {
  return !normalForm.includes(' ');
}

function idOf(
  { label, period, value }: RecognisedMention,
  normalForm: string,
  { namedIdOf }: LinkContext,
): EntityId {
  const group = groupOf(label);
  if (group === 'date' && period) return toEntityId(group, formatPeriodCode(period).replace('..', '--'));
  if (group === 'number' && value !== undefined && parseEntityId(`${group}:${value}`))
    return toEntityId(group, value);
  return namedIdOf(group === 'number' ? (value ?? normalForm) : normalForm, group);
}

/** The names of a text in order; initials in brackets after a name carry it with them. */
function namesIn(
  text: string,
  mentions: readonly RecognisedMention[],
  normalFormOf: typeof toNormalForm,
): readonly ArticleName[] {
  return mentions.flatMap(({ start, end, label, name, entity }, index): ArticleName[] => {
    const group = groupOf(label);
    // what the owner says of one mention tells nothing of the others
    if (!isNamed(group) || entity) return [];
    const form = name ?? text.slice(start, end);
    const normalForm = normalFormOf(form, group);
    const before = mentions[index - 1];
    const bracketed = before && /^\s?\($/.test(text.slice(before.end, start)) && text[end] === ')';
    if (!bracketed || groupOf(before.label) !== group || !INITIALS.test(form)) return [{ group, normalForm }];
    const spelledOutBefore = normalFormOf(text.slice(before.start, before.end), group);
    const fits =
      spelledOutBefore[0] === form[0] && spelledOutBefore.includes(' ') && spelledOutBefore !== normalForm;
    return [fits ? { group, normalForm, spelledOutBefore } : { group, normalForm }];
  });
}

function textsOf({
  manuscript,
  mentions,
}: RecognisedArticle): readonly { text: string; mentions: readonly RecognisedMention[] }[] {
  const texts = [manuscript.title, ...manuscript.blocks.map(({ text }) => text)];
  return texts.map((text, index) => ({ text, mentions: mentions[index] ?? [] }));
}

function byDayThenTitle({ manuscript: a }: RecognisedArticle, { manuscript: b }: RecognisedArticle): number {
  const [dayA, dayB] = [a.day ?? '', b.day ?? ''];
  if (dayA !== dayB) return dayA > dayB ? -1 : 1;
  if (a.title !== b.title) return a.title < b.title ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

const INITIALS = /^\p{Lu}[\p{Lu}\p{N}.]{1,9}$/u;
