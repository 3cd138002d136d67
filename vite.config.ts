import react from '@vitejs/plugin-react';
import tailwindcss from '@tailwindcss/vite';
import { loadEnv } from 'vite';
import { defineConfig } from 'vitest/config';
import { dateline } from './src/build/dateline-plugin.ts';
import { readSettings, SettingError, type Settings } from './src/build/settings.ts';
import { vitestProjects } from './test/support/vitest-projects.ts';

const root = import.meta.dirname;
/** What every page loads, in two parts: each is a task of its own, and none of them is long. */
const REACT = {
  name: 'react',
  test: /node_modules\/(?:react|react-dom|scheduler)\/|src\/app\/take-over\.ts$/,
  priority: 2,
};
const FIRST = { name: 'first', tags: ['$initial' as const], priority: 1 };
/** What is kept of articles: for lists, and for an article that has been read, which needs no list. */
const KEPT = {
  name: 'kept',
  test: /src\/app\/list\/(?:kept-articles|parse-kept|say-kept)\.ts$/,
  priority: 1,
};
/** The pages that list articles share most of what they need. */
const LIST = {
  name: 'list',
  test: /src\/app\/(?:list|pages\/(?:Home|Year|Month|Day|Undated|Saved)Page|pages\/PeriodFrame)/,
};

export default defineConfig(({ mode }) => {
  if (process.env['VITEST'])
    return { plugins: [react()], test: { projects: vitestProjects, maxWorkers: '100%' } };
  const settings = readSettingsOrExit(mode);
  return {
    base: settings.site.base,
    // a plain static host: no address falls back to index.html
    appType: 'mpa',
    plugins: [react(), tailwindcss(), dateline(settings)],
    preview: { port: 4173, strictPort: true },
    build: {
      target: 'baseline-widely-available',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // what every page loads is one file: in pieces, for the sake of what is loaded later, it takes 3 KB more
      rolldownOptions: { output: { codeSplitting: { groups: [REACT, FIRST, KEPT, LIST] } } },
    },
  };
});

/** A bad setting ends the run before any work, with its one line. */
function readSettingsOrExit(mode: string): Settings {
  try {
    return readSettings({ ...loadEnv(mode, root, 'DATELINE_') }, root);
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
