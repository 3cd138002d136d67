import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/archive/calendar-date.ts';
import {
  dragBrush,
  isSameRange,
  moveBrush,
  toIndexes,
  toRangeOfBin,
  type Range,
} from '../../../src/app/list/move-brush.ts';
import { toBins } from '../../../src/app/list/to-bins.ts';
import { toPlaces, toScale } from '../../../src/app/list/to-scale.ts';
import { aDay, dayCounts } from '../../support/an-article.ts';
import { anyDays } from '../../support/any-days.ts';

/** January to October 2024 by month, a tenth of the width each. */
const scale = toScale(toBins(dayCounts({ '2024-01-23': 2, '2024-10-23': 3 })));
const years = toBins(dayCounts({ '2023-01-23': 2, '2024-10-23': 3 }));
/** `2024-03-01..2024-05-31`, an open end left out. */
const toRange = (text: string): Range => {
  const [from, to] = text.split('..');
  return { ...(from && { from: aDay(from) }), ...(to && { to: aDay(to) }) };
};
const format = ({ from, to }: Range) => `${from ?? ''}..${to ?? ''}`;

const anyRange = fc
  .tuple(anyDays, fc.nat(40_000), fc.nat(40_000), fc.boolean(), fc.boolean())
  .map(([days, a, b, hasFrom, hasTo]): { bins: ReturnType<typeof toBins>; range: Range } => {
    const start = addDays(days[0]![0], Math.min(a, b) - 400);
    const end = addDays(days[0]![0], Math.max(a, b) - 400);
    return { bins: toBins(days), range: { ...(hasFrom && { from: start }), ...(hasTo && { to: end }) } };
  });
const isForward = ({ from, to }: Range) => !from || !to || from <= to;

describe('app/list/move-brush', () => {
  it.each([
    // the edge goes to the border nearest to the pointer
    ['from', '2024-03-01..2024-05-31', 0.34, '2024-04-01..2024-05-31'],
    ['from', '2024-03-01..2024-05-31', 0.36, '2024-05-01..2024-05-31'],
    ['from', '2024-03-01..2024-05-31', 0.02, '..2024-05-31'],
    ['to', '2024-03-01..2024-05-31', 0.69, '2024-03-01..2024-07-31'],
    ['to', '2024-03-01..', 0.69, '2024-03-01..2024-07-31'],
    ['to', '2024-03-01..2024-05-31', 0.99, '2024-03-01..'],
    // the other end stays as exact as it was
    ['from', '2024-03-15..2024-05-20', 0.1, '2024-02-01..2024-05-20'],
    ['to', '2024-03-15..2024-05-20', 0.8, '2024-03-15..2024-08-31'],
    // never less than a bar
    ['from', '2024-03-01..2024-05-31', 0.5, '2024-05-01..2024-05-31'],
    ['to', '2024-03-01..2024-05-31', 0.2, '2024-03-01..2024-03-31'],
    ['from', '2024-03-01..', 1, '2024-10-01..'],
    ['to', '..2024-03-31', 0, '..2024-01-31'],
    // past the other end they change places
    ['from', '2024-03-01..2024-05-31', 0.8, '2024-06-01..2024-08-31'],
    ['from', '2024-03-01..2024-05-31', 1, '2024-06-01..'],
    ['to', '2024-03-01..2024-05-31', 0.1, '2024-02-01..2024-02-29'],
    ['to', '2024-03-01..2024-05-31', 0, '..2024-02-29'],
    ['from', '2024-03-01..2024-05-20', 0.8, '2024-05-21..2024-08-31'],
  ] as const)('drags “%s” of %s to %d: %s', (part, range, share, expected) => {
    expect(format(dragBrush(scale, { part, start: 0.5, range: toRange(range) }, share))).toBe(expected);
  });

  it.each([
    ['2024-03-01..2024-05-31', 0.35, 0.55, '2024-05-01..2024-07-31'],
    ['2024-03-01..2024-05-31', 0.35, 0.39, '2024-03-01..2024-05-31'],
    ['2024-03-01..2024-05-31', 0.35, 1, '2024-08-01..'],
    ['2024-03-01..2024-05-31', 0.35, 0, '..2024-03-31'],
    ['2024-08-01..', 0.85, 0.65, '2024-06-01..2024-08-31'],
    ['2024-03-15..2024-05-20', 0.35, 0.25, '2024-02-01..2024-04-30'],
  ])('drags the whole of %s from %d to %d: %s', (range, start, share, expected) => {
    expect(format(dragBrush(scale, { part: 'whole', start, range: toRange(range) }, share))).toBe(expected);
  });

  it.each([
    [0.25, 0.45, '2024-03-01..2024-05-31'],
    [0.45, 0.25, '2024-03-01..2024-05-31'],
    [0.25, 0.25, '2024-03-01..2024-03-31'],
    [0.25, 0, '..2024-03-31'],
    [0, 1, '..'],
  ])('takes what a drag from %d to %d passes: %s', (start, share, expected) => {
    const range = toRange('2024-06-01..2024-06-30');
    expect(format(dragBrush(scale, { part: 'new', start, range }, share))).toBe(expected);
  });

  it('takes a bar by its days, and one that stands apart by its open end', () => {
    const bins = toBins(dayCounts({ '1066-10-14': 1, '2023-03-10': 9, '2024-08-20': 9, '9999-12-31': 1 }));
    const taken = [bins[0]!, bins[1]!, bins.at(-2)!, bins.at(-1)!].map((bin) => format(toRangeOfBin(bin)));
    expect(taken).toEqual([
      '..2023-02-28',
      '2023-03-01..2023-03-31',
      '2024-08-01..2024-08-31',
      '2024-09-01..',
    ]);
  });

  it.each([
    // an arrow moves its end by a bar, or to the border of the bar it is in
    ['from', 'ArrowRight', '2024-03-01..2024-05-31', '2024-04-01..2024-05-31'],
    ['from', 'ArrowUp', '2024-03-01..2024-05-31', '2024-04-01..2024-05-31'],
    ['from', 'ArrowLeft', '2024-03-01..2024-05-31', '2024-02-01..2024-05-31'],
    ['from', 'ArrowLeft', '2024-03-15..2024-05-20', '2024-03-01..2024-05-20'],
    ['from', 'ArrowRight', '2024-03-15..2024-05-20', '2024-04-01..2024-05-20'],
    ['from', 'ArrowDown', '2023-02-01..2024-05-31', '..2024-05-31'],
    ['from', 'ArrowLeft', '..2024-05-31', '..2024-05-31'],
    ['from', 'ArrowRight', '..', '2023-02-01..'],
    ['to', 'ArrowLeft', '..', '..2024-09-30'],
    ['to', 'ArrowLeft', '2024-03-15..2024-05-20', '2024-03-15..2024-04-30'],
    ['to', 'ArrowRight', '2024-03-15..2024-05-20', '2024-03-15..2024-05-31'],
    ['to', 'ArrowRight', '2024-03-01..2024-09-30', '2024-03-01..'],
    // one bar moves as a whole
    ['from', 'ArrowRight', '2024-03-01..2024-03-31', '2024-04-01..2024-04-30'],
    ['to', 'ArrowLeft', '2024-03-01..2024-03-31', '2024-02-01..2024-02-29'],
    ['to', 'PageDown', '2024-03-01..2024-03-31', '2023-03-01..2023-03-31'],
    ['to', 'ArrowRight', '2024-10-01..', '2024-10-01..'],
    // a year, and to the ends
    ['from', 'PageUp', '2023-03-01..2024-05-31', '2024-03-01..2024-05-31'],
    ['from', 'PageUp', '2023-08-01..2024-05-31', '2024-08-01..2024-08-31'],
    ['to', 'PageDown', '2023-03-01..2024-05-31', '2023-03-01..2023-05-31'],
    ['to', 'PageUp', '2023-03-01..2024-05-31', '2023-03-01..'],
    ['from', 'Home', '2024-03-01..2024-05-31', '..2024-05-31'],
    ['from', 'End', '2024-03-01..2024-05-31', '2024-10-01..'],
    ['to', 'End', '2024-03-01..2024-05-31', '2024-03-01..'],
    ['to', 'Home', '2024-03-01..2024-05-31', '..2023-01-31'],
  ] as const)('moves “%s” by %s of %s: %s', (end, key, range, expected) => {
    expect(format(moveBrush(years, toRange(range), { end, key, shift: false })!)).toBe(expected);
  });

  it.each(['from', 'to'] as const)('grows by Shift the way a key points, the focus on “%s”', (end) => {
    const press = (key: string, range: string) =>
      format(moveBrush(years, toRange(range), { end, key, shift: true })!);
    expect(press('ArrowRight', '2024-03-01..2024-03-31')).toBe('2024-03-01..2024-04-30');
    expect(press('ArrowLeft', '2024-03-01..2024-03-31')).toBe('2024-02-01..2024-03-31');
    expect(press('PageDown', '2024-03-01..2024-03-31')).toBe('2023-03-01..2024-03-31');
    expect(press('End', '2024-03-01..2024-03-31')).toBe('2024-03-01..');
    expect(press('ArrowLeft', '..2024-03-31')).toBe('..2024-03-31');
  });

  it('knows no other keys', () => {
    expect(moveBrush(years, {}, { end: 'from', key: 'a', shift: false })).toBeNull();
    expect(moveBrush(years, {}, { end: 'from', key: 'Enter', shift: true })).toBeNull();
  });

  it('comes from any range to one that runs forward', () => {
    const keys = ['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'];
    const ends = fc.constantFrom('from' as const, 'to' as const);
    const parts = fc.constantFrom('from' as const, 'to' as const, 'whole' as const, 'new' as const);
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        anyRange,
        ends,
        fc.constantFrom(...keys),
        fc.boolean(),
        ({ bins, range }, end, key, shift) => {
          expect(isForward(moveBrush(bins, range, { end, key, shift })!)).toBe(true);
        },
      ),
    );
    fc.assert(
      fc.property(anyRange, parts, share, share, ({ bins, range }, part, start, to) => {
        const dragged = dragBrush(toScale(bins), { part, start, range }, to);
        expect(isForward(dragged)).toBe(true);
        const [from, end] = toPlaces(toScale(bins), dragged);
        expect(from).toBeLessThanOrEqual(end);
      }),
    );
  });

  it('tells which bars a range touches', () => {
    expect(toIndexes(years, toRange('2023-02-10..2024-03-01'))).toEqual([1, 14]);
    expect(toIndexes(years, {})).toEqual([0, 21]);
    expect(toIndexes(years, toRange('1999-01-01..2050-01-01'))).toEqual([0, 21]);
    expect(isSameRange(toRange('2024-03-01..'), toRange('2024-03-01..2024-03-31'))).toBe(false);
  });
});
