import { unpackRows, type PackedRows, type RowChoice } from '../../archive/packed-rows.ts';

/** The rows of an entity; unpacked once. */
export function choiceOf(rows: PackedRows): RowChoice {
  const known = choices.get(rows);
  if (known) return known;
  const choice = unpackRows(rows);
  choices.set(rows, choice);
  return choice;
}

const choices = new Map<PackedRows, RowChoice>();
