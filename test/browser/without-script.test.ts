import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type OpenBrowser } from '../support/open-browser.ts';
import { ARTICLE } from '../support/seed-article.ts';

const seedUrl = inject('seedUrl');
let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('reading without a script', () => {
  it('leads from the timeline through year, month and day to the article and its entities, all status 200', async () => {
    const { page } = await browser.newPage({ width: 768, height: 900, javaScriptEnabled: false });
    await page.goto(seedUrl);
    // fields and buttons that would do nothing
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    expect(await page.getByLabel('Order').isVisible()).toBe(false);
    const follow = async (name: string | RegExp) => {
      const [response] = await Promise.all([
        page.waitForResponse((answer) => answer.request().isNavigationRequest()),
        // of the page that comes, not of the one that is left
        page.waitForEvent('load'),
        page
          .getByRole('main')
          .getByRole('link', { name, exact: typeof name === 'string' })
          .first()
          .click(),
      ]);
      expect(response.status()).toBe(200);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    };
    await follow('2024');
    await follow('Wednesday 23 October 2024');
    await follow('October 2024');
    await follow(/^Secretary of Defense/);
    expect(page.url()).toBe(seedUrl + ARTICLE.slice(1));
    expect(await page.locator('article p[id]').count()).toBe(11);
    await follow('Rome');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Rome');
  });

  it('stops the Tab key once for each entity, however often it is named', async () => {
    const { page } = await browser.newPage({ width: 768, height: 900, javaScriptEnabled: false });
    await page.goto(seedUrl + ARTICLE.slice(1));
    const marks = await page
      .locator('article a.mention')
      .evaluateAll((links) =>
        links.map((link) => ({ entity: link.dataset['entity'], isStop: link.tabIndex === 0 })),
      );
    const entities = new Set(marks.map(({ entity }) => entity));
    expect(marks.length).toBeGreaterThan(2 * entities.size);
    expect(marks.filter(({ isStop }) => isStop).map(({ entity }) => entity)).toEqual([...entities]);
  });

  it('carries in its head what a shared link unfolds into', async () => {
    const html = await (await fetch(seedUrl + ARTICLE.slice(1))).text();
    const head = html.slice(0, html.indexOf('</head>'));
    expect(head.match(/<title>/g)).toHaveLength(1);
    expect(head).toMatch(/<meta name="description" content="It appears that indications suggest/);
    expect(head).toMatch(/<meta property="og:title" content="Secretary of Defense Lloyd Austin/);
    expect(head).toMatch(/<meta property="og:type" content="article"/);
    const jsonLd = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(head)?.[1];
    expect(JSON.parse(jsonLd ?? '')).toMatchObject({ '@type': 'NewsArticle', datePublished: '2024-10-23' });
    expect(html.slice(html.indexOf('<body>'))).not.toMatch(/<title>|<meta/);
  });
});
