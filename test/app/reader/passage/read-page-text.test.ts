import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { quotePassage } from '../../../../src/app/reader/passage/quote-passage.ts';
import { readPageText } from '../../../../src/app/reader/passage/read-page-text.ts';

const draw = (html: string) => {
  document.body.innerHTML = html;
};
afterEach(() => draw(''));

const PAGE = `<header><a>Site</a> <p hidden>not drawn</p></header>
<article class="reading"><header><p>Friday</p><h1>Boats <a class="mention">leave</a></h1></header>
<div data-no-text>Copy</div><p id="p1"><span class="dateline">HALIFAX —</span> The <a class="mention">first</a> boats left.</p
><ul><li id="p2">One.</li><li id="p3">Two.</li></ul><pre id="p4">a  b
c</pre><p>Source file: x.txt</p></article><script>1</script>`;

describe('app/reader/passage/read-page-text', () => {
  it('reads what is drawn, block by block, and knows the paragraphs', () => {
    draw(PAGE);
    const page = readPageText()!;
    expect(page.paragraphs.map(({ start, end }) => page.text.slice(start, end))).toEqual([
      'HALIFAX — The first boats left.',
      'One.',
      'Two.',
      'a  b\nc',
    ]);
    expect(page.text.slice(page.article.start, page.article.end).trim()).toMatch(/^Boats leave\n[^]*c$/);
    expect(page.text).not.toMatch(/not drawn|Copy|1$/);
    expect(page.text).toContain('Friday\nBoats leave\n');
  });

  it('finds the range of a stretch and the stretch of that range, across marks and paragraphs', () => {
    draw(PAGE);
    const page = readPageText()!;
    const { start, end } = page.article;
    fc.assert(
      fc.property(fc.nat(end - start - 1), fc.nat(end - start), (a, b) => {
        const stretch = { start: start + Math.min(a, b), end: start + Math.max(a, b) + 1 };
        const words = page.text.slice(stretch.start, Math.min(end, stretch.end));
        if (words.trim() === '' || stretch.end > end) return;
        const range = page.toRange(stretch)!;
        const again = page.toStretch(range)!;
        expect(page.text.slice(again.start, again.end).trim()).toBe(words.trim());
      }),
    );
  });

  it('takes from a range what is of the article, whatever its ends are', () => {
    draw(PAGE);
    const page = readPageText()!;
    const range = document.createRange();
    range.selectNodeContents(document.body);
    expect(page.toStretch(range)).toEqual(page.article);
    range.selectNode(document.querySelector('#p2')!);
    const { start, end } = page.toStretch(range)!;
    expect(page.text.slice(start, end).trim()).toBe('One.');
    range.selectNodeContents(document.querySelector('body > header')!);
    expect(page.toStretch(range)).toBeNull();
  });

  it('is nothing on a page without an article', () => {
    draw('<p>Nothing</p>');
    expect(readPageText()).toBeNull();
  });
});

describe('app/reader/passage/quote-passage', () => {
  it('gives the words and their public address', () => {
    draw(`<link rel="canonical" href="https://news.example/2024/a/">${PAGE}`);
    const range = document.createRange();
    range.setStart(document.querySelector('#p1')!, 1);
    range.setEnd(document.querySelector('#p3')!, 1);
    expect(quotePassage(range)).toEqual({
      text: 'The first boats left.\nOne.\nTwo.',
      link: expect.stringMatching(
        /^https:\/\/news\.example\/2024\/a\/#p1:~:text=The%20first%20boats%20left\./,
      ),
    });
    range.collapse();
    expect(quotePassage(range)).toBeNull();
  });
});
