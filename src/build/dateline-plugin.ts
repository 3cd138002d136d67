import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { toBuildFolders, type BuildFolders } from './build-folders.ts';
import { buildSite } from './build-site.ts';
import { serveSeeds } from './dev-server.ts';
import { fillTemplate, toPolicy } from './html-template.ts';
import type { Settings } from './settings.ts';
import { startApp } from './start-app.ts';
import { staticFiles } from './static-files.ts';

/** The Vite plugin that turns the seeds folder into a site: in dev, in the build and in preview. */
export function dateline(settings: Settings): Plugin {
  const { site, lang } = settings;
  let config: ResolvedConfig;
  let folders: BuildFolders;
  return {
    name: 'dateline',
    config(user, { command, isPreview }) {
      const root = resolve(user.root ?? '.');
      folders = toBuildFolders(root, settings.seeds, resolve(root, user.build?.outDir ?? 'dist'));
      if (command !== 'build' || isPreview) return {};
      return {
        // its list of assets says nothing of the site, and names a folder that is gone by then
        logLevel: user.logLevel ?? 'warn',
        build: {
          outDir: folders.staging,
          emptyOutDir: true,
          reportCompressedSize: false,
          rolldownOptions: { checks: { pluginTimings: false } },
        },
      };
    },
    configResolved(resolved) {
      config = resolved;
    },
    configureServer: (server) => serveSeeds(server, settings, folders.cache),
    configurePreviewServer(server) {
      server.middlewares.use(staticFiles(() => folders.outDir, site.base));
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => {
        const own = html.replace('lang="en"', `lang="${lang}"`);
        if (config.command === 'build') return own;
        return fillTemplate(own, {
          head: '',
          body: '',
          data: { site: settings.site, address: null, data: [] },
        });
      },
    },
    async closeBundle() {
      // what a bundler that failed has left there; a site that was made lies elsewhere by now
      if (config.command === 'build') await rm(folders.staging, { recursive: true, force: true });
    },
    async writeBundle(_options, bundle) {
      const index = bundle['index.html'];
      if (index?.type !== 'asset') throw new Error('The build made no index.html');
      const page = startApp(String(index.source));
      const template = withHead(page, fontPreloads(Object.keys(bundle), settings.site.base));
      await buildSite({
        settings,
        folders,
        template,
        root: config.root,
        log: (line) => console.log(line),
      });
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
