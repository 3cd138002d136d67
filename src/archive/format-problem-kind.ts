import type { SeedProblemKind } from './seed-problem.ts';

const WORDS: Record<SeedProblemKind, string> = {
  'not-text': 'is no article',
  unreadable: 'could not be read',
  encoding: 'another encoding than UTF-8',
  controls: 'control characters left out',
  'same-id': 'an id used twice',
  duplicate: 'a copy of another file',
  empty: 'nothing in it',
  'no-body': 'a title without text',
  'no-date': 'no date',
  'no-title': 'no title',
  'date-as-written': 'a date that could not be read',
  'date-form': 'a date in another form',
  'unusual-day': 'an unusual day',
  'split-title': 'a title over two lines',
  'title-copy': 'the title repeated in the text',
  'day-line': 'the day repeated in the text',
  'other-day': 'another day in the text',
  repeated: 'text that stands twice',
  references: 'character references',
  markup: 'markup shown as text',
  mojibake: 'garbled characters',
  'other-language': 'another language than English',
  'correction-form': 'a correction that could not be read',
  'correction-conflict': 'corrections that contradict each other',
  'correction-place': 'a correction without a place in the text',
  'correction-stale': 'a correction of a text that has changed',
  'correction-of-nothing': 'a correction of what is not there',
};

/** A kind of problem as a reader's words, to stand before a count of files. */
export function formatProblemKind(kind: string): string {
  return WORDS[kind as SeedProblemKind] ?? kind;
}
