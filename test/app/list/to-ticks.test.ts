import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBins } from '../../../src/app/list/to-bins.ts';
import { toScale } from '../../../src/app/list/to-scale.ts';
import { MIN_WIDTH, toTicks, type Tick } from '../../../src/app/list/to-ticks.ts';
import { dayCounts } from '../../support/an-article.ts';
import { anyDays } from '../../support/any-days.ts';

/** More than a letter of 12 px takes, in px. */
const LETTER = 7;
const extent = ({ at, anchor, text }: Tick, width: number) => {
  const size = text.length * LETTER;
  const left = at * width - { start: 0, middle: size / 2, end: size }[anchor];
  return { left, right: left + size };
};
const words = (days: Readonly<Record<string, number>>, width: number) =>
  toTicks(toScale(toBins(dayCounts(days))), width).map(({ text }) => text);

describe('app/list/to-ticks', () => {
  it('sets words that stand clear of each other, under their bars and within the width', () => {
    fc.assert(
      fc.property(
        anyDays,
        fc.integer({ min: MIN_WIDTH, max: 1600 }),
        fc.integer({ min: 0, max: 400 }),
        (days, width, more) => {
          const scale = toScale(toBins(days));
          const ticks = toTicks(scale, width);
          expect(ticks.length).toBeGreaterThanOrEqual(1);
          let last = -8;
          for (const tick of ticks) {
            const { left, right } = extent(tick, width + more);
            expect(left).toBeGreaterThanOrEqual(last + 8);
            expect(right).toBeLessThanOrEqual(width + more + 0.001);
            const [start, end] = [scale.starts[tick.index]!, scale.ends[tick.index]!];
            expect(tick.at >= start && tick.at <= end).toBe(true);
            last = right;
          }
        },
      ),
    );
  });

  it.each([
    [{ '2024-10-23': 1 }, 256, ['1 Oct 2024', '16 Oct']],
    [{ '2024-10-23': 1 }, 768, ['1 Oct 2024', '6 Oct', '11 Oct', '16 Oct', '21 Oct', '26 Oct']],
    [{ '2024-12-20': 1, '2025-01-20': 1 }, 256, ['1 Dec 2024', '1 Jan 2025']],
    [{ '2023-12-20': 1, '2024-02-05': 1 }, 256, ['1 Dec 2023', '1 Feb 2024']],
    [{ '2023-11-05': 1, '2024-08-05': 1 }, 256, ['Jan 2024', 'Apr', 'Jul']],
    [{ '2023-11-05': 1, '2024-08-05': 1 }, 448, ['Jan 2024', 'Apr', 'Jul']],
    [{ '2019-03-05': 1, '2024-08-05': 1 }, 256, ['2020', '2021', '2022', '2023', '2024']],
    [
      { '2015-03-05': 1, '2024-08-05': 1 },
      768,
      ['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024'],
    ],
    [{ '1990-03-05': 1, '2024-08-05': 1 }, 256, ['1990', '2000', '2010', '2020']],
    [{ '1066-10-14': 1, '2024-08-05': 1 }, 448, ['1200', '1400', '1600', '1800', '2000']],
  ])('names round places of %o at %i px', (days, width, expected) => {
    expect(words(days, width)).toEqual(expected);
  });

  it('names the bars that stand apart', () => {
    const days = { '1066-10-14': 1, '2023-03-10': 9, '2024-08-20': 9, '9999-12-31': 1 };
    const found = words(days, 768);
    expect([found[0], found.at(-1)]).toEqual(['Before', 'After']);
    expect(found.slice(1, -1)).toContain('Jan 2024');
    // a word that has no room beside them takes no year with it
    const early = { '1066-10-14': 1, '2023-01-10': 9, '2024-08-20': 9 };
    expect(words(early, 448).slice(0, 4)).toEqual(['Before', 'Apr 2023', 'Jul', 'Oct']);
  });
});
