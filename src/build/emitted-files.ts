import { articleAddress, shortId } from '../archive/addresses.ts';
import type { Archive } from '../archive/archive.ts';
import type { Article, EntityId } from '../archive/article.ts';
import type { CalendarDate } from '../archive/calendar-date.ts';
import {
  dataFiles,
  type ArchiveSummary,
  type ArticleData,
  type ArticleRef,
  type EntityData,
  type EntityRef,
  type ListEntry,
  type MonthData,
} from '../archive/data-files.ts';
import type { Entity } from '../archive/entity.ts';
import { groupOf, isNamed } from '../archive/label.ts';
import { leadingEntities } from '../archive/leading-entities.ts';
import { toReadingTime } from '../archive/reading-time.ts';
import type { SeedProblem } from '../archive/seed-problem.ts';
import { toStandfirst } from '../ingest/to-standfirst.ts';

/** Path of every data file, relative to the site's base, with the value that lies there as JSON. */
export type EmittedFiles = ReadonlyMap<string, unknown>;

/**
 * The archive as the files a browser fetches. Pure: the production build writes these and the dev server answers
 * from them, so the two cannot differ.
 */
export function emittedFiles(archive: Archive, problems: readonly SeedProblem[]): EmittedFiles {
  const entities = new Map(archive.entities.map((entity) => [entity.id, entity]));
  const files = new Map<string, unknown>();
  const months = new Map<string, ListEntry[]>();
  const mentioned = new Map<EntityId, ListEntry[]>();

  archive.articles.forEach((article, index) => {
    const ranked = leadingEntities(article, entities);
    const entry = toListEntry(
      article,
      ranked.slice(0, 5).map(({ entity }) => toEntityRef(entity)),
    );
    append(months, article.day ? dataFiles.month(article.day.slice(0, 7)) : dataFiles.undated(), entry);
    for (const { entity } of ranked) append(mentioned, entity.id, entry);
    files.set(dataFiles.article(shortId(article.id)), {
      ...article,
      address: entry.address,
      standfirst: entry.standfirst,
      minutes: entry.minutes,
      entities: ranked.map(({ entity, count }) => ({ ...toEntityRef(entity), count })),
      newer: toArticleRef(archive.articles[index - 1]),
      older: toArticleRef(archive.articles[index + 1]),
    } satisfies ArticleData);
  });

  files.set(dataFiles.archive(), toSummary(archive, problems));
  for (const [path, entries] of months) files.set(path, { entries } satisfies MonthData);
  for (const [id, articles] of mentioned)
    files.set(dataFiles.entity(id), toEntityData(entities.get(id)!, articles));
  return files;
}

function toSummary({ articles, entities }: Archive, problems: readonly SeedProblem[]): ArchiveSummary {
  const days = new Map<CalendarDate, number>();
  for (const { day } of articles) if (day) days.set(day, (days.get(day) ?? 0) + 1);
  const kinds: Record<string, number> = {};
  for (const { kind } of problems) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return {
    total: articles.length,
    undated: articles.filter(({ day }) => day === null).length,
    days: [...days].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    entities: entities.filter(({ label }) => isNamed(groupOf(label))).length,
    problems: kinds,
  };
}

function toListEntry(article: Article, leading: readonly EntityRef[]): ListEntry {
  const characters = article.blocks.reduce((sum, { text }) => sum + text.length, 0);
  return {
    id: article.id,
    address: articleAddress({ ...article, title: article.title.text }),
    day: article.day,
    title: article.title.text,
    standfirst: toStandfirst(article),
    minutes: toReadingTime(characters),
    leading,
  };
}

function toEntityData(entity: Entity, articles: readonly ListEntry[]): EntityData {
  return { ...toEntityRef(entity), forms: entity.forms, articles };
}

function toEntityRef({ id, name, label }: Entity): EntityRef {
  return { id, name, label };
}

function toArticleRef(article: Article | undefined): ArticleRef | null {
  if (!article) return null;
  const title = article.title.text;
  return { address: articleAddress({ ...article, title }), day: article.day, title };
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
