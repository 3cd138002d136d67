import type { CalendarDate } from '../archive/calendar-date.ts';
import type { Label } from '../archive/label.ts';
import { findDates } from './find-dates.ts';
import { findValues } from './find-values.ts';
import type { RecognisedMention } from './recognised.ts';
import { tokenise } from './tokenise.ts';

/**
 * What a date or number means by its words alone, in an article of this day: nothing where they are not wholly one of
 * this label.
 */
export function readMeaning(
  words: string,
  label: Label,
  day: CalendarDate | null,
): Pick<RecognisedMention, 'period' | 'value'> {
  const found: readonly RecognisedMention[] = [...findDates(words, day), ...findValues(tokenise(words))];
  const whole = found.find(
    ({ start, end, label: of }) => start === 0 && end === words.length && of === label,
  );
  return { ...(whole?.period && { period: whole.period }), ...(whole?.value && { value: whole.value }) };
}
