import { QueryClientProvider } from '@tanstack/react-query';
import { createBrowserRouter, matchRoutes, type RouteObject, RouterProvider } from 'react-router-dom';
import './app.css';
import { fetchJson } from './data/fetch-json.ts';
import { readPageData } from './data/page-data.ts';
import { createDataClient } from './data/queries.ts';
import { reloadIfNew } from './data/reload-if-new.ts';
import { createRoutes } from './routes.tsx';
import { SiteContext } from './site-context.ts';
import { drawAnew, takeOver } from './take-over.ts';

const { site, address, data } = readPageData(document);
const client = createDataClient((path, signal) => fetchJson(site.base + path, signal));
for (const [key, value] of data) client.setQueryData(key, value);

const routes = createRoutes(client);
const matches = matchRoutes(routes, location, site.base) ?? [];
// a part of the app that is gone from the host: the tab is older than the site
window.addEventListener('vite:preloadError', () => void reloadIfNew());
void start();

/** A function, not the module itself: a page's code imports from this file, and would wait for it while it waits. */
async function start(): Promise<void> {
  await nextTask();
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  // the page drawn for this very address is taken over; 404.html standing in for one the app knows is drawn anew
  const isUnknown = matches.at(-1)?.route.id?.startsWith('not-found') ?? false;
  const drawn = root.hasChildNodes() && (isUnknown ? address === null : isDrawnFor(address));
  // a page can only be taken over by its own code
  if (drawn) await Promise.all(matches.map(({ route }) => resolveLazy(route)));
  const router = createBrowserRouter(routes, {
    basename: site.base,
    // the loaders' work is done: what they see to is in the page data
    ...(drawn && {
      hydrationData: { loaderData: Object.fromEntries(matches.map(({ route }) => [route.id, null])) },
    }),
  });
  import.meta.hot?.on('dateline:archive-changed', () => {
    void client.invalidateQueries().then(() => router.revalidate());
  });
  const app = (
    <SiteContext value={site}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </SiteContext>
  );
  if (drawn) {
    await nextTask();
    takeOver(root, app);
  } else {
    // what stands there stays until there is something better
    await initialized(router);
    drawAnew(root, app);
  }
}

/** What comes first is done with, and whoever is reading already is answered, before there is more. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function initialized(browserRouter: ReturnType<typeof createBrowserRouter>): Promise<void> {
  if (browserRouter.state.initialized) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = browserRouter.subscribe((next) => {
      if (!next.initialized) return;
      stop();
      resolve();
    });
  });
}

async function resolveLazy(route: RouteObject): Promise<void> {
  if (typeof route.lazy === 'function') Object.assign(route, await route.lazy(), { lazy: undefined });
}

function isDrawnFor(drawnAddress: string | null): boolean {
  if (drawnAddress === null) return false;
  const path = location.pathname.replace(/index\.html$/, '');
  return path.replace(/\/?$/, '/') === site.base + drawnAddress.slice(1);
}
