import { lastWord } from './date-words.ts';
import type { Token } from './tokenise.ts';

/**
 * Where a value begins that has words of vagueness before it, "more than", "just under": the index of the first of
 * them, else `at`. Words that mean something else there stay out: "a book about two men", "a row over $5 million".
 */
export function withApproximation(tokens: readonly Token[], at: number, label: string): number {
  let words = '';
  let from = at;
  for (let index = at - 1; index >= Math.max(0, at - LONGEST); index--) {
    const word = lowerAt(tokens, index);
    if (!PIECES.has(word)) break;
    words = words === '' ? word : `${word} ${words}`;
    if (APPROXIMATIONS.has(words)) from = index;
  }
  if (from === at) return at;
  return isOtherwise(tokens, from, label) ? at : from;
}

/** The words of vagueness that end right before a date or time, with the blank after them: their length, 0 for none. */
export function vagueLength(before: string): number {
  if (!LAST_WORDS.has(lastWord(before))) return 0;
  const match = VAGUE_END.exec(before.slice(-40));
  if (!match) return 0;
  const words = match[0].trimEnd().toLowerCase();
  const earlier = before.slice(0, before.length - match[0].length);
  if (words === 'over' && !OVER_LENGTH.test(earlier)) return 0;
  if (words === 'about' && TOPIC_END.test(earlier)) return 0;
  if (words === 'more than' && COMPARED_END.test(earlier)) return 0;
  return match[0].length;
}

function isOtherwise(tokens: readonly Token[], from: number, label: string): boolean {
  const before = lowerAt(tokens, from - 1);
  switch (lowerAt(tokens, from)) {
    case 'about':
      return TOPIC.test(before);
    case 'over':
      return (
        OVER_MATTER.test(before) || (label === 'MONEY' ? OVER_SUM.test(before) : isSmall(tokens, from + 1))
      );
    case 'under':
      return label === 'QUANTITY'
        ? !/^(?:weigh\w*|is|was|at|for|of|just|well)$/.test(before)
        : isSmall(tokens, from + 1);
    case 'up':
      return MOVED.test(before);
    case 'more':
      return COMPARED.test(before);
    default:
      return false;
  }
}

/** "Over three sessions" is during them; "over 1,500" and "over two hundred" are more. */
function isSmall(tokens: readonly Token[], at: number): boolean {
  if (/^(?:hundred|thousand|million|billion|trillion|dozen)$/.test(lowerAt(tokens, at + 1))) return false;
  return /^(?:one|two|three|four|five|six|seven|eight|nine|ten|[1-9])$/.test(lowerAt(tokens, at));
}

function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text.toLowerCase() ?? '';
}

const PHRASES =
  'about|around|approximately|nearly|almost|over|some|roughly|under|perhaps|more than|less than|fewer than|at least|at most|' +
  'up to|close to|just over|just under|well over|well under|no more than|no less than|no fewer than|not more than|just about|' +
  'a little over|a little under|a little more than|a little less than|slightly more than|slightly less than|slightly over|' +
  'slightly under|just more than|just less than|far more than|many more than|much more than|well above|as many as|as much as|' +
  'as little as|as few as|an estimated|an average of|about an estimated|at about|at around|at least some|up to about';
const UNWANTED = /^(?:as (?:little|few)|an average|at about|at around|many more|much more|far more)/;
const APPROXIMATIONS: ReadonlySet<string> = new Set(
  PHRASES.split('|').filter((words) => !UNWANTED.test(words)),
);
const PIECES: ReadonlySet<string> = new Set([...APPROXIMATIONS].flatMap((words) => words.split(' ')));
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...APPROXIMATIONS].map((words) => words.slice(words.lastIndexOf(' ') + 1)),
);
const LONGEST = 4;

const TOPICS =
  'book|novel|film|movie|story|stories|song|play|poem|series|documentary|report|article|talk|talks|talked|talking|know|knows|' +
  'known|knew|little|much|nothing|something|anything|everything|think|thinks|thought|ask|asks|asked|worried|worry|spoke|speak|' +
  'speaks|speaking|tell|told|questions?|concerns?|complaints?|wrote|write|written|heard|hear|and|dream|joke|jokes|how|what';
const TOPIC = new RegExp(`^(?:${TOPICS})$`);
const TOPIC_END = new RegExp(String.raw`\b(?:${TOPICS}) $`, 'i');
const COMPARED = /^(?:percent|cent|%|one|points?|times|no|any|hours?|days?|weeks?|months?|years?)$/;
const COMPARED_END = /(?:%|\b(?:percent|cent|points?|times|no|any|\d)) $/i;
const MOVED =
  /^(?:edged?|rose|rise|rises|risen|went|go|goes|going|gone|came|come|hauled|moved?|moves|climb|climbed|climbs|shot|crept|pushed|raised|raise|inched|ticked|jumped|brought|take|taken|took|add|adds|added|adding|live|lived|stand|stood|walked|drove|way|made|sign|signed)$/;
const OVER_MATTER =
  /^(?:hand|hands|handed|handing|turn|turned|take|takes|took|taken|taking|win|wins|won|victory|victories|lead|triumph|spread|advantage|passed|ran|run|rolled|fell|carried|carry|bridge|flew|fly)$/;
const OVER_SUM =
  /^(?:deal|deals|jailed|row|rows|dispute|disputes|fraud|case|lawsuit|charges?|arrested|sued|fined|trial|probe|inquiry|talks|fight|battle|years|months|quarrel|scandal|convicted|argument|clash|protests?)$/;
const OVER_LENGTH =
  /\b(?:for|after|than|in|is|was|are|were|been|last|lasts|lasted|lasting|took|takes|taken|spent|of|by|just|well|little|slightly|aged|people|those|anyone|children|men|women|adults|patients|everyone|residents|anybody) $/i;
const VAGUE_END = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:${PHRASES.split('|')
    .filter((words) => !UNWANTED.test(words))
    .toSorted((a, b) => b.length - a.length)
    .join('|')}) $`,
  'iu',
);
