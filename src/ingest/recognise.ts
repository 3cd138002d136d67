import type { CalendarDate } from '../archive/calendar-date.ts';
import { findDates } from './find-dates.ts';
import { findNames } from './find-names.ts';
import { findValues } from './find-values.ts';
import type { RecognisedMention } from './recognised.ts';
import { createNameFinder } from './tagger/find-tagged-names.ts';
import { unpackModel } from './tagger/model.ts';
import { toPlainLetters } from './to-plain-letters.ts';
import { tokenise, type Token } from './tokenise.ts';

/**
 * The mentions in the texts of one article, its title first: a list for each text, in order, none overlapping another.
 * The texts are read together, because the title often holds the only full form of a name. `day` is the article's own,
 * from which "Wednesday" and "last year" are counted; without it only dates that need none have a period.
 */
export type Recognise = (
  texts: readonly string[],
  day: CalendarDate | null,
) => readonly (readonly RecognisedMention[])[];

/** How likely a name must be to be shown: a wrong mark is seen, a missed one is not. */
export const CAUTION = { cautious: 0.7, balanced: 0.4, eager: 0.2 } as const;

/** A recogniser by weights; null for rules and lists alone. Weights are read at once: see unpackModel for its errors. */
export function createRecogniser(
  weights: Uint8Array | null,
  caution: keyof typeof CAUTION = 'balanced',
): Recognise {
  const findAll = weights ? createNameFinder(unpackModel(weights), CAUTION[caution]) : findNames;
  return (texts, day) => {
    const tokens = texts.map(toComparable);
    const names = findAll(tokens);
    return texts.map((text, index) => {
      const found = [...(names[index] ?? []), ...findDates(text, day), ...findValues(tokens[index] ?? [])];
      return outsideMarkup(withoutOverlaps(found), text);
    });
  };
}

/** Recognises by rules and lists alone: quick to start, and what stands in where there are no weights. */
export const recognise: Recognise = createRecogniser(null);

/** Tokens whose words are as lists have them: accents on their letters, nothing unseen within. Offsets stay the text's. */
function toComparable(text: string): readonly Token[] {
  const tokens = tokenise(text);
  if (!HAS_ODD_WORDS.test(text)) return tokens;
  return tokens.map((token) => ({ ...token, text: toPlainLetters(token.text) || token.text }));
}

const HAS_ODD_WORDS = /[\p{M}\p{Cf}]/u;

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

/** The mentions that don't start inside a tag or an address of markup; `<IBM>` is none. */
function outsideMarkup(mentions: readonly RecognisedMention[], text: string): readonly RecognisedMention[] {
  if (!/<|\{\{|\]\(/.test(text)) return mentions;
  const pieces = [...text.matchAll(MARKUP)];
  let at = 0;
  return mentions.filter(({ start }) => {
    while (at < pieces.length && pieces[at]!.index + pieces[at]![0].length <= start) at++;
    return at === pieces.length || pieces[at]!.index > start;
  });
}

/** Tags of HTML and of templates, and where a link of Markdown leads. */
const MARKUP =
  /<\/?[a-z][a-z\d]{0,15}(?:\s[^<>]{0,300})?\/?>|\{\{[<%][^{}]{0,300}[>%]\}\}|(?<=\])\([^()\s]{1,300}\)/g;
