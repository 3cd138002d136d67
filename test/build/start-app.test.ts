import { describe, expect, it } from 'vitest';
import { startApp } from '../../src/build/start-app.ts';

const page = (head: string) => `<head>\n    ${head}\n    <link rel="stylesheet" href="/a.css">\n  </head>`;
const APP = '<script type="module" crossorigin src="/assets/index-1.js"></script>';

describe('build/start-app', () => {
  it('asks for the app’s files by a script, those it needs first, and by nothing else', () => {
    const started = startApp(
      page(`${APP}\n    <link rel="modulepreload" crossorigin href="/assets/react-2.js">`),
    );
    expect(started).toContain('<script data-app="/assets/react-2.js /assets/index-1.js">');
    expect(started).not.toMatch(/type="module"|modulepreload/);
    expect(started).toContain('<link rel="stylesheet" href="/a.css">');
  });

  it('has the same script whatever the files are called', () => {
    const script = (html: string) => /<script data-app[^>]*>(.*?)<\/script>/s.exec(startApp(page(html)))?.[1];
    expect(script(APP)).toContain('import(file)');
    expect(script(APP)).not.toContain('<');
    expect(script(APP.replace('index', '$&index'))).toBe(script(APP));
  });

  it('refuses a page without a script: nothing would ever start', () => {
    expect(() => startApp(page(''))).toThrow('The page has no script');
  });
});
