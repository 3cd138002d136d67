import { AGENCIES } from './news-agencies.ts';
import { MONTH } from './parse-written-day.ts';

/**
 * True for a line that names the authors and nothing else: "By Jane Doe", "By Jane Doe and John Roe, Staff
 * Writers", "Jane Doe, Staff Writer", "Staff Writer".
 */
export function isByline(text: string): boolean {
  const line = text.trim();
  if (line.length < 5 || line.length > LONGEST) return false;
  return (BY.test(line) && !NOT_A_NAME.test(line)) || SIGNED.test(line) || TITLE_ALONE.test(line);
}

const LONGEST = 140;

/** Words of a name that stand in lower case by themselves. */
const PARTICLE =
  '(?:de|del|della|di|da|do|das|dos|du|des|van|von|zu|der|den|ter|af|av|al|el|ul|abu|umm|ben|bin|bint|ibn|ould|la|le|y|e)';
const WORD = `(?:(?:\\p{Ll}{2,3}-)?\\p{Lu}[\\p{L}\\p{M}’'.-]{0,30}|${PARTICLE}(?=\\s))`;
const NAME = `${WORD}(?:\\s+${WORD}){0,5}`;
const NAMES = `${NAME}(?:(?:\\s*,\\s*(?:and\\s+)?|\\s+(?:and|&|with)\\s+)${NAME}){0,6}`;
const POST =
  '(?:(?:senior|staff|special|chief|political|foreign|national|science|health|sports|business|contributing|associate|' +
  'assistant|managing|deputy|freelance|guest|columnist)\\s+){0,3}' +
  '(?:writers?|reporters?|correspondents?|columnists?|contributors?|editors?|journalists?|bureau chief)';

const BY = new RegExp(
  `^(?:(?:Written |Reported )?[Bb]y|BY):?\\s+(?=${AGENCIES}\\b|\\S+\\s+(?!and\\b))${NAMES}(?:\\s*(?:[,|/–—]|\\s-|\\b(?:for|of|in)\\b)\\s*[^.!?;:]{1,60})?$`,
  'u',
);
const SIGNED = new RegExp(
  `^${NAME}(?:\\s+and\\s+${NAME})?\\s*[,|–—-]\\s*(?:${caseless(POST)}|${AGENCIES})(?:,?\\s+[^.!?;:]{1,40})?$`,
  'u',
);
const TITLE_ALONE = new RegExp(`^${POST}$`, 'iu');
const NOT_A_NAME = new RegExp(
  `by:?\\s+(?:the\\b(?! associated press)|\\p{L}{3,6}day\\b|${MONTH}(?:\\s*\\d|$))`,
  'iu',
);

/** A pattern's letters in either case, for one that is case-sensitive elsewhere. */
function caseless(source: string): string {
  return source.replace(
    /(\\.)|([a-z])/g,
    (_, escape: string | undefined, letter: string | undefined) =>
      escape ?? `[${letter}${letter?.toUpperCase()}]`,
  );
}
