import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDate, formatPeriodCode } from '../../src/archive/calendar-date.ts';
import { findDates } from '../../src/ingest/find-dates.ts';

function datesIn(text: string, day: string | null): readonly string[] {
  return findDates(text, day as CalendarDate | null).map(
    ({ start, end, period }) => `${text.slice(start, end)} = ${period ? formatPeriodCode(period) : '?'}`,
  );
}

describe('ingest/find-dates', () => {
  it.each([
    ['2024-10-23', 'He spoke in Rome on Wednesday.', 'Wednesday = 2024-10-23'],
    ['2024-10-23', 'It was revealed last Friday.', 'last Friday = 2024-10-18'],
    ['2024-10-23', 'He fell on Thursday.', 'Thursday = 2024-10-17'],
    ['2024-10-23', 'Since last Wednesday it rained.', 'last Wednesday = 2024-10-16'],
    ['2024-10-23', 'They will meet envoys in Paris on Friday.', 'Friday = 2024-10-25'],
    ['2024-10-23', 'The court, which will decide later, met on Friday.', 'Friday = 2024-10-18'],
    ['2024-10-23', 'next Wednesday', 'next Wednesday = 2024-10-30'],
    ['2024-10-23', 'on Monday night', 'Monday night = 2024-10-21'],
    ['2025-01-01', 'He said so on Tuesday.', 'Tuesday = 2024-12-31'],
    ['2024-03-01', 'the fire yesterday', 'yesterday = 2024-02-29'],
    ['2024-10-23', 'the fire last night', 'last night = 2024-10-22'],
    ['2024-10-23', 'earlier this week', 'earlier this week = 2024-10-21..2024-10-27'],
    ['2024-01-10', 'last month', 'last month = 2023-12'],
    ['2024-10-23', 'two years ago', 'two years ago = 2022'],
    ['2024-10-23', 'a week ago', 'a week ago = 2024-10-16'],
    ['2024-10-23', 'over the past three days', 'past three days = 2024-10-20..2024-10-23'],
    ['2024-10-23', 'on October 7', 'October 7 = 2024-10-07'],
    ['2024-10-23', 'elections on November 5', 'November 5 = 2024-11-05'],
    ['2025-01-02', 'arrested on 30 December', '30 December = 2024-12-30'],
    ['2024-10-23', 'on Monday, 7 October 2019', 'Monday, 7 October 2019 = 2019-10-07'],
    ['2024-10-23', 'from October 12 to 14', 'October 12 to 14 = 2024-10-12..2024-10-14'],
    ['2024-10-23', 'in December', 'December = 2023-12'],
    ['2024-10-23', 'will take office in January', 'January = 2025-01'],
    ['2024-10-23', 'last June', 'last June = 2024-06'],
    ['2024-10-23', 'in mid-October', 'mid-October = 2024-10'],
    ['2024-10-23', 'in late 2021', 'late 2021 = 2021-09-01..2021-12-31'],
    ['2024-10-23', 'in the 1990s', '1990s = 1990-01-01..1999-12-31'],
    ['2024-10-23', 'in the third quarter', 'third quarter = 2024-07-01..2024-09-30'],
    ['2024-10-23', 'this summer', 'this summer = 2024-06-01..2024-08-31'],
    ['2024-10-23', 'the years 2015 to 2019', '2015 to 2019 = 2015-01-01..2019-12-31'],
    ['2023-01-01', "on New Year's Eve", "New Year's Eve = 2022-12-31"],
    ['2024-10-23', 'on 21/10/2024', '21/10/2024 = 2024-10-21'],
    ['2024-10-23', 'on 3/4/2024', '3/4/2024 = ?'],
    ['2024-10-23', 'the 15th of this month', '15th of this month = 2024-10-15'],
    ['2024-10-23', 'the summit in May', 'May = 2024-05'],
    ['2024-10-23', 'for three weeks', 'three weeks = ?'],
    ['2024-10-23', 'a 45-year-old man', '45-year-old = ?'],
    ['2024-10-23', 'the following day', 'following day = 2024-10-24'],
    ['2024-10-23', 'by the end of June', 'end of June = 2024-06'],
    ['2024-10-23', 'early on Monday', 'early on Monday = 2024-10-21'],
    ['2024-10-23', 'in the early hours of Sunday', 'early hours of Sunday = 2024-10-20'],
    ['2024-10-23', 'the first half of 2025', 'first half of 2025 = 2025-01-01..2025-06-30'],
    ['2024-10-23', 'the first nine months of the year', 'first nine months of the year = 2024'],
    ['2024-10-23', 'the winter of 2019-20', 'winter of 2019-20 = 2019-12-01..2020-02-29'],
    ['2024-10-23', 'from November to April', 'November to April = 2023-11-01..2024-04-30'],
    ['2024-10-23', 'in the 13th century', '13th century = 1201-01-01..1300-12-31'],
    ['2024-10-23', 'every Friday', 'Friday = ?'],
    ['2024-10-23', 'on Easter Monday', 'Easter Monday = 2024-04-01'],
    ['2024-12-23', 'on Thanksgiving', 'Thanksgiving = 2024-11-28'],
    ['2024-10-23', 'half a century ago', 'half a century ago = 1974'],
    ['2024-10-23', 'more than two years ago', 'more than two years ago = ?'],
    ['2024-10-23', 'Ana Lima, 34, said', '34 = ?'],
    ['2024-10-23', 'a woman of 41, from Oslo', '41 = ?'],
    ['2024-10-23', 'for two hours and ten minutes', 'two hours and ten minutes = ?'],
    ['2024-10-23', 'expected to last four weeks', 'four weeks = ?'],
    ['2024-10-23', 'at half past five', 'half past five = ?'],
    ['2024-10-23', 'won in 2:06:41', '2:06:41 = ?'],
    ['2024-10-23', 'a record of 40,000 years', '40,000 years = ?'],
    ['2024-10-23', 'at 10:30 GMT', '10:30 GMT = ?'],
    [null, 'on Friday', 'Friday = ?'],
    [null, 'on 7 October 2023', '7 October 2023 = 2023-10-07'],
    [null, 'in February 2022', 'February 2022 = 2022-02'],
    [null, 'on October 7', 'October 7 = ?'],
  ])('counted from %s, %j holds %j', (day, text, expected) => {
    expect(datesIn(text, day)).toEqual([expected]);
  });

  it.each([
    ['It sank on 19 December 2023. Two weeks later a firm paid.', 'Two weeks later = 2024-01-02'],
    ['It was 3.6% in March, compared with 5.7% a year earlier.', 'a year earlier = 2023-03'],
    ['It closed in 1971 and, five years later, opened.', 'five years later = 1976'],
    ['It opened on Monday and shut the following day.', 'following day = 2024-10-22'],
  ])('counts from the date named before, as in %j', (text, expected) => {
    expect(datesIn(text, '2024-10-23')).toContain(expected);
  });

  it.each([
    'The troops may march on the capital.',
    'There are second thoughts.',
    'A 10-12 vote in favour.',
    'About 1,500 soldiers came.',
    'Shares rose 3.5 to 7.2 points.',
    'They fall in spring water.',
    'Call 2024 for help, or pay $1999.',
    'On February 30 nothing happens.',
  ])('finds no date in %j', (text) => {
    expect(datesIn(text, '2024-10-23').filter((date) => !date.endsWith('?'))).toEqual([]);
  });

  it.each(['é2024-05-03', 'αtoday', '٣2024-05-03'])(
    'finds no date inside a word of any script, as in %j',
    (text) => {
      expect(datesIn(text, '2024-10-23')).toEqual([]);
    },
  );

  it('gives periods that run forwards and dates in order, for any text and day', () => {
    const words =
      'last next Friday May in 31 2024 - / 99 late year weeks ago a the February 30th of past nine 999 centuries decades ' +
      'quarter first will 0001 summer';
    const word = fc.constantFrom(...words.split(' '));
    const text = fc.array(word, { maxLength: 15 }).map((list) => list.join(' '));
    const day = fc.constantFrom('0001-01-01', '2024-02-29', '9999-12-31', '2024-10-23');
    fc.assert(
      fc.property(text, day, (phrase, from) => {
        let end = 0;
        for (const date of findDates(phrase, from as CalendarDate)) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          end = date.end;
          if (date.period) expect(date.period.from <= date.period.to).toBe(true);
        }
      }),
    );
  });
});
