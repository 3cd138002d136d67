import { articleAddress, entityAddress, HOME_ADDRESS, type Address } from '../archive/addresses.ts';
import type { Article } from '../archive/article.ts';
import { toAuthors, type Author } from '../archive/authors.ts';
import type { Site } from '../archive/data-files.ts';
import type { Entity } from '../archive/entity.ts';
import { groupOf, isNamed, type Group } from '../archive/label.ts';

/** What a page says of itself to search engines: one schema.org object. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** Of an article, with the named things it mentions. */
export function articleJsonLd(
  article: Article,
  findEntity: (id: Entity['id']) => Entity | undefined,
  site: Site,
): JsonLd {
  const ids = new Set(
    [article.title, ...article.blocks].flatMap(({ mentions }) => mentions.map((m) => m.entity)),
  );
  const things = [...ids]
    .flatMap((id) => (id && findEntity(id)) ?? [])
    .filter(({ label }) => isNamed(groupOf(label)));
  const authors = toAuthors(article);
  return {
    '@context': CONTEXT,
    '@type': 'NewsArticle',
    headline: article.title.text,
    ...(article.day && { datePublished: article.day }),
    ...(authors.length > 0 && { author: authors.map(toWriter) }),
    publisher: { '@type': 'Organization', name: site.title },
    ...(things.length > 0 && { mentions: things.map(toThing) }),
    ...toMainPage(articleAddress({ ...article, title: article.title.text }), site),
  };
}

/** The same with the public address of its picture, if it has one. */
export function withImage(jsonLd: JsonLd, image: string | null): JsonLd {
  return image === null ? jsonLd : { ...jsonLd, image: [image] };
}

/** Of the page of an entity. */
export function entityJsonLd(entity: Entity, site: Site): JsonLd {
  return {
    '@context': CONTEXT,
    '@type': 'CollectionPage',
    name: entity.name,
    about: toThing(entity),
    ...toUrl(entityAddress(entity.id), site),
  };
}

/** Of any other page: a list, or a page about the site. */
export function pageJsonLd(address: Address, site: Site): JsonLd {
  const type = address === HOME_ADDRESS ? 'WebSite' : 'CollectionPage';
  return { '@context': CONTEXT, '@type': type, name: site.title, ...toUrl(address, site) };
}

const CONTEXT = 'https://schema.org';
const TYPE_OF: Partial<Record<Group, string>> = { person: 'Person', place: 'Place', org: 'Organization' };

function toWriter({ name, isOrganisation }: Author): JsonLd {
  return { '@type': isOrganisation ? 'Organization' : 'Person', name };
}

function toThing({ label, name }: Entity): JsonLd {
  return { '@type': TYPE_OF[groupOf(label)] ?? 'Thing', name };
}

/** Where an article lies, and that it is what the page there is about. */
function toMainPage(address: Address, site: Site): JsonLd {
  const place = toUrl(address, site);
  return 'url' in place ? { ...place, mainEntityOfPage: place['url'] } : place;
}

function toUrl(address: Address, site: Site): JsonLd {
  return site.url === null ? {} : { url: site.url + address };
}
