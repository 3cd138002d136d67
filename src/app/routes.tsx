import type { QueryClient } from '@tanstack/react-query';
import { data, redirect, type LoaderFunctionArgs, type RouteObject } from 'react-router-dom';
import { NOT_FOUND_FILE, parseShortId, periodAddress } from '../archive/addresses.ts';
import { parsePeriod } from '../archive/calendar-date.ts';
import { parseEntityId } from '../archive/entity.ts';
import { archiveQuery, articleQuery, entityQuery, monthQuery, undatedQuery } from './data/queries.ts';
import { firstMonths, toMonths } from './list/to-months.ts';
import { showsRows } from './list/year-rows.ts';
import { AboutPage } from './pages/AboutPage.tsx';
import { ArticlePage } from './pages/ArticlePage.tsx';
import { EntityPage } from './pages/EntityPage.tsx';
import { HomePage } from './pages/HomePage.tsx';
import { Layout } from './pages/Layout.tsx';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { PeriodPage } from './pages/PeriodPage.tsx';
import { RouteErrorPage } from './pages/RouteErrorPage.tsx';
import { UndatedPage } from './pages/UndatedPage.tsx';

/**
 * Every address the app answers. A loader only sees to it that the client holds what its page draws first; the page
 * reads it through its queries. Nothing is found: status 404. A wrong slug or date of a known article: a redirect.
 */
export function createRoutes(client: QueryClient): RouteObject[] {
  const loadMonths = (months: readonly string[]) =>
    Promise.all(months.map((month) => client.fetchQuery(monthQuery(month))));

  async function loadHome() {
    const summary = await client.fetchQuery(archiveQuery());
    const first = firstMonths(toMonths(summary.days));
    await loadMonths(first.map(({ month }) => month));
    if (summary.days.length === 0 && summary.undated > 0) await client.fetchQuery(undatedQuery());
    return null;
  }

  async function loadPeriod({ params }: LoaderFunctionArgs) {
    const code = periodCode(params);
    const period = parsePeriod(code);
    if (!period) throw notFound();
    const summary = await client.fetchQuery(archiveQuery());
    const months = toMonths(summary.days, period);
    if (months.length === 0) throw notFound();
    if (showsRows(code, months)) await loadMonths(months.map(({ month }) => month));
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
    const { address } = await client.fetchQuery(articleQuery(shortId));
    const folder = params['year'] ? periodAddress(periodCode(params)) : '/undated/';
    if (address !== `${folder}${slug}/`) throw redirect(address);
    return null;
  }

  async function loadEntity({ params }: LoaderFunctionArgs) {
    const parsed = parseEntityId(`${params['group']}:${params['slug']}`);
    if (!parsed) throw notFound();
    await client.fetchQuery(entityQuery(parsed.id));
    return null;
  }

  async function loadSummary() {
    await client.fetchQuery(archiveQuery());
    return null;
  }

  const pages: RouteObject[] = [
    { id: 'home', path: '/', loader: loadHome, Component: HomePage },
    { id: 'year', path: '/:year', loader: loadPeriod, Component: PeriodPage },
    { id: 'month', path: '/:year/:month', loader: loadPeriod, Component: PeriodPage },
    { id: 'day', path: '/:year/:month/:day', loader: loadPeriod, Component: PeriodPage },
    { id: 'article', path: '/:year/:month/:day/:article', loader: loadArticle, Component: ArticlePage },
    { id: 'undated', path: '/undated', loader: loadUndated, Component: UndatedPage },
    { id: 'undated-article', path: '/undated/:article', loader: loadArticle, Component: ArticlePage },
    { id: 'entity', path: '/entity/:group/:slug', loader: loadEntity, Component: EntityPage },
    { id: 'about', path: '/about', loader: loadSummary, Component: AboutPage },
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

function notFound() {
  return data(null, { status: 404 });
}

/** `2024-10-23` from the parts of an address. */
function periodCode(params: LoaderFunctionArgs['params']): string {
  return [params['year'], params['month'], params['day']].filter(Boolean).join('-');
}
