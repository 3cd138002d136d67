import type { Archive } from '../archive/archive.ts';
import type { Article, Mention } from '../archive/article.ts';
import { groupOf } from '../archive/label.ts';
import { weighNames } from './archive-names.ts';
import { namesIn, textsOf, type RecognisedText } from './article-names.ts';
import { collectEntities, type Sighting } from './collect-entities.ts';
import { findRole } from './find-role.ts';
import { joinNames } from './join-names.ts';
import { linkEntities } from './link-entities.ts';
import { toNormalForm } from './normal-form.ts';
import type { RecognisedArticle } from './recognised.ts';
import { rememberByGroup } from './remember-by-group.ts';
import { resolveMention, type Resolution } from './resolve-mention.ts';
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
    const names = texts.flatMap((text) => namesIn(text, normalFormOf));
    return { article, texts, names, full: joinNames(names) };
  });
  const archiveNames = weighNames(read);
  const sightings: Sighting[] = [];
  const linked = read.map(({ article: { manuscript }, texts, full }): Article => {
    const resolution = { full, archiveNames, normalFormOf, namedIdOf };
    const context = { manuscript, resolution, sightings, revise };
    const marked = texts.map((text) => ({
      text: text.text,
      mentions: text.mentions.flatMap((_, index) => linkMention(text, index, context) ?? []),
    }));
    const { blocks, ...rest } = manuscript;
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
  return { articles: linked, entities: linkEntities(collectEntities(sightings)) };
}

interface LinkContext {
  readonly manuscript: RecognisedArticle['manuscript'];
  readonly resolution: Resolution;
  readonly sightings: Sighting[];
  readonly revise: Revise;
}

/** Null for a mention that is not to be shown. */
function linkMention(here: RecognisedText, index: number, context: LinkContext): Mention | null {
  const mention = here.mentions[index]!;
  const { start, end, label, period } = mention;
  const form = here.text.slice(start, end);
  const resolved = resolveMention(mention, form, context.resolution);
  if (!resolved) return { start, end, label, entity: null, ...(period && { period }) };
  const { file, day } = context.manuscript;
  const role = groupOf(label) === 'person' ? findRole(here, index) : null;
  const sighting = context.revise(
    { entity: resolved.entity, form, mention, reason: resolved.reason, role, day },
    file,
  );
  if (!sighting) return null;
  context.sightings.push(sighting);
  const { entity, mention: revised } = sighting;
  return { start, end, label: revised.label, entity, ...(revised.period && { period: revised.period }) };
}

function byDayThenTitle({ manuscript: a }: RecognisedArticle, { manuscript: b }: RecognisedArticle): number {
  const [dayA, dayB] = [a.day ?? '', b.day ?? ''];
  if (dayA !== dayB) return dayA > dayB ? -1 : 1;
  if (a.title !== b.title) return a.title < b.title ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
