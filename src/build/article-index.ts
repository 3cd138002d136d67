import { articleAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import type { ArticleRef, ReadingTime } from '../archive/data-files.ts';
import { leadingEntities } from '../archive/leading-entities.ts';
import { toReadingTime } from '../archive/reading-time.ts';
import { relateArticles, type FindRelated } from '../archive/related-articles.ts';
import { toStandfirst } from '../ingest/to-standfirst.ts';
import type { EntityIndex } from './entity-index.ts';
import { countLeading, type LeadingIn } from './leading-in.ts';

/** What many files ask of an archive: each answer is found once, and not before it is asked for. */
export interface ArticleIndex {
  readonly entities: EntityIndex;
  readonly refOf: (article: Article) => ArticleRef;
  readonly leadOf: (article: Article) => Lead;
  /** Its place among the rows of its day, or among the undated: 0 is the first. */
  readonly placeOf: (article: Article) => number;
  readonly findRelated: FindRelated;
  readonly leadingIn: LeadingIn;
}

/** How an article begins, which its own file and a list both show. */
export interface Lead {
  /** Its named entities, weightiest first. */
  readonly ranked: ReturnType<typeof leadingEntities>;
  readonly standfirst: string;
  readonly minutes: ReadingTime;
}

/** The questions about these articles, `entities` being those of the same archive. */
export function indexArticles({ articles, entities: all }: Archive, entities: EntityIndex): ArticleIndex {
  const refs = new Map(articles.map((article) => [article, toArticleRef(article)]));
  const leads = new WeakMap<Article, Lead>();
  const places = once(() => countPlaces(articles));
  // weighed when first asked for: a dev server that shows a list never does
  const related = once(() => relateArticles(articles, all));
  const leading = once(() => countLeading(entities));
  return {
    entities,
    refOf: (article) => refs.get(article) ?? toArticleRef(article),
    leadOf: (article) => {
      const lead = leads.get(article) ?? toLead(article, entities);
      leads.set(article, lead);
      return lead;
    },
    placeOf: (article) => {
      const place = places().get(article);
      if (place === undefined) throw new Error(`${article.id} is none of these articles`);
      return place;
    },
    findRelated: (article) => related()(article),
    leadingIn: (some, most) => leading()(some, most),
  };
}

function toArticleRef({ id, day, title }: Article): ArticleRef {
  return { address: articleAddress({ id, day, title: title.text }), day, title: title.text };
}

function toLead(article: Article, entities: EntityIndex): Lead {
  const length = article.blocks.reduce((sum, { text }) => sum + text.length, 0);
  return {
    ranked: leadingEntities(article, (id) => entities.get(id)?.entity),
    standfirst: toStandfirst(article),
    minutes: toReadingTime(length),
  };
}

function countPlaces(articles: readonly Article[]): ReadonlyMap<Article, number> {
  const met = new Map<Article['day'], number>();
  return new Map(
    articles.map((article) => {
      const place = met.get(article.day) ?? 0;
      met.set(article.day, place + 1);
      return [article, place];
    }),
  );
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
