import { QueryClientProvider } from '@tanstack/react-query';
import { prerender } from 'react-dom/static';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom';
import { NOT_FOUND_FILE, type Address } from '../archive/addresses.ts';
import type { Site } from '../archive/data-files.ts';
import type { PageData } from './data/page-data.ts';
import { createDataClient, heldData } from './data/queries.ts';
import { createRoutes } from './routes.tsx';
import { SiteContext } from './site-context.ts';

/**
 * One page as HTML: what goes into `<head>`, what goes into `#root`, and the page data it was drawn from. `read` gives
 * the value of a data file. Throws where the address is no page of this archive.
 */
export async function renderPage(
  address: Address,
  { site, read }: { site: Site; read: (path: string) => unknown },
): Promise<{ head: string; body: string; data: PageData }> {
  const client = createDataClient(async (path) => read(path));
  const handler = createStaticHandler(createRoutes(client), { basename: site.base });
  const context = await handler.query(new Request(`http://localhost${site.base}${address.slice(1)}`));
  if (context instanceof Response) throw new Error(`${address} leads elsewhere`);
  const failed = Object.values(context.errors ?? {})[0];
  if (failed) throw failed;

  const router = createStaticRouter(handler.dataRoutes, context);
  const { prelude } = await prerender(
    <SiteContext value={site}>
      <QueryClientProvider client={client}>
        <StaticRouterProvider router={router} context={context} hydrate={false} />
      </QueryClientProvider>
    </SiteContext>,
  );
  const html = await new Response(prelude).text();
  const { head, body } = splitHead(html);
  const isNotFound = address === `/${NOT_FOUND_FILE}`;
  return { head, body, data: { site, address: isNotFound ? null : address, data: heldData(client) } };
}

/** React puts what belongs into `<head>` first when it draws no `<head>` itself. */
function splitHead(html: string): { head: string; body: string } {
  const head = /^(?:<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)*/.exec(html)?.[0] ?? '';
  return { head, body: html.slice(head.length) };
}
