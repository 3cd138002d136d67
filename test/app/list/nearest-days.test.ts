import { describe, expect, it } from 'vitest';
import { nearestDays } from '../../../src/app/list/nearest-days.ts';
import { aDay, dayCounts } from '../../support/an-article.ts';

const days = dayCounts({ '2024-01-01': 2, '2024-10-05': 3, '2024-10-23': 4 });

describe('app/list/nearest-days', () => {
  it.each([
    ['2023-12-31', null, '2024-01-01'],
    ['2024-01-01', null, '2024-10-05'],
    ['2024-05-05', '2024-01-01', '2024-10-05'],
    ['2024-10-23', '2024-10-05', null],
    ['9999-12-31', '2024-10-23', null],
  ])('finds around %s the days %s and %s', (wanted, before, after) => {
    expect(nearestDays(days, aDay(wanted))).toEqual({ before, after });
  });

  it('finds none in an archive without a day', () => {
    expect(nearestDays([], aDay('2024-01-01'))).toEqual({ before: null, after: null });
  });
});
