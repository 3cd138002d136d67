import { describe, expect, it } from 'vitest';
import { packDays } from '../../../src/archive/packed-days.ts';
import { formatSpan } from '../../../src/app/entity/format-span.ts';
import { dayCounts } from '../../support/an-article.ts';

const months = (...days: readonly string[]) =>
  packDays(dayCounts(Object.fromEntries(days.map((day) => [day, 1]))));

describe('app/entity/format-span', () => {
  it.each([
    [['2023-01-31', '2024-02-01', '2024-10-23'], 'January 2023 – October 2024'],
    [['2024-10-01', '2024-10-23'], 'October 2024'],
    [['2024-10-23'], 'October 2024'],
    [[], ''],
  ])('puts %j into the words “%s”', (days, words) => expect(formatSpan(months(...days))).toBe(words));

  it('sets what goes before only where something follows', () => {
    expect(formatSpan(months('2024-10-23'), ', ')).toBe(', October 2024');
    expect(formatSpan([], ', ')).toBe('');
  });
});
