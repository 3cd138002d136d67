import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSOLUTE_DATES } from '../../src/ingest/absolute-dates.ts';
import { RELATIVE_DATES } from '../../src/ingest/relative-dates.ts';
import { UNDATED_SPANS } from '../../src/ingest/undated-spans.ts';

const RULES = [...ABSOLUTE_DATES, ...RELATIVE_DATES, ...UNDATED_SPANS];
const OPENERS = new Set(RULES.flatMap(({ openers }) => openers));

describe('ingest/date-rule', () => {
  it.each(RULES)('$pattern names the words its matches begin with', ({ openers, pattern }) => {
    const anywhere = new RegExp(
      String.raw`(?<![\p{L}\p{N}])${pattern.source}`,
      pattern.flags.replace('y', 'g'),
    );
    fc.assert(
      fc.property(phrases(), (text) => {
        for (const [found] of text.matchAll(anywhere)) {
          const opener = openerOf(found);
          expect(openers).toContain(opener);
          if (opener === 'the') expect(OPENERS).toContain(openerOf(found.slice('the '.length)));
        }
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});

function openerOf(words: string): string {
  return /^(?:\d|[a-z]+)/i.exec(words)?.[0].toLowerCase() ?? '';
}

/** Phrases near enough to dates that many are some. */
function phrases(): fc.Arbitrary<string> {
  const before =
    'the early late mid|the beginning of|start of|the middle of|end of|last|next|this|past|previous|coming|following|same|' +
    'first|second|third|fourth|about|around|nearly|almost|over|more than|less than|at least|up to|roughly|some|several|' +
    'a few|many|dozens of|hundreds of|thousands of|a couple of|an|a|one|twelve|fifty|earlier|later|between 1990 and|from|' +
    'the|early|late|mid|the first|the 5th of|the early|the last|the past|the same|the following|two to|Monday,|the 12';
  const dates =
    'May|Jan.|Sept|September|March 5|5 March 2020|Monday|Friday|2024-10-23|13.4.2024|1999|1990s|2010-14|May 2020|May last year|' +
    'yesterday|tomorrow|today|tonight|night|yesterday morning|this morning|week|month|year|years|days ago|weeks|weekend|' +
    'quarter|quarter of 2020|summer|winter of 2019|fall|decade|century|12-year-old|10:30|0930 GMT|5 p.m.|hours|minutes ago|' +
    'New Year’s Day|Christmas|Boxing Day|Valentine’s Day|Halloween|May Day|Bastille Day|Armistice Day';
  const word = fc.oneof(
    fc.constantFrom(...before.split('|')),
    fc.constantFrom(...dates.split('|')),
    fc
      .tuple(fc.constantFrom(...before.split('|')), fc.constantFrom(...dates.split('|')))
      .map((pair) => pair.join(' ')),
  );
  return fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
}
