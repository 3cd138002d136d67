import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Connect, ViteDevServer } from 'vite';
import type { Address } from '../archive/addresses.ts';
import type { Archive } from '../archive/archive.ts';
import { toPages } from './pages.ts';
import { formatReport } from './report.ts';
import { openSeeds, type OpenSeeds } from './open-seeds.ts';
import type { Settings } from './settings.ts';
import type { SiteSource } from './site-source.ts';

/** Sent to open pages when the archive has changed. */
const ARCHIVE_CHANGED = 'dateline:archive-changed';

/**
 * Answers data and pages from the seeds folder as it is now. Articles are recognised when they are asked for, or in
 * their turn; a file that is saved, added or deleted shows at once.
 */
export async function serveSeeds(server: ViteDevServer, settings: Settings, cache: string): Promise<void> {
  const { logger, root } = server.config;
  const seeds = await openSeeds(root, settings.seeds, {
    cache,
    onChange: (source, fresh) => {
      logger.info(formatReport(source, { site: settings.site, fresh }), { timestamp: true });
      server.ws.send({ type: 'custom', event: ARCHIVE_CHANGED });
    },
    onError: (error) => logger.error(String(error)),
  });
  server.middlewares.use(answerFrom(seeds, server, settings));
  server.httpServer?.once('close', () => void seeds.close());

  let waiting: NodeJS.Timeout | undefined;
  const touched = new Set<string>();
  server.watcher.add(settings.seeds);
  server.watcher.on('all', (_event, path) => {
    if (dirname(path) !== settings.seeds) return;
    touched.add(basename(path));
    clearTimeout(waiting);
    // a save is often several events: act once they are over
    waiting = setTimeout(() => {
      const names = [...touched];
      touched.clear();
      seeds.update(names);
    }, 50);
  });
}

function answerFrom(seeds: OpenSeeds, server: ViteDevServer, { site }: Settings): Connect.NextHandleFunction {
  const { base, root } = server.config;
  // made once for each state of the archive: it goes through every mention
  let known: { readonly archive: Archive; readonly addresses: ReadonlySet<Address> } | undefined;
  const addressesOf = ({ archive, entities }: SiteSource) => {
    if (known?.archive !== archive) {
      known = { archive, addresses: new Set(toPages(archive, site, entities).map(({ address }) => address)) };
    }
    return known.addresses;
  };
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
    const answer = (status: number, type: string, text: string) => {
      response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' });
      response.end(text);
    };
    if (path.startsWith('data/')) {
      seeds.read(path).then((value) => {
        if (value === undefined) answer(404, 'text/plain', `There is no ${path}\n`);
        else answer(200, 'application/json', JSON.stringify(value));
      }, next);
      return;
    }
    // what asks for a page, not for a module or an asset
    if (!request.headers.accept?.includes('text/html') || /\.(?!html$)\w+$/.test(path)) {
      next();
      return;
    }
    const isKnown = addressesOf(seeds.source()).has(`/${path}`);
    readFile(join(root, 'index.html'), 'utf8')
      .then((html) => server.transformIndexHtml(request.url ?? '/', html))
      .then((html) => answer(isKnown ? 200 : 404, 'text/html', html), next);
  };
}
