import type { CalendarDate } from '../archive/calendar-date.ts';
import { findDates } from './find-dates.ts';
import { findNames } from './find-names.ts';
import { findValues } from './find-values.ts';
import type { RecognisedMention } from './recognised.ts';
import { tokenise } from './tokenise.ts';

/**
 * The mentions in the texts of one article, its title first: a list for each text, in order, none overlapping another.
 * The texts are read together, because the title often holds the only full form of a name. `day` is the article's own,
 * from which "Wednesday" and "last year" are counted; without it only dates that need none have a period.
 */
export function recognise(
  texts: readonly string[],
  day: CalendarDate | null,
): readonly (readonly RecognisedMention[])[] {
  const tokens = texts.map(tokenise);
  const names = findNames(tokens);
  return texts.map((text, index) =>
    withoutOverlaps([...(names[index] ?? []), ...findDates(text, day), ...findValues(tokens[index] ?? [])]),
  );
}

/** Of mentions that overlap the longest stays; of equal ones the first given. Each is compared with its neighbours only. */
function withoutOverlaps(mentions: readonly RecognisedMention[]): readonly RecognisedMention[] {
  const kept: RecognisedMention[] = [];
  for (const mention of mentions.toSorted((a, b) => a.start - b.start)) {
    let wins = true;
    while (wins && kept.length > 0) {
      const last = kept.at(-1);
      if (!last || last.end <= mention.start) break;
      if (last.end - last.start >= mention.end - mention.start) wins = false;
      else kept.pop();
    }
    if (wins) kept.push(mention);
  }
  return kept;
}
