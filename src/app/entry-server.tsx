import { QueryClientProvider } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom';
import { NOT_FOUND_FILE, type Address } from '../archive/addresses.ts';
import type { Site } from '../archive/data-files.ts';
import type { PageCard } from '../archive/page-card.ts';
import type { PageData } from './data/page-data.ts';
import { createDataClient, heldData } from './data/queries.ts';
import { createRoutes } from './routes.tsx';
import { SiteContext } from './site-context.ts';

/** One page as HTML: what goes into `<head>`, what goes into `#root`, and the page data it was drawn from. */
export interface DrawnPage {
  readonly head: string;
  readonly body: string;
  readonly data: PageData;
}

/**
 * Draws the pages of a site, one after the other: the routes are made once. `read` gives the value of a data file.
 * A page is refused where its address is none of this archive. `card` is the page's own, null if it has none.
 */
export function createRenderer(
  site: Site,
  read: (path: string) => unknown,
): (address: Address, card?: PageCard | null) => Promise<DrawnPage> {
  const client = createDataClient(async (path) => read(path));
  const handler = createStaticHandler(createRoutes(client), { basename: site.base });

  return async (address, card = null) => {
    // a page holds its own data, not that of the page before
    client.clear();
    const context = await handler.query(new Request(`http://localhost${site.base}${address.slice(1)}`));
    if (context instanceof Response) throw new Error(`${address} leads elsewhere`);
    const failed = Object.values(context.errors ?? {})[0];
    if (failed) throw new Error(`${address} could not be drawn`, { cause: failed });

    const router = createStaticRouter(handler.dataRoutes, context);
    const ofPage = card ? { ...site, cards: { ...site.cards, [address]: card } } : site;
    // all data is there before a page is drawn, so nothing has to be waited for
    const html = renderToString(
      <SiteContext value={ofPage}>
        <QueryClientProvider client={client}>
          <StaticRouterProvider router={router} context={context} hydrate={false} />
        </QueryClientProvider>
      </SiteContext>,
    );
    const isNotFound = address === `/${NOT_FOUND_FILE}`;
    const data = { site: ofPage, address: isNotFound ? null : address, data: heldData(client) };
    return { ...splitHead(html), data };
  };
}

/** React puts what belongs into `<head>` first when it draws no `<head>` itself. */
function splitHead(html: string): { head: string; body: string } {
  const head = /^(?:<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)*/.exec(html)?.[0] ?? '';
  return { head, body: html.slice(head.length) };
}
