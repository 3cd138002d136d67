import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { data, redirect, type LoaderFunctionArgs, type RouteObject } from 'react-router-dom';
import { NOT_FOUND_FILE, parseShortId, periodAddress } from '../archive/addresses.ts';
import { parseCalendarDate, parsePeriod } from '../archive/calendar-date.ts';
import { parseEntityId } from '../archive/entity.ts';
import { unpackDays } from '../archive/packed-days.ts';
import {
  archiveQuery,
  articleQuery,
  dayQuery,
  entitiesQuery,
  entityQuery,
  monthQuery,
  sectionQuery,
  undatedQuery,
} from './data/queries.ts';
import { FetchError } from './data/fetch-error.ts';
import { firstSections, showsRows, toSections, type Section } from './list/to-sections.ts';
import { ArticlePage } from './pages/ArticlePage.tsx';
import { Layout } from './pages/Layout.tsx';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { RouteErrorPage } from './pages/RouteErrorPage.tsx';

/**
 * Every address the app answers. A loader only sees to it that the client holds what its page draws first; the page
 * reads it through its queries. Nothing is found: status 404. A wrong slug or date of a known article: a redirect.
 */
export function createRoutes(client: QueryClient): RouteObject[] {
  const loadSections = (sections: readonly Section[]) =>
    Promise.all(sections.map(({ code }) => client.fetchQuery(sectionQuery(code))));

  async function loadHome() {
    const summary = await client.fetchQuery(archiveQuery());
    const days = unpackDays(summary.months);
    await loadSections(firstSections(toSections(days)));
    if (days.length === 0 && summary.undated > 0) await client.fetchQuery(undatedQuery());
    return null;
  }

  async function loadYear({ params }: LoaderFunctionArgs) {
    const year = parsePeriod(periodCode(params));
    if (!year || periodCode(params).length !== 4) throw notFound();
    const summary = await client.fetchQuery(archiveQuery());
    const sections = toSections(unpackDays(summary.months), year);
    if (sections.length === 0) throw notFound();
    if (showsRows(sections)) await loadSections(sections);
    return null;
  }

  async function loadMonth({ params }: LoaderFunctionArgs) {
    if (!parsePeriod(periodCode(params)) || periodCode(params).length !== 7) throw notFound();
    await client.fetchQuery(monthQuery(periodCode(params)));
    return null;
  }

  async function loadDay({ params }: LoaderFunctionArgs) {
    const day = parseCalendarDate(periodCode(params));
    if (!day) throw notFound();
    const { entries } = await client.fetchQuery(dayQuery(day));
    if (entries.length === 0) throw notFound();
    return null;
  }

  async function loadUndated() {
    const summary = await client.fetchQuery(archiveQuery());
    if (summary.undated === 0) throw notFound();
    await client.fetchQuery(undatedQuery());
    return null;
  }

  async function loadArticle({ params }: LoaderFunctionArgs) {
    const { article: slug = '' } = params;
    const shortId = parseShortId(slug);
    if (!shortId) throw notFound();
    const article = await client.fetchQuery(articleQuery(shortId));
    if ('movedTo' in article) throw redirect(article.movedTo + fragment());
    const folder = params['year'] ? periodAddress(periodCode(params)) : '/undated/';
    if (article.address !== `${folder}${slug}/`) throw redirect(article.address + fragment());
    return null;
  }

  async function loadEntity({ params }: LoaderFunctionArgs) {
    const parsed = parseEntityId(`${params['group']}:${params['slug']}`);
    if (!parsed) throw notFound();
    await client.fetchQuery(entityQuery(parsed.id));
    return null;
  }

  async function loadEntities() {
    await client.fetchQuery(entitiesQuery());
    return null;
  }

  async function loadSummary() {
    await client.fetchQuery(archiveQuery());
    return null;
  }

  const pages: RouteObject[] = [
    {
      id: 'home',
      path: '/',
      loader: loadHome,
      shouldRevalidate: isOtherPage,
      lazy: page(async () => (await import('./pages/HomePage.tsx')).HomePage),
    },
    {
      id: 'year',
      path: '/:year',
      loader: loadYear,
      lazy: page(async () => (await import('./pages/YearPage.tsx')).YearPage),
    },
    {
      id: 'month',
      path: '/:year/:month',
      loader: loadMonth,
      lazy: page(async () => (await import('./pages/MonthPage.tsx')).MonthPage),
    },
    {
      id: 'day',
      path: '/:year/:month/:day',
      loader: loadDay,
      lazy: page(async () => (await import('./pages/DayPage.tsx')).DayPage),
    },
    { id: 'article', path: '/:year/:month/:day/:article', loader: loadArticle, Component: ArticlePage },
    {
      id: 'undated',
      path: '/undated',
      loader: loadUndated,
      lazy: page(async () => (await import('./pages/UndatedPage.tsx')).UndatedPage),
    },
    { id: 'undated-article', path: '/undated/:article', loader: loadArticle, Component: ArticlePage },
    {
      id: 'entity',
      path: '/entity/:group/:slug',
      loader: loadEntity,
      lazy: page(async () => (await import('./pages/EntityPage.tsx')).EntityPage),
    },
    {
      id: 'entities',
      path: '/entities',
      loader: loadEntities,
      shouldRevalidate: isOtherPage,
      lazy: page(async () => (await import('./pages/EntitiesPage.tsx')).EntitiesPage),
    },
    {
      id: 'search',
      path: '/search',
      loader: loadSummary,
      lazy: page(async () => (await import('./pages/SearchPage.tsx')).SearchPage),
    },
    {
      id: 'saved',
      path: '/saved',
      lazy: page(async () => (await import('./pages/SavedPage.tsx')).SavedPage),
    },
    {
      id: 'about',
      path: '/about',
      loader: loadSummary,
      lazy: page(async () => (await import('./pages/AboutPage.tsx')).AboutPage),
    },
    // the file itself, which a host sends for every address it does not know, is drawn at its own
    { id: 'not-found-file', path: `/${NOT_FOUND_FILE}`, loader: loadSummary, Component: NotFoundPage },
    { id: 'not-found', path: '*', loader: loadSummary, Component: NotFoundPage },
  ];
  return [
    {
      id: 'layout',
      Component: Layout,
      // the layout stands while the page within it fails
      children: [{ id: 'page', ErrorBoundary: RouteErrorPage, children: pages }],
    },
  ];
}

/** The part of the address that no request holds: an old link to a passage leads to the passage. */
function fragment(): string {
  return typeof location === 'undefined' ? '' : location.hash;
}

/** A page whose code is fetched when it is first opened: those of an article do without the list's, and the other way. */
function page(load: () => Promise<ComponentType>) {
  return async () => {
    try {
      return { Component: await load() };
    } catch {
      throw new FetchError('The code of this page', 0, 'no answer');
    }
  };
}

/** Another query is another view of what is there. */
function isOtherPage({ currentUrl, nextUrl }: { currentUrl: URL; nextUrl: URL }): boolean {
  return currentUrl.pathname !== nextUrl.pathname || currentUrl.search === nextUrl.search;
}

function notFound() {
  return data(null, { status: 404 });
}

/** `2024-10-23` from the parts of an address. */
function periodCode(params: LoaderFunctionArgs['params']): string {
  return [params['year'], params['month'], params['day']].filter(Boolean).join('-');
}
