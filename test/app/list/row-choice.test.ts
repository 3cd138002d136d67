import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/archive/calendar-date.ts';
import type { RowChoice, RowDay } from '../../../src/archive/packed-rows.ts';
import {
  allRows,
  countChosen,
  countShared,
  intersectRows,
  subtractRows,
  uniteRows,
} from '../../../src/app/list/row-choice.ts';
import { aDay } from '../../support/an-article.ts';

const FIRST = aDay('2024-02-27');
const dayAt = (index: number): RowDay => (index === 0 ? '' : addDays(FIRST, index));
const anyRows: fc.Arbitrary<ReadonlySet<string>> = fc
  .array(fc.tuple(fc.nat(5), fc.nat(6)), { maxLength: 25 })
  .map((rows) => new Set(rows.map(([day, place]) => `${dayAt(day)}/${place}`)));

function toChoice(rows: ReadonlySet<string>): RowChoice {
  const choice = new Map<RowDay, number[]>();
  for (const row of rows) {
    const [day, place] = row.split('/') as [RowDay, string];
    choice.set(
      day,
      [...(choice.get(day) ?? []), Number(place)].toSorted((a, b) => a - b),
    );
  }
  return choice;
}

const toRows = (choice: RowChoice) =>
  new Set([...choice].flatMap(([day, places]) => places.map((place) => `${day}/${place}`)));

describe('app/list/row-choice', () => {
  it('shares and takes away rows as sets do, and keeps them in order', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (some, others) => {
        const [a, b] = [toChoice(some), toChoice(others)];
        const both = new Set([...some].filter((row) => others.has(row)));
        expect(intersectRows(a, b)).toEqual(toChoice(both));
        expect(toRows(subtractRows(a, b))).toEqual(new Set([...some].filter((row) => !others.has(row))));
        expect(countShared(a, b, {})).toBe(both.size);
        expect(countShared(a, null, {})).toBe(some.size);
      }),
    );
  });

  it('unites any number of choices as sets do, and keeps them in order', () => {
    fc.assert(
      fc.property(fc.array(anyRows, { maxLength: 4 }), (sets) => {
        const all = new Set(sets.flatMap((rows) => [...rows]));
        expect(uniteRows(sets.map(toChoice))).toEqual(toChoice(all));
      }),
    );
  });

  it('counts what two share within some days, undated ones only where no end is set', () => {
    const choice = toChoice(new Set(['/0', '2024-02-28/0', '2024-02-29/0', '2024-02-29/1', '2024-03-01/4']));
    expect(countShared(choice, null, {})).toBe(5);
    expect(countShared(choice, null, { from: aDay('2024-02-29') })).toBe(3);
    expect(countShared(choice, choice, { from: aDay('2024-02-29'), to: aDay('2024-02-29') })).toBe(2);
    expect(countShared(choice, new Map(), { to: aDay('2024-02-29') })).toBe(0);
  });

  it('holds every row of an archive', () => {
    const days = [
      [aDay('2024-10-01'), 2],
      [aDay('2024-10-03'), 1],
    ] as const;
    expect([...allRows(days, 1)]).toEqual([
      ['2024-10-01', [0, 1]],
      ['2024-10-03', [0]],
      ['', [0]],
    ]);
    expect(countChosen(days, new Map([[aDay('2024-10-01'), [1]]]))).toEqual([['2024-10-01', 1]]);
  });
});
