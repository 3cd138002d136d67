import { copyFile, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { formatCount } from '../archive/format-count.ts';
import { serveSeeds } from './dev-server.ts';
import { fillTemplate, toPolicy } from './html-template.ts';
import { writeSite } from './prerender.ts';
import { formatReport } from './report.ts';
import type { Settings } from './settings.ts';
import { loadSiteSource } from './site-source.ts';
import { staticFiles } from './static-files.ts';

/** The Vite plugin that turns the seeds folder into a site: in dev, in the build and in preview. */
export function dateline(settings: Settings): Plugin {
  const { site, lang } = settings;
  const start = performance.now();
  let config: ResolvedConfig;
  return {
    name: 'dateline',
    configResolved(resolved) {
      config = resolved;
    },
    configureServer: (server) => serveSeeds(server, settings),
    configurePreviewServer(server) {
      server.middlewares.use(staticFiles(() => resolve(config.root, config.build.outDir), site.base));
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => {
        const own = html.replace('lang="en"', `lang="${lang}"`);
        if (config.command === 'build') return own;
        return fillTemplate(own, { head: '', body: '', data: { site, address: null, data: {} } });
      },
    },
    async writeBundle(_options, bundle) {
      const template = bundle['index.html'];
      if (template?.type !== 'asset') throw new Error('The build made no index.html');
      const outDir = resolve(config.root, config.build.outDir);
      const source = await loadSiteSource(settings.seeds);
      config.logger.info(formatReport(source, settings));
      if (!site.url)
        config.logger.info(
          'DATELINE_URL is not set: canonical links and absolute card addresses are left out',
        );
      const html = withHead(String(template.source), fontPreloads(Object.keys(bundle), site.base));
      const written = await writeSite(source, { outDir, root: config.root, site, template: html });
      await copyFontLicences(config.root, outDir);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      config.logger.info(
        `${config.build.outDir}/: ${formatCount(written.pages, 'page')} and ${formatCount(written.data, 'data file')} in ${seconds} s`,
      );
      if (settings.strict && source.problems.length > 0) {
        throw new Error(
          `DATELINE_STRICT: ${formatCount(source.problems.length, 'seed problem')}, listed above`,
        );
      }
    },
  };
}

/** The policy stands before everything it governs. */
function withHead(html: string, preloads: string): string {
  return html.replace(/<meta charset="utf-8" ?\/?>/, (charset) => `${charset}${toPolicy(html)}${preloads}`);
}

/** The two faces every page is set in; others load only where their letters occur. */
function fontPreloads(files: readonly string[], base: string): string {
  return files
    .filter((file) => /(?:source-serif-4|public-sans)-latin-wght-normal/.test(file))
    .map((file) => `<link rel="preload" href="${base}${file}" as="font" type="font/woff2" crossorigin>`)
    .join('');
}

/** The fonts' licence (SIL OFL 1.1) asks to be kept beside them. */
async function copyFontLicences(root: string, outDir: string): Promise<void> {
  await mkdir(join(outDir, 'licences'), { recursive: true });
  for (const font of ['source-serif-4', 'public-sans']) {
    const from = join(root, 'node_modules/@fontsource-variable', font, 'LICENSE');
    await copyFile(from, join(outDir, 'licences', `${font}.txt`));
  }
}
