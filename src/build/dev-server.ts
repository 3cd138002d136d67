import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Connect, ViteDevServer } from 'vite';
import { toPages } from './pages.ts';
import { formatReport } from './report.ts';
import type { Settings } from './settings.ts';
import { loadSiteSource, type SiteSource } from './site-source.ts';

/** Sent to open pages when the archive has changed. */
export const ARCHIVE_CHANGED = 'dateline:archive-changed';

/** Answers data and pages from the seeds folder, and makes them anew whenever a seed changes. */
export async function serveSeeds(server: ViteDevServer, settings: Settings): Promise<void> {
  let source = await loadSiteSource(settings.seeds);
  server.config.logger.info(formatReport(source, settings));
  server.middlewares.use(answerFrom(() => source, server));

  let waiting: NodeJS.Timeout | undefined;
  server.watcher.add(settings.seeds);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(settings.seeds + sep)) return;
    clearTimeout(waiting);
    // a save is often several events: act once they are over
    waiting = setTimeout(() => {
      loadSiteSource(settings.seeds).then(
        (next) => {
          source = next;
          server.config.logger.info(formatReport(source, settings), { timestamp: true });
          server.ws.send({ type: 'custom', event: ARCHIVE_CHANGED });
        },
        (error: unknown) => server.config.logger.error(String(error)),
      );
    }, 50);
  });
}

function answerFrom(source: () => SiteSource, server: ViteDevServer): Connect.NextHandleFunction {
  const { base, root } = server.config;
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
    const answer = (status: number, type: string, text: string) => {
      response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' });
      response.end(text);
    };
    if (path.startsWith('data/')) {
      const file = source().files.get(path);
      if (file === undefined) answer(404, 'text/plain', `There is no ${path}\n`);
      else answer(200, 'application/json', JSON.stringify(file));
      return;
    }
    // what asks for a page, not for a module or an asset
    if (!request.headers.accept?.includes('text/html') || /\.(?!html$)\w+$/.test(path)) {
      next();
      return;
    }
    const isKnown = toPages(source().archive).some(({ address }) => address === `/${path}`);
    readFile(join(root, 'index.html'), 'utf8')
      .then((html) => server.transformIndexHtml(request.url ?? '/', html))
      .then((html) => answer(isKnown ? 200 : 404, 'text/html', html), next);
  };
}
