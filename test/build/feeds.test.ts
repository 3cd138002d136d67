import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { toAtomFeed } from '../../src/build/atom-feed.ts';
import { feedMaker, MOST_IN_FULL } from '../../src/build/feed.ts';
import { toJsonFeed } from '../../src/build/json-feed.ts';
import { aBlock, aDay, aMarkedText, anArticle, anArticleId, anEntity } from '../support/an-article.ts';
import { AWKWARD_TITLES } from '../support/awkward-titles.ts';
import { parseHtml, parseXml } from '../support/parse-markup.ts';

const SETUP = { title: 'Bay & Post', url: 'https://post.example/sub', lang: 'en', total: 3 };
const BYLINE = { ...aBlock('By Ana Poole and Ben Roe, Staff Writers'), role: 'byline' as const };
const feedOf = (...articles: readonly Article[]) => feedMaker(SETUP).ofArchive(articles);
const titled = (text: string, body = text) => anArticle({ title: aMarkedText(text), blocks: [aBlock(body)] });

const textOf = (parent: ParentNode, selector: string) => parent.querySelector(selector)?.textContent;
const readHtml = (html: string) => parseHtml(html).body;

describe('build/feed', () => {
  it('holds the newest 50 of the archive and the newest 20 of an entity, and none without a day', () => {
    const articles = Array.from({ length: 60 }, (_, number) => anArticle({ id: anArticleId(number + 1) }));
    const undated = anArticle({ id: anArticleId(99), day: null });
    const feeds = feedMaker(SETUP);
    expect(feeds.ofArchive(articles).entries).toHaveLength(50);
    expect(feeds.ofEntity(anEntity(), articles).entries).toHaveLength(20);
    expect(feeds.ofArchive([articles[0]!, undated]).entries).toHaveLength(1);
  });

  it('tells of an entity’s articles in full, but in a large archive how they begin', () => {
    const full = feedMaker({ ...SETUP, total: MOST_IN_FULL }).ofEntity(anEntity(), [anArticle()]);
    const brief = feedMaker({ ...SETUP, total: MOST_IN_FULL + 1 }).ofEntity(anEntity(), [anArticle()]);
    expect(full.entries[0]!.html).toContain('The lamp went out at four.');
    expect(brief.entries[0]!.html).toBeNull();
    expect(parseXml(toAtomFeed(brief)).querySelector('content')).toBeNull();
    expect(JSON.parse(toJsonFeed(brief))).toHaveProperty(
      'items.0.content_text',
      'The lamp went out at four.',
    );
  });

  it('knows an article by the same id when its title and day are corrected, and each by its own', () => {
    const [before] = feedOf(titled('One')).entries;
    const [after] = feedOf(anArticle({ title: aMarkedText('Two'), day: aDay('1999-01-01') })).entries;
    expect(after!.id).toBe(before!.id);
    expect(before!.id).toBe('tag:post.example,2026:article/0000000100000000');
    expect(after!.url).not.toBe(before!.url);
  });
});

describe('build/atom-feed', () => {
  it('has all that RFC 4287 asks of a feed and of its entries', () => {
    const xml = parseXml(toAtomFeed(feedOf(anArticle({ blocks: [BYLINE, aBlock()] }), titled('Other'))));
    const feed = xml.documentElement;
    expect(feed.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    expect(textOf(feed, ':scope > id')).toBe('tag:post.example,2026:archive');
    expect(textOf(feed, ':scope > title')).toBe('Bay & Post');
    expect(textOf(feed, ':scope > updated')).toBe('2031-05-06T00:00:00Z');
    const self = feed.querySelector(':scope > link[rel="self"]')!;
    expect(self.getAttribute('href')).toBe('https://post.example/sub/feed.xml');
    for (const parent of [feed, ...feed.querySelectorAll('entry')]) {
      for (const name of ['id', 'title', 'updated', 'link[rel="alternate"]']) {
        expect(parent.querySelectorAll(`:scope > ${name}`), name).toHaveLength(1);
      }
    }
    const [first, second] = feed.querySelectorAll('entry');
    expect([...first!.querySelectorAll('author > name')].map((name) => name.textContent)).toEqual([
      'Ana Poole',
      'Ben Roe',
    ]);
    // the feed's own stands for it
    expect(second!.querySelector('author')).toBeNull();
    expect(textOf(feed, ':scope > author > name')).toBe('Bay & Post');
  });

  it('is one also without articles', () => {
    expect(textOf(parseXml(toAtomFeed(feedOf())), 'updated')).toBe('1970-01-01T00:00:00Z');
  });

  it.each(AWKWARD_TITLES)('gives %j back from title and text', (text) => {
    const xml = parseXml(toAtomFeed(feedOf(titled(text))));
    const shown = text.replaceAll('\u0001', '\ufffd');
    expect(textOf(xml, 'entry > title')).toBe(shown);
    const body = readHtml(textOf(xml, 'content')!);
    expect(body.textContent).toBe(shown);
    expect(body.querySelectorAll('*')).toHaveLength(1);
  });

  it('gives any text back', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 50 }), (texts) => {
        const xml = parseXml(toAtomFeed(feedOf(...texts.map((text) => titled(text)))));
        const titles = [...xml.querySelectorAll('entry > title')].map(({ textContent }) => textContent);
        const forbidden = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/gu;
        expect(titles).toEqual(texts.map((text) => text.replace(forbidden, '\ufffd')));
      }),
      { numRuns: 20 },
    );
  });
});

describe('build/json-feed', () => {
  it('has all that JSON Feed 1.1 asks of a feed and of its items', () => {
    const feed = JSON.parse(toJsonFeed(feedOf(anArticle({ blocks: [BYLINE, aBlock()] })))) as object;
    expect(feed).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Bay & Post',
      description: 'The newest articles of Bay & Post',
      home_page_url: 'https://post.example/sub/',
      feed_url: 'https://post.example/sub/feed.json',
      language: 'en',
      authors: [{ name: 'Bay & Post' }],
      items: [
        {
          id: 'tag:post.example,2026:article/0000000100000000',
          url: 'https://post.example/sub/2031/05/06/keeper-of-the-lamp-retires-00000001/',
          title: 'Keeper of the lamp retires',
          summary: 'The lamp went out at four.',
          content_html:
            '<p dir="auto">By Ana Poole and Ben Roe, Staff Writers</p>\n<p dir="auto">The lamp went out at four.</p>',
          date_published: '2031-05-06T00:00:00Z',
          authors: [{ name: 'Ana Poole' }, { name: 'Ben Roe' }],
        },
      ],
    });
  });

  it.each(AWKWARD_TITLES)('gives %j back from title and text', (text) => {
    const { items } = JSON.parse(toJsonFeed(feedOf(titled(text)))) as {
      items: readonly { title: string; content_html: string }[];
    };
    expect(items[0]!.title).toBe(text);
    expect(readHtml(items[0]!.content_html).textContent).toBe(text.replaceAll('\u0001', '\ufffd'));
  });
});
