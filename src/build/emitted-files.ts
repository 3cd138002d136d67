import { shortId } from '../archive/addresses.ts';
import type { Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import {
  DATA_FORMAT,
  dataFiles,
  MOST_LEADING,
  type ArchiveSummary,
  type ArticleContent,
  type ArticleData,
  type ReadAlsoEntry,
  type RelatedArticle,
} from '../archive/data-files.ts';
import { countDays, packDays } from '../archive/packed-days.ts';
import type { SeedProblem } from '../archive/seed-problem.ts';
import { packShards } from '../archive/word-shards.ts';
import { foldText } from '../ingest/fold-text.ts';
import { indexArticles, type ArticleIndex } from './article-index.ts';
import { entityFiles } from './entity-files.ts';
import { indexEntities, toEntityRef, type EntityIndex } from './entity-index.ts';
import { entityListFiles } from './entity-list-files.ts';
import { facetFiles } from './facet-files.ts';
import { listFiles } from './list-files.ts';
import { textFiles, wordFiles } from './word-files.ts';

/** What lies at each path below the site's base, as a value to be written as JSON, made when asked for. */
export type EmittedFiles = ReadonlyMap<string, () => unknown>;

/** A path and what makes the value that lies there. */
export type EmittedFile = readonly [path: string, toValue: () => unknown];

/**
 * The archive as the files a browser fetches. Pure: the production build writes these and the dev server answers
 * from them, so the two cannot differ. Only the paths are made at once, so that neither holds more than it needs.
 */
export function emittedFiles(
  archive: Archive,
  problems: readonly SeedProblem[],
  entities: EntityIndex = indexEntities(archive),
): EmittedFiles {
  return new Map(allFiles(archive, problems, indexArticles(archive, entities)));
}

function* allFiles(
  archive: Archive,
  problems: readonly SeedProblem[],
  index: ArticleIndex,
): Iterable<EmittedFile> {
  const words = wordFiles(archive.articles, index);
  const text = textFiles(archive.articles, index);
  const shards = { wordShards: packShards(words.shards), textShards: text.shards };
  yield [dataFiles.archive(), () => toSummary(archive, problems, { index, shards })];
  yield [dataFiles.problems(), () => problems];
  yield* listFiles(archive.articles, index);
  yield* facetFiles(archive.articles, index);
  yield* words.files;
  yield* text.files;
  yield* entityListFiles(index.entities);
  yield* articleFiles(archive, index);
  for (const indexed of index.entities.values()) if (indexed.page) yield* entityFiles(indexed, index);
}

function toSummary(
  { articles }: Archive,
  problems: readonly SeedProblem[],
  {
    index: { entities, leadingIn },
    shards,
  }: { index: ArticleIndex; shards: Pick<ArchiveSummary, 'wordShards' | 'textShards'> },
): ArchiveSummary {
  const kinds: Record<string, number> = {};
  for (const kind of problems.map((problem) => problem.kind).toSorted()) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return {
    format: DATA_FORMAT,
    total: articles.length,
    undated: articles.filter(({ day }) => day === null).length,
    months: packDays(countDays(articles)),
    entities: [...entities.values()].filter(({ page }) => page).length,
    problems: kinds,
    leading: leadingIn(articles, MOST_LEADING),
    ...shards,
  };
}

function* articleFiles({ articles, copies }: Archive, index: ArticleIndex): Iterable<EmittedFile> {
  const titles = new Map(articles.toReversed().map((article) => [foldText(article.title.text), article]));
  for (const [position, article] of articles.entries()) {
    const context = { newer: articles[position - 1], older: articles[position + 1], index, titles };
    yield [dataFiles.article(shortId(article.id)), () => toArticleData(article, context)];
  }
  const byId = new Map(copies.length > 0 ? articles.map((article) => [article.id, article]) : []);
  for (const { id, of } of copies) {
    const original = byId.get(of)!;
    yield [dataFiles.article(shortId(id)), (): ArticleData => ({ movedTo: index.refOf(original).address })];
  }
}

interface ArticleContext {
  readonly newer: Article | undefined;
  readonly older: Article | undefined;
  readonly index: ArticleIndex;
  /** Articles by their folded titles; of several, the newest. */
  readonly titles: ReadonlyMap<string, Article>;
}

function toArticleData(article: Article, context: ArticleContext): ArticleContent {
  const { newer, older, index, titles } = context;
  const { ranked, standfirst, minutes } = index.leadOf(article);
  const readAlso = article.readAlso.map((entry): ReadAlsoEntry => {
    const named = entry.href === undefined ? titles.get(foldText(entry.text)) : undefined;
    return named && named !== article ? { ...entry, address: index.refOf(named).address } : entry;
  });
  const related = index.findRelated(article).map((found): RelatedArticle => ({
    ...index.refOf(found.article),
    shares: found.shares.map(({ name }) => name),
  }));
  return {
    ...article,
    address: index.refOf(article).address,
    standfirst,
    minutes,
    readAlso,
    related: related.filter(({ address }) => readAlso.every((entry) => entry.address !== address)),
    entities: ranked.map(({ entity, count }) => ({
      ...toEntityRef(entity),
      count,
      page: index.entities.get(entity.id)?.page ?? false,
    })),
    newer: newer ? index.refOf(newer) : null,
    older: older ? index.refOf(older) : null,
  };
}
