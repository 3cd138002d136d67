import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassages } from '../../../../src/app/reader/passage/find-passages.ts';
import { makePassageLink } from '../../../../src/app/reader/passage/make-passage-link.ts';
import { toPageText, type PageText } from '../../../../src/app/reader/passage/page-text.ts';
import { parseFragment } from '../../../../src/app/reader/passage/parse-text-directive.ts';

const PAGE = toPageText('Boats leave the harbour', [
  'HALIFAX — The first boats left the harbour at noon, said Ann Lee.',
  'Nobody knew when they would be back. “We wait,” she said, and went home to her well-known dog & cat.',
  'The harbour was empty in the evening; the wind had turned, the tide was low, and the lamps along the quay were lit one after the other by an old man whom everybody called the Admiral.',
  'Nobody knew when they would be back.',
]);

const linkTo = (from: string, to = from, page: PageText = PAGE) => {
  const start = page.text.indexOf(from);
  const end = page.text.indexOf(to, start) + to.length;
  return makePassageLink(page, { start, end });
};
const wordsOf = (page: PageText, fragment: string) =>
  findPassages(page, parseFragment(fragment)).found.map(({ start, end }) => page.text.slice(start, end));

describe('app/reader/passage/make-passage-link', () => {
  it('gives the words themselves where they are few and stand once', () => {
    expect(linkTo('The first boats left')?.fragment).toBe('#p1:~:text=The%20first%20boats%20left');
  });

  it('gives the first and last words of a long passage and of one over paragraphs', () => {
    expect(linkTo('The harbour was', 'the Admiral.')?.fragment).toBe(
      '#p3:~:text=The%20harbour%20was%20empty%20in%20the%20evening%3B%20the,an%20old%20man%20whom%20everybody%20called%20the%20Admiral%2E',
    );
    expect(linkTo('said Ann Lee', 'Nobody knew when')?.fragment).toMatch(
      /^#p1:~:text=[^,]*-?,?said%20Ann%20Lee/,
    );
    expect(wordsOf(PAGE, linkTo('said Ann Lee', 'Nobody knew when')!.fragment)).toEqual([
      'said Ann Lee.\nNobody knew when',
    ]);
  });

  it('gives the words around where the same words stand elsewhere', () => {
    const { fragment, passage } = linkTo('knew when they would be back')!;
    expect(fragment).toContain(',-');
    expect(wordsOf(PAGE, fragment)).toEqual(['knew when they would be back']);
    expect(findPassages(PAGE, parseFragment(fragment)).found[0]!.start).toBe(passage.start);
  });

  it('encodes hyphens, commas and ampersands', () => {
    expect(linkTo('well-known dog & cat')?.fragment).toBe('#p2:~:text=well%2Dknown%20dog%20%26%20cat');
    expect(linkTo('harbour at noon, said Ann')?.fragment).toContain('noon%2C%20said');
  });

  it('means whole words, without the space around', () => {
    const start = PAGE.text.indexOf('first boats') + 2;
    const link = makePassageLink(PAGE, { start, end: start + 'rst boats l'.length })!;
    expect(wordsOf(PAGE, link.fragment)).toEqual(['first boats left']);
    const spaced = makePassageLink(PAGE, { start: start - 3, end: start + 4 })!;
    expect(wordsOf(PAGE, spaced.fragment)).toEqual(['first']);
  });

  it('makes none of nothing and of space', () => {
    expect(makePassageLink(PAGE, { start: 5, end: 5 })).toBeNull();
    const space = PAGE.text.indexOf('\n');
    expect(makePassageLink(PAGE, { start: space, end: space + 1 })).toBeNull();
    const page = toPageText('A', [' \u200b \u00ad ', 'b']);
    expect(makePassageLink(page, page.paragraphs[0]!)).toBeNull();
  });

  it('names no paragraph for words of the headline', () => {
    expect(linkTo('Boats leave the harbour')?.fragment).toBe('#:~:text=Boats%20leave%20the%20harbour');
  });

  it('leads to a passage whose ends stand in several places by two pieces', () => {
    const chorus = 'And the tide came in.';
    const page = toPageText('A song', [chorus, 'One verse of it.', chorus, 'Another verse.', chorus]);
    const link = makePassageLink(page, { start: page.paragraphs[1]!.start, end: page.paragraphs[4]!.end })!;
    expect(link.fragment).toContain('&text=');
    expect(wordsOf(page, link.fragment)).toEqual([page.text.slice(link.passage.start, link.passage.end)]);
  });

  /** Words that are awkward to search for: repeated, in other scripts, with signs and what is not seen. */
  const anyWord = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom('a', 'the', 'The', 'boat', 'U.S.', 'well-known', '“so”', 'naïve', '—'),
    },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '東京都に行く',
        'ไปโรงเรียน',
        'Straße',
        'ﬁsh',
        'I\u0307',
        '\ud800',
        'a\u00adb',
        '\t',
        '',
      ),
    },
  );
  const anyParagraph = fc
    .array(anyWord, { minLength: 1, maxLength: 30 })
    .map((words) => words.map((word) => word.replaceAll('\n', ' ')));
  const anyParagraphs = fc.array(anyParagraph, { minLength: 1, maxLength: 6 });
  const follow = (page: PageText, a: number, b: number) => {
    const start = a % page.text.length;
    const link = makePassageLink(page, { start, end: Math.min(page.text.length, start + 1 + (b % 200)) });
    return link?.fragment.includes(':~:')
      ? { ...link, ...findPassages(page, parseFragment(link.fragment)) }
      : null;
  };

  it('leads to the very words, between any two points of a text', () => {
    fc.assert(
      fc.property(anyParagraphs, fc.nat(), fc.nat(), (paragraphs, a, b) => {
        // beside every word one that stands nowhere else
        const texts = paragraphs.map((words, n) => words.map((word, m) => `${word} q${n}z${m}`).join(' '));
        const followed = follow(toPageText('Words at the top', texts), a, b);
        if (followed) expect(followed.found).toEqual([{ ...followed.passage, isChanged: false }]);
      }),
      { numRuns: 400 },
    );
  });

  it('leads to words of the text as they stand, however often they stand there', () => {
    fc.assert(
      fc.property(anyParagraphs, fc.nat(), fc.nat(), (paragraphs, a, b) => {
        const texts = paragraphs.map((words) => words.join(' ')).filter((text) => text.trim() !== '');
        const followed = follow(toPageText('Words at the top', texts), a, b);
        if (!followed) return;
        expect(followed.lost).toEqual([]);
        expect(followed.found.length).toBeGreaterThan(0);
        expect(followed.found.every(({ isChanged }) => !isChanged)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
