import { articleAddress, shortId } from '../archive/addresses.ts';
import type { Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
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
  type ReadAlsoEntry,
  type RelatedArticle,
} from '../archive/data-files.ts';
import type { Entity } from '../archive/entity.ts';
import { leadingEntities } from '../archive/leading-entities.ts';
import { countDays, packDays } from '../archive/packed-days.ts';
import { toReadingTime } from '../archive/reading-time.ts';
import { relateArticles, type FindRelated } from '../archive/related-articles.ts';
import type { SeedProblem } from '../archive/seed-problem.ts';
import { foldText } from '../ingest/fold-text.ts';
import { toStandfirst } from '../ingest/to-standfirst.ts';
import { indexEntities, type EntityIndex, type IndexedEntity } from './entity-index.ts';
import { seeAlsoOf } from './see-also.ts';

/** What lies at each path below the site's base, as a value to be written as JSON, made when asked for. */
export type EmittedFiles = ReadonlyMap<string, () => unknown>;

/**
 * The archive as the files a browser fetches. Pure: the production build writes these and the dev server answers
 * from them, so the two cannot differ. Only the paths are made at once, so that neither holds more than it needs.
 */
export function emittedFiles(
  archive: Archive,
  problems: readonly SeedProblem[],
  entities: EntityIndex = indexEntities(archive),
): EmittedFiles {
  const { articles, copies } = archive;
  const index: Index = {
    entities,
    refs: new Map(articles.map((article) => [article, toArticleRef(article)])),
    leads: new WeakMap(),
  };
  const files = new Map<string, () => unknown>();
  files.set(dataFiles.archive(), () => toSummary(archive, entities, problems));
  files.set(dataFiles.problems(), () => problems);
  addLists(files, articles, (article) => toListEntry(article, index));
  const titles = new Map(articles.toReversed().map((article) => [foldText(article.title.text), article]));
  // weighed when first asked for: a dev server that shows a list never does
  let related: FindRelated | undefined;
  const findRelated: FindRelated = (article) =>
    (related ??= relateArticles(articles, archive.entities))(article);
  articles.forEach((article, position) => {
    const context = {
      newer: articles[position - 1],
      older: articles[position + 1],
      index,
      titles,
      findRelated,
    };
    files.set(dataFiles.article(shortId(article.id)), () => toArticleData(article, context));
  });
  const byId = new Map(copies.length > 0 ? articles.map((article) => [article.id, article]) : []);
  for (const { id, of } of copies) {
    const original = byId.get(of)!;
    files.set(dataFiles.article(shortId(id)), (): ArticleData => ({
      movedTo: refOf(original, index).address,
    }));
  }
  for (const indexed of entities.values()) if (indexed.page) addEntity(files, indexed, index);
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
  index: EntityIndex,
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

/** What many files ask of the archive, found once. */
interface Index {
  readonly entities: EntityIndex;
  readonly refs: ReadonlyMap<Article, ArticleRef>;
  /** Filled as they are asked for. */
  readonly leads: WeakMap<Article, Lead>;
}

interface Lead {
  readonly ranked: ReturnType<typeof leadingEntities>;
  readonly standfirst: string;
}

function toListEntry(article: Article, index: Index): ListEntry {
  const { ranked, standfirst } = leadOf(article, index);
  const leading = ranked.filter(({ entity }) => index.entities.get(entity.id)?.page).slice(0, 5);
  return {
    id: article.id,
    ...refOf(article, index),
    standfirst,
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
  readonly findRelated: FindRelated;
}

function toArticleData(article: Article, context: ArticleContext): ArticleContent {
  const { newer, older, index, titles, findRelated } = context;
  const { ranked, standfirst } = leadOf(article, index);
  const readAlso = article.readAlso.map((entry): ReadAlsoEntry => {
    const named = entry.href === undefined ? titles.get(foldText(entry.text)) : undefined;
    return named && named !== article ? { ...entry, address: refOf(named, index).address } : entry;
  });
  const related = findRelated(article).map((found): RelatedArticle => ({
    ...refOf(found.article, index),
    shares: found.shares.map(({ name }) => name),
  }));
  return {
    ...article,
    address: refOf(article, index).address,
    standfirst,
    minutes: readingTimeOf(article),
    readAlso,
    related: related.filter(({ address }) => readAlso.every((entry) => entry.address !== address)),
    entities: ranked.map(({ entity, count }) => ({
      ...toEntityRef(entity),
      count,
      page: index.entities.get(entity.id)?.page ?? false,
    })),
    newer: newer ? refOf(newer, index) : null,
    older: older ? refOf(older, index) : null,
  };
}

function addEntity(files: Map<string, () => unknown>, indexed: IndexedEntity, index: Index): void {
  const { entity, articles } = indexed;
  const toRef = (article: Article) => refOf(article, index);
  files.set(dataFiles.entity(entity.id), (): EntityData => ({
    ...toEntityRef(entity),
    forms: entity.forms,
    joins: entity.joins,
    roles: entity.roles,
    seeAlso: seeAlsoOf(indexed, index.entities),
    total: articles.length,
    months: packDays(countDays(articles)),
    articles: articles.slice(0, ENTITY_PAGE_SIZE).map(toRef),
  }));
  for (let page = 2; (page - 1) * ENTITY_PAGE_SIZE < articles.length; page++) {
    const part = articles.slice((page - 1) * ENTITY_PAGE_SIZE, page * ENTITY_PAGE_SIZE);
    files.set(dataFiles.entity(entity.id, page), (): EntityPageData => ({
      articles: part.map(toRef),
    }));
  }
}

/** Its leading entities and its standfirst, which its own file and a list both show. */
function leadOf(article: Article, { entities, leads }: Index): Lead {
  const known = leads.get(article);
  if (known) return known;
  const ranked = leadingEntities(article, (id) => entities.get(id)?.entity);
  const lead = { ranked, standfirst: toStandfirst(article) };
  leads.set(article, lead);
  return lead;
}

function readingTimeOf({ blocks }: Article): ListEntry['minutes'] {
  return toReadingTime(blocks.reduce((sum, { text }) => sum + text.length, 0));
}

function toEntityRef({ id, name, label }: Entity): EntityRef {
  return { id, name, label };
}

function refOf(article: Article, { refs }: Index): ArticleRef {
  return refs.get(article) ?? toArticleRef(article);
}

function toArticleRef({ id, day, title }: Article): ArticleRef {
  return { address: articleAddress({ id, day, title: title.text }), day, title: title.text };
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
