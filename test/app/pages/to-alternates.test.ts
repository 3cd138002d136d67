import { describe, expect, it } from 'vitest';
import { toAlternates } from '../../../src/app/pages/to-alternates.ts';

const SITE = { title: 'Bay Post', url: 'https://post.example/sub', base: '/sub/', seeds: 'seeds' };
const PAGE = { title: 'Oslo', address: '/entity/place/oslo/', hasFeed: true, isArticle: false };
const hrefs = (...parts: Parameters<typeof toAlternates>) => toAlternates(...parts).map(({ href }) => href);

describe('app/pages/to-alternates', () => {
  it('names the feeds of the page, then those of the site, below its base', () => {
    const own = ['/sub/entity/place/oslo/feed.xml', '/sub/entity/place/oslo/feed.json'];
    const all = ['/sub/feed.xml', '/sub/feed.json'];
    expect(hrefs(SITE, PAGE)).toEqual([...own, ...all]);
    expect(hrefs(SITE, { ...PAGE, hasFeed: false })).toEqual(all);
  });

  it('names no feed where the public address is not known, but an article’s text', () => {
    const unplaced = { ...SITE, url: null };
    expect(hrefs(unplaced, PAGE)).toEqual([]);
    const article = { title: 'A', address: '/2024/10/23/a-00000001/', hasFeed: false, isArticle: true };
    expect(hrefs(unplaced, article)).toEqual(['/sub/2024/10/23/a-00000001/index.md']);
    expect(hrefs(unplaced, { ...article, address: null })).toEqual([]);
  });
});
