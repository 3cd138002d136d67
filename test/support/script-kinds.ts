import { startApp } from '../../src/build/start-app.ts';

/**
 * The kinds of scripts a page has, each once and sorted: data by its type, `own` for that of the template, `starter`
 * for what starts the app by our own files. Anything else is told by its text or its address.
 */
export function scriptKinds(page: Document, template: string): readonly string[] {
  const own = /<script>([\s\S]*?)<\/script>/.exec(template)?.[1];
  const starter = /<script data-app[^>]*>(.*?)<\/script>/s.exec(startApp(MODULE))?.[1];
  const kinds = [...page.querySelectorAll('script')].map(({ src, type, textContent, dataset: { app } }) => {
    if (textContent === starter && app?.split(' ').every((file) => FILE.test(file))) return 'starter';
    return src || type || (textContent === own ? 'own' : textContent);
  });
  return [...new Set(kinds)].toSorted();
}

const MODULE = '<script type="module" src="a.js"></script>';
/** Wherever the site lies; the bundler's runtime may be a file of its own. */
const FILE = /\/assets\/(?:react|first|index|rolldown-runtime)-[\w-]+\.js$/;
