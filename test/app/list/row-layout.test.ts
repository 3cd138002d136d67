import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRowLayout } from '../../../src/app/list/row-layout.ts';

const USUAL = { heading: 36, row: 180, gap: 32 };

/** What the layout should say, found the long way round. */
function measuredBy(counts: readonly number[], heights: ReadonlyMap<number, number>) {
  const tops: number[] = [];
  let top = 0;
  for (const count of counts) {
    top += USUAL.heading;
    for (let row = 0; row < count; row++) {
      tops.push(top);
      top += heights.get(tops.length - 1) ?? USUAL.row;
    }
    top += USUAL.gap;
  }
  return { tops, height: top };
}

describe('app/list/row-layout', () => {
  it('knows where every row stands, whatever was measured', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 8 }),
        fc.array(fc.tuple(fc.nat(47), fc.integer({ min: 1, max: 900 })), { maxLength: 20 }),
        (counts, measures) => {
          const layout = createRowLayout(counts, USUAL);
          const heights = new Map<number, number>();
          for (const [at, height] of measures) {
            layout.measure(at % layout.rows, height);
            heights.set(at % layout.rows, height);
          }
          const truth = measuredBy(counts, heights);
          expect(layout.height()).toBeCloseTo(truth.height);
          truth.tops.forEach((top, row) => {
            expect(layout.topOf(row)).toBeCloseTo(top);
            expect(layout.rowAt(top + 0.5)).toBe(row);
            expect(layout.isMeasured(row)).toBe(heights.has(row));
          });
          expect(layout.rowAt(-50)).toBe(0);
          expect(layout.rowAt(truth.height + 50)).toBe(layout.rows - 1);
        },
      ),
    );
  });

  it('keeps the room of what is not drawn, in every group it draws a part of', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(sizes, fc.nat(47), fc.nat(47), fc.nat(47), (counts, from, length, tall) => {
        const layout = createRowLayout(counts, USUAL);
        layout.measure(tall % layout.rows, 400);
        const first = from % layout.rows;
        const end = Math.min(layout.rows, first + 1 + length);
        const parts = layout.partsOf(first, end);
        expect(parts.reduce((sum, part) => sum + part.end - part.first, 0)).toBe(end - first);
        for (const part of parts) {
          let drawn = 0;
          for (let row = part.first; row < part.end; row++)
            drawn += layout.heightOf(layout.firstOf(part.group) + row);
          const height = USUAL.heading + part.skipped + drawn + part.left;
          expect(layout.topOfGroup(part.group) + height).toBeCloseTo(layout.topOfGroup(part.group + 1));
        }
      }),
    );
  });

  it('says whether a measure moves anything', () => {
    const layout = createRowLayout([2], USUAL);
    expect(layout.measure(0, 180)).toBe(false);
    expect(layout.measure(0, 200)).toBe(true);
    expect(layout.measure(0, 200)).toBe(false);
  });

  it('stays within what browsers can draw, at a million rows', () => {
    const layout = createRowLayout(
      Array.from({ length: 4000 }, () => 250),
      USUAL,
    );
    expect(layout.height()).toBeLessThan(21_000_000);
    expect(layout.rowAt(layout.topOf(654_321) + 1)).toBe(654_321);
  });
});
