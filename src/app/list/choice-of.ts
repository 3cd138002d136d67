import type { CalendarDate } from '../../archive/calendar-date.ts';
import type { EntityRows } from '../../archive/data-files.ts';
import { unpackRows } from '../../archive/packed-rows.ts';
import type { RowChoice } from './row-choice.ts';

/** The rows of an entity; unpacked once. */
export function choiceOf(rows: EntityRows): RowChoice {
  const known = choices.get(rows);
  if (known) return known;
  const choice = new Map<CalendarDate | '', readonly number[]>(unpackRows(rows.rows));
  if (rows.undated.length > 0) choice.set('', rows.undated);
  choices.set(rows, choice);
  return choice;
}

const choices = new WeakMap<EntityRows, RowChoice>();
