import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/archive/calendar-date.ts';
import { recognise } from '../../src/ingest/recognise.ts';

const DAY = '2024-10-23' as CalendarDate;

/** `LABEL words` of every mention, text after text. */
function marks(...texts: readonly string[]): readonly string[] {
  return recognise(texts, DAY).flatMap((mentions, index) =>
    mentions.map(({ start, end, label }) => `${label} ${texts[index]?.slice(start, end)}`),
  );
}

describe('ingest/recognise', () => {
  it.each([
    ['Secretary of Defense Lloyd Austin spoke in Rome.', ['PERSON Lloyd Austin', 'GPE Rome']],
    ['The Ukrainian President Volodymyr Zelensky spoke.', ['NORP Ukrainian', 'PERSON Volodymyr Zelensky']],
    ["They fight on Russia's behalf.", ['GPE Russia']],
    ['It is an anti-United States alliance.', ['GPE United States']],
    ['The World Health Organization (WHO) met.', ['ORG World Health Organization', 'ORG WHO']],
    ['He studied at the University of North Carolina.', ['ORG University of North Carolina']],
    [
      'Ursula von der Leyen met Jean-Claude Juncker.',
      ['PERSON Ursula von der Leyen', 'PERSON Jean-Claude Juncker'],
    ],
    ['Talks between US-China negotiators failed.', ['GPE US', 'GPE China']],
    ['Hurricane Sandy reached New Jersey.', ['EVENT Hurricane Sandy', 'GPE New Jersey']],
    ['They met at Heathrow Airport near the River Thames.', ['FAC Heathrow Airport', 'LOC River Thames']],
    ['Police said nobody was hurt. Officials agreed.', []],
    ['He works at the Guardian.', ['ORG Guardian']],
    ['The Guardian reported it.', ['ORG Guardian']],
    ['They live in The Hague.', ['GPE The Hague']],
    ['Prime Minister Theresa May may march in May.', ['PERSON Theresa May', 'DATE May']],
  ])('marks the names in %j', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });

  it.each([
    ['over a thousand soldiers', ['CARDINAL over a thousand']],
    ['It cost $1.5 billion, or 20 percent more.', ['MONEY $1.5 billion', 'PERCENT 20 percent']],
    ['They ran 42 km on the third attempt.', ['QUANTITY 42 km', 'ORDINAL third']],
    ['She arrived at 10:30 a.m. on Tuesday.', ['TIME 10:30 a.m.', 'DATE Tuesday']],
  ])('marks the values in %j', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });

  it('lets a full name in the title tell what a short one in the body is', () => {
    expect(marks('Lloyd Austin visits troops', 'In Austin they saw a friend, said Austin.')[0]).toBe(
      'PERSON Lloyd Austin',
    );
    expect(marks('Lloyd Austin visits troops', 'The trip ended well. Austin left.')).toContain(
      'PERSON Austin',
    );
  });

  it('keeps a city a city where no person has its name', () => {
    expect(marks('A fair in Austin, Texas', 'Austin is in Texas.')).toEqual([
      'GPE Austin',
      'GPE Texas',
      'GPE Austin',
      'GPE Texas',
    ]);
  });

  it('finds in a headline in capitals only what is listed or known from the article', () => {
    expect(
      marks(
        'NORTH KOREA SENDS TROOPS AS AUSTIN WARNS ALLIES',
        'Lloyd Austin spoke of North Korea. Austin warned.',
      ),
    ).toEqual([
      'GPE NORTH KOREA',
      'PERSON AUSTIN',
      'PERSON Lloyd Austin',
      'GPE North Korea',
      'PERSON Austin',
    ]);
  });

  it('takes no word for a name because a headline capitalises it', () => {
    expect(marks('Government Plans New Taxes On Fuel As Germany Votes')).toEqual(['GPE Germany']);
  });

  it('gives dates no period without a day to count from, unless they need none', () => {
    const [mentions] = recognise(['On Friday, and on 7 October 2023.'], null);
    expect(mentions?.map(({ period }) => period)).toEqual([
      undefined,
      { from: '2023-10-07', to: '2023-10-07' },
    ]);
  });

  it('returns a list for every text, an empty one for an empty text', () => {
    expect(recognise(['', 'Nothing here.', ''], DAY)).toEqual([[], [], []]);
    expect(recognise([], DAY)).toEqual([]);
  });

  it('reads the first seed without a wrong mark or a missed one', () => {
    const [title = '', ...body] = seedTexts();
    const texts = [title, ...body];
    const all = marks(...texts);
    expect(all.filter((mark) => mark.endsWith(' Austin') && !mark.startsWith('PERSON'))).toEqual([]);
    expect(marks(title)).toContain('PERSON Lloyd Austin');
    expect(countOf(all)).toEqual({
      'PERSON Lloyd Austin': 1,
      'PERSON Austin': 5,
      'PERSON Volodymyr Zelensky': 1,
      'GPE North Korea': 8,
      'GPE Russia': 10,
      'GPE Rome': 1,
      'GPE Ukraine': 2,
      'GPE South Korea': 2,
      'GPE US': 3,
      'GPE Moscow': 2,
      'GPE Pyongyang': 2,
      'GPE United States': 1,
      'GPE Kyiv': 1,
      'GPE Washington': 1,
      'LOC Europe': 1,
      'LOC Indo Pacific': 2,
      'LOC Korean Peninsula': 1,
      'ORG CNN': 2,
      'ORG NATO': 1,
      'ORG National Intelligence Service': 1,
      'NORP North Korean': 3,
      'NORP North Koreans': 1,
      'NORP Ukrainian': 2,
      'NORP Russian': 1,
      'DATE Wednesday': 1,
      'DATE last Friday': 1,
      'CARDINAL over a thousand': 1,
      'CARDINAL around 10,000': 1,
      'CARDINAL approximately 1,500': 1,
    });
    const periods = recognise(texts, DAY).flatMap((mentions) =>
      mentions.flatMap(({ period }) => period?.from ?? []),
    );
    expect(periods).toEqual(['2024-10-23', '2024-10-18']);
  });
});

function seedTexts(): readonly string[] {
  const lines = readFileSync(new URL('../../seeds/000_f54a0c6c6d722e14.txt', import.meta.url), 'utf8').split(
    /\n+/,
  );
  return lines
    .map((line) => line.replace(/^ date 2024-10-23 /, ''))
    .filter((line) => line && !line.startsWith('Read also'));
}

function countOf(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
