import { isWithin, type Period } from '../../archive/calendar-date.ts';
import type { DayCount } from '../../archive/data-files.ts';
import type { RowChoice, RowDay } from '../../archive/packed-rows.ts';

/** The rows that are in both. */
export function intersectRows(some: RowChoice, others: RowChoice): RowChoice {
  const [small, large] = some.size <= others.size ? [some, others] : [others, some];
  const both = new Map<RowDay, readonly number[]>();
  for (const [day, places] of small) {
    const theirs = large.get(day);
    const shared = theirs ? sharedPlaces(places, theirs) : [];
    if (shared.length > 0) both.set(day, shared);
  }
  return both;
}

/** The rows that are in any of some choices. */
export function uniteRows(choices: readonly RowChoice[]): RowChoice {
  if (choices.length === 1) return choices[0]!;
  const met = new Map<RowDay, Set<number>>();
  for (const [day, places] of choices.flatMap((choice) => [...choice])) {
    const ofDay = met.get(day) ?? new Set<number>();
    met.set(day, ofDay);
    for (const place of places) ofDay.add(place);
  }
  return new Map([...met].map(([day, places]) => [day, [...places].toSorted((a, b) => a - b)]));
}

/** The rows of `some` that are not in `others`. */
export function subtractRows(some: RowChoice, others: RowChoice): RowChoice {
  const left = new Map<RowDay, readonly number[]>();
  for (const [day, places] of some) {
    const theirs = others.get(day);
    const rest = theirs ? places.filter((place) => !theirs.includes(place)) : places;
    if (rest.length > 0) left.set(day, rest);
  }
  return left;
}

/** All rows of the days an archive has, and of its undated articles. */
export function allRows(days: readonly DayCount[], undated: number): RowChoice {
  const rows = new Map<RowDay, readonly number[]>(days.map(([day, count]) => [day, firstPlaces(count)]));
  if (undated > 0) rows.set('', firstPlaces(undated));
  return rows;
}

/** How many rows each day has in a choice, as far as it is one of `days`; in their order. */
export function countChosen(days: readonly DayCount[], choice: RowChoice): readonly DayCount[] {
  return days.flatMap(([day]): DayCount[] => {
    const places = choice.get(day);
    return places ? [[day, places.length]] : [];
  });
}

/** How many rows two choices share within some days; undated ones only where neither end is set. */
export function countShared(some: RowChoice, others: RowChoice | null, range: Partial<Period>): number {
  let count = 0;
  for (const [day, places] of some) {
    if (!isWithin(day, range)) continue;
    const theirs = others === null ? places : others.get(day);
    if (theirs) count += theirs === places ? places.length : sharedPlaces(places, theirs).length;
  }
  return count;
}

function sharedPlaces(some: readonly number[], others: readonly number[]): readonly number[] {
  // both are in order: one walk along the two
  const shared: number[] = [];
  let index = 0;
  for (const place of some) {
    while (index < others.length && others[index]! < place) index++;
    if (others[index] === place) shared.push(place);
  }
  return shared;
}

function firstPlaces(count: number): readonly number[] {
  return Array.from({ length: count }, (_, place) => place);
}
