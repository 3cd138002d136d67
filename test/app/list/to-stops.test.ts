import { describe, expect, it } from 'vitest';
import { toGroups } from '../../../src/app/list/to-groups.ts';
import { stopAt, stopByKey, toStops } from '../../../src/app/list/to-stops.ts';
import { dayCounts } from '../../support/an-article.ts';

const groups = toGroups(
  dayCounts({
    '2023-01-05': 1,
    '2023-12-24': 9,
    '2024-09-01': 1,
    '2024-10-05': 4,
    '2024-10-23': 3,
  }).toReversed(),
);
const stops = toStops(groups);

describe('app/list/to-stops', () => {
  it('has one for each month, at its first group', () => {
    expect(stops.map(({ label, group }) => [label, groups[group]!.heading])).toEqual([
      ['October 2024', 'Wednesday 23 October 2024'],
      ['September 2024', 'Sunday 1 September 2024'],
      ['December 2023', 'Sunday 24 December 2023'],
      ['January 2023', 'Thursday 5 January 2023'],
    ]);
    expect(groups.map((_, group) => stopAt(stops, group))).toEqual([0, 0, 1, 2, 3]);
  });

  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 3, 3],
    ['ArrowUp', 0, 0],
    ['ArrowUp', 2, 1],
    ['PageDown', 0, 2],
    ['PageDown', 2, 3],
    ['PageUp', 3, 0],
    ['PageUp', 1, 0],
    ['Home', 2, 0],
    ['End', 0, 3],
    ['a', 0, null],
  ])('leads by %s from stop %s to %s', (key, from, to) => {
    expect(stopByKey(stops, from, key)).toBe(to);
  });
});
