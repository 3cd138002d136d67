import { describe, expect, it } from 'vitest';
import {
  formatHighlights,
  LONGEST_NOTE,
  MOST_HIGHLIGHTS,
  parseHighlights,
} from '../../../../src/app/reader/notes/parse-highlights.ts';
import { aHighlight, aMarkedArticle } from '../../../support/a-highlight.ts';

const one = aMarkedArticle();
const kept = (change: object, highlight: object = {}) => ({
  version: 1,
  articles: {
    [one.id]: { ...one, highlights: [{ ...aHighlight(), ...highlight }], ...change },
  },
});

describe('app/reader/notes/parse-highlights', () => {
  it('reads what it has written', () => {
    const marked = new Map([
      [one.id, aMarkedArticle({ highlights: [aHighlight(), aHighlight({ id: 'b2', note: 'Ask Ana.' })] })],
    ]);
    expect(parseHighlights(JSON.parse(JSON.stringify(formatHighlights(marked))))).toEqual(marked);
    expect(parseHighlights(kept({})).get(one.id)).toEqual(one);
  });

  it.each([
    null,
    [],
    'no',
    { version: 2, articles: {} },
    { version: 1, articles: { no: one } },
    kept({ address: 'https://elsewhere.example/' }),
    kept({ day: '2024-13-01' }),
    kept({ title: 7 }),
    kept({ highlights: {} }),
    kept({ highlights: [] }),
    kept({}, { id: '"><b' }),
    kept({}, { quote: '' }),
    kept({}, { note: 'n'.repeat(LONGEST_NOTE + 1) }),
    kept({}, { place: { offset: -1, before: '', after: '' } }),
    kept({}, { madeAt: 'yesterday' }),
    // beyond the last instant a date can have
    kept({}, { madeAt: 8.64e15 + 1 }),
  ])('takes nothing from %j', (value) => {
    expect(parseHighlights(value)).toEqual(new Map());
  });

  it('leaves out one that makes no sense, and keeps the others', () => {
    const mixed = kept({ highlights: [{ id: 7 }, aHighlight()] });
    expect(parseHighlights(mixed).get(one.id)?.highlights).toEqual([aHighlight()]);
  });

  it('takes no more than there is room for', () => {
    const many = Array.from({ length: MOST_HIGHLIGHTS + 5 }, (_, index) => aHighlight({ id: `a${index}` }));
    expect(parseHighlights(kept({ highlights: many })).get(one.id)?.highlights).toHaveLength(MOST_HIGHLIGHTS);
  });
});
