import { articleAddress, shortId } from '../archive/addresses.ts';
import type { Archive } from '../archive/archive.ts';
import type { Article, EntityId } from '../archive/article.ts';
import {
  DATA_FORMAT,
  dataFiles,
  ENTITY_PAGE_SIZE,
  MOST_ENTRIES_A_MONTH,
  type ArchiveSummary,
  type ArticleContent,
  type ArticleData,
  type ArticleRef,
  type EntityData,
  type EntityPageData,
  type EntityRef,
  type EntriesData,
  type ListEntry,
  type MonthData,
} from '../archive/data-files.ts';
import type { Entity } from '../archive/entity.ts';
import { leadingEntities } from '../archive/leading-entities.ts';
import { countDays, packDays } from '../archive/packed-days.ts';
import { toReadingTime } from '../archive/reading-time.ts';
import type { SeedProblem } from '../archive/seed-problem.ts';
import { foldText } from '../ingest/fold-text.ts';
import { toStandfirst } from '../ingest/to-standfirst.ts';
import { indexEntities, type IndexedEntity } from './entity-index.ts';

/** What lies at each path below the site's base, as a value to be written as JSON, made when asked for. */
export type EmittedFiles = ReadonlyMap<string, () => unknown>;

/**
 * The archive as the files a browser fetches. Pure: the production build writes these and the dev server answers
 * from them, so the two cannot differ. Only the paths are made at once, so that neither holds more than it needs.
 */
export function emittedFiles(archive: Archive, problems: readonly SeedProblem[]): EmittedFiles {
  const { articles, copies } = archive;
  const index = indexEntities(archive);
  const files = new Map<string, () => unknown>();
  files.set(dataFiles.archive(), () => toSummary(archive, index, problems));
  files.set(dataFiles.problems(), () => problems);
  addLists(files, articles, (article) => toListEntry(article, index));
  const titles = new Map(articles.toReversed().map((article) => [foldText(article.title.text), article]));
  articles.forEach((article, position) => {
    const context = { newer: articles[position - 1], older: articles[position + 1], index, titles };
    files.set(dataFiles.article(shortId(article.id)), () => toArticleData(article, context));
  });
  const byId = new Map(copies.length > 0 ? articles.map((article) => [article.id, article]) : []);
  for (const { id, of } of copies) {
    const original = byId.get(of)!;
    files.set(dataFiles.article(shortId(id)), (): ArticleData => ({ movedTo: addressOf(original) }));
  }
  for (const indexed of index.values()) if (indexed.page) addEntity(files, indexed);
  return files;
}

function addLists(
  files: Map<string, () => unknown>,
  articles: readonly Article[],
  toEntry: (article: Article) => ListEntry,
): void {
  const months = groupBy(articles, ({ day }) => day?.slice(0, 7) ?? '');
  const codes = [...months.keys()];
  codes.forEach((month, position) => {
    const inMonth = months.get(month)!;
    if (month === '') {
      files.set(dataFiles.undated(), (): EntriesData => ({ entries: inMonth.map(toEntry) }));
      return;
    }
    const isBusy = inMonth.length > MOST_ENTRIES_A_MONTH;
    files.set(dataFiles.month(month), (): MonthData => ({
      entries: isBusy ? null : inMonth.map(toEntry),
      days: countDays(inMonth),
      older: months.get(codes[position + 1] ?? '-')?.[0]?.day ?? null,
      newer: months.get(codes[position - 1] ?? '-')?.at(-1)?.day ?? null,
    }));
    if (!isBusy) return;
    for (const [day, ofDay] of groupBy(inMonth, (article) => article.day!)) {
      files.set(dataFiles.day(day), (): EntriesData => ({ entries: ofDay.map(toEntry) }));
    }
  });
}

function toSummary(
  { articles }: Archive,
  index: ReadonlyMap<EntityId, IndexedEntity>,
  problems: readonly SeedProblem[],
): ArchiveSummary {
  const kinds: Record<string, number> = {};
  for (const kind of problems.map((problem) => problem.kind).toSorted()) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return {
    format: DATA_FORMAT,
    total: articles.length,
    undated: articles.filter(({ day }) => day === null).length,
    months: packDays(countDays(articles)),
    entities: [...index.values()].filter(({ page }) => page).length,
    problems: kinds,
  };
}

type Index = ReadonlyMap<EntityId, IndexedEntity>;

function toListEntry(article: Article, index: Index): ListEntry {
  const leading = ranked(article, index)
    .filter(({ entity }) => index.get(entity.id)?.page)
    .slice(0, 5);
  return {
    id: article.id,
    ...toArticleRef(article),
    standfirst: toStandfirst(article),
    minutes: readingTimeOf(article),
    leading: leading.map(({ entity }) => toEntityRef(entity)),
  };
}

interface ArticleContext {
  readonly newer: Article | undefined;
  readonly older: Article | undefined;
  readonly index: Index;
  /** Articles by their folded titles; of several, the newest. */
  readonly titles: ReadonlyMap<string, Article>;
}

function toArticleData(article: Article, { newer, older, index, titles }: ArticleContext): ArticleContent {
  return {
    ...article,
    address: addressOf(article),
    standfirst: toStandfirst(article),
    minutes: readingTimeOf(article),
    readAlso: article.readAlso.map((entry) => {
      const named = entry.href === undefined ? titles.get(foldText(entry.text)) : undefined;
      return named && named !== article ? { ...entry, address: addressOf(named) } : entry;
    }),
    entities: ranked(article, index).map(({ entity, count }) => ({
      ...toEntityRef(entity),
      count,
      page: index.get(entity.id)?.page ?? false,
    })),
    newer: newer ? toArticleRef(newer) : null,
    older: older ? toArticleRef(older) : null,
  };
}

function addEntity(files: Map<string, () => unknown>, { entity, articles }: IndexedEntity): void {
  files.set(dataFiles.entity(entity.id), (): EntityData => ({
    ...toEntityRef(entity),
    forms: entity.forms,
    total: articles.length,
    months: packDays(countDays(articles)),
    articles: articles.slice(0, ENTITY_PAGE_SIZE).map(toArticleRef),
  }));
  for (let page = 2; (page - 1) * ENTITY_PAGE_SIZE < articles.length; page++) {
    const part = articles.slice((page - 1) * ENTITY_PAGE_SIZE, page * ENTITY_PAGE_SIZE);
    files.set(dataFiles.entity(entity.id, page), (): EntityPageData => ({
      articles: part.map(toArticleRef),
    }));
  }
}

function ranked(article: Article, index: Index): ReturnType<typeof leadingEntities> {
  return leadingEntities(article, (id) => index.get(id)?.entity);
}

function readingTimeOf({ blocks }: Article): ListEntry['minutes'] {
  return toReadingTime(blocks.reduce((sum, { text }) => sum + text.length, 0));
}

function toEntityRef({ id, name, label }: Entity): EntityRef {
  return { id, name, label };
}

function toArticleRef(article: Article): ArticleRef {
  return { address: addressOf(article), day: article.day, title: article.title.text };
}

function addressOf(article: Article): string {
  return articleAddress({ ...article, title: article.title.text });
}

function groupBy<T, K>(values: readonly T[], keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
