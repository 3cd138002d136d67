import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSOLUTE_DATES } from '../../src/ingest/absolute-dates.ts';
import { AGES } from '../../src/ingest/ages.ts';
import { CLOCK_TIMES } from '../../src/ingest/clock-times.ts';
import { HOLIDAYS } from '../../src/ingest/holidays.ts';
import { RELATIVE_DATES } from '../../src/ingest/relative-dates.ts';
import { SEASONS } from '../../src/ingest/seasons.ts';
import { TIME_SPANS } from '../../src/ingest/time-spans.ts';

const RULES = [
  ...ABSOLUTE_DATES,
  ...SEASONS,
  ...HOLIDAYS,
  ...RELATIVE_DATES,
  ...CLOCK_TIMES,
  ...TIME_SPANS,
  ...AGES,
];
const OPENERS = new Set(RULES.flatMap(({ openers }) => openers));

describe('ingest/date-rule', () => {
  it.each(RULES)('$pattern names the words its matches begin with', ({ openers, pattern }) => {
    fc.assert(
      fc.property(matchesOf(pattern), (found) => {
        const opener = openerOf(found);
        expect(openers).toContain(opener);
        if (opener === 'the') expect(OPENERS).toContain(openerOf(found.slice('the '.length)));
      }),
      { numRuns: 500 },
    );
  });
});

function openerOf(words: string): string {
  return /^(?:\d|[a-z]+)/i.exec(words)?.[0].toLowerCase() ?? '';
}

/** Strings a rule's pattern matches, every choice in it as likely as the others. */
function matchesOf({ source }: RegExp): fc.Arbitrary<string> {
  const withoutEnd = source.replace(/\(\?![^()]*\)$/, '').replace(String.raw`\k<sign>`, '[/.]');
  return fc.stringMatching(new RegExp(`^${withoutEnd}$`));
}
