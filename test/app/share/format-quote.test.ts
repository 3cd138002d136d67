import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuote } from '../../../src/app/share/format-quote.ts';
import { aDay } from '../../support/an-article.ts';

const quote = {
  text: 'The lamp went out at four.',
  title: 'Lamps & “fog”',
  siteTitle: 'Bay Post',
  day: aDay('2024-10-23'),
  link: 'https://post.example/lamps/#p2:~:text=The%20lamp',
};

describe('app/share/format-quote', () => {
  it('puts the source below the words', () => {
    expect(formatQuote(quote)).toBe(
      '“The lamp went out at four.”\n— Lamps & “fog”, Bay Post, 23 October 2024, ' +
        'https://post.example/lamps/#p2:~:text=The%20lamp',
    );
    expect(formatQuote({ ...quote, day: null })).toContain('Bay Post, https:');
  });

  it.each(['כותרת (RTL) על הנמל', 'Lamps \u202ego out'])(
    'keeps %j from turning what stands around it',
    (title) => {
      expect(formatQuote({ ...quote, title })).toContain(`\n— \u2068${title}\u2069, Bay Post, 23`);
    },
  );

  it('leaves the words as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) =>
        formatQuote({ ...quote, text }).startsWith(`“${text.trim()}”\n— Lamps`),
      ),
    );
  });
});
