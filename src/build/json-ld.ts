import { articleAddress, entityAddress, type Address } from '../archive/addresses.ts';
import type { Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import type { Site } from '../archive/data-files.ts';
import type { Entity } from '../archive/entity.ts';
import { groupOf, isNamed, type Group } from '../archive/label.ts';

const CONTEXT = 'https://schema.org';

/** What a page says of itself to search engines, by its address: schema.org terms, one object a page. */
export function toJsonLd({ articles, entities }: Archive, site: Site): (address: Address) => object {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const articleAt = new Map(articles.map((article) => [addressOf(article), article]));
  const entityAt = new Map(entities.filter(hasPage).map((entity) => [entityAddress(entity.id), entity]));
  const linkTo = (address: Address) => (site.url ? { url: site.url + address } : {});

  return (address) => {
    const article = articleAt.get(address);
    if (article) return { ...newsArticle(article, byId), ...linkTo(address) };
    const entity = entityAt.get(address);
    const page = { '@context': CONTEXT, '@type': address === '/' ? 'WebSite' : 'CollectionPage' };
    if (entity) return { ...page, name: entity.name, about: toThing(entity), ...linkTo(address) };
    return { ...page, name: site.title, ...linkTo(address) };
  };
}

function newsArticle(article: Article, entities: ReadonlyMap<string, Entity>): object {
  const mentioned = new Set(
    [article.title, ...article.blocks].flatMap(({ mentions }) => mentions.map((m) => m.entity)),
  );
  const things = [...mentioned]
    .map((id) => id && entities.get(id))
    .filter((entity) => entity && hasPage(entity));
  const byline = article.blocks.find(({ role }) => role === 'byline');
  return {
    '@context': CONTEXT,
    '@type': 'NewsArticle',
    headline: article.title.text,
    ...(article.day ? { datePublished: article.day } : {}),
    ...(byline ? { author: { '@type': 'Person', name: byline.text.replace(/^by\s+/i, '') } } : {}),
    ...(things.length > 0 ? { mentions: things.map((entity) => entity && toThing(entity)) } : {}),
  };
}

const TYPE_OF: Partial<Record<Group, string>> = { person: 'Person', place: 'Place', org: 'Organization' };

function toThing({ label, name }: Entity): object {
  return { '@type': TYPE_OF[groupOf(label)] ?? 'Thing', name };
}

function hasPage({ label }: Entity): boolean {
  return isNamed(groupOf(label));
}

function addressOf(article: Article): Address {
  return articleAddress({ ...article, title: article.title.text });
}
