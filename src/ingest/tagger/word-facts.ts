import { kindsOf } from '../gazetteer.ts';
import { startsDigit, startsLower, startsUpper } from '../letter-case.ts';
import { isEveryday, WORDS } from '../word-classes.ts';
import { combine, hashWord } from './hash.ts';
import { FEATURE } from './feature-kinds.ts';
import type { NameLists } from './name-lists.ts';

/** What a word form tells by itself, wherever it stands. */
export interface WordFacts {
  readonly text: string;
  readonly exact: number;
  readonly lower: number;
  /** Its shape without repetitions: `Xx` for "Austin", `X.` for "U.S.". */
  readonly shape: number;
  readonly isUpper: boolean;
  readonly isLower: boolean;
  /** Listed as a given name. */
  readonly isGiven: boolean;
  /** The features it gives a token at a distance of -2, -1, 0, 1 and 2 from it, in that order. */
  readonly features: readonly Int32Array[];
}

/** A function from words to their facts that remembers what it has seen; it forgets all when it holds too much. */
export function rememberWords(lists: NameLists): (word: string) => WordFacts {
  const known = new Map<string, WordFacts>();
  return (word) => {
    const found = known.get(word);
    if (found) return found;
    if (known.size >= MOST_WORDS) known.clear();
    const facts = toWordFacts(word, lists);
    known.set(word, facts);
    return facts;
  };
}

const MOST_WORDS = 100_000;

function toWordFacts(word: string, lists: NameLists): WordFacts {
  const folded = word.toLowerCase();
  const exact = hashWord(word);
  const lower = hashWord(folded);
  const fullShape = shapeOf(word);
  const shape = hashWord(fullShape.replace(/(.)\1+/g, '$1+'));
  const classes = classesOf(word, folded, lists);
  const suffix = hashWord(word.slice(-3));

  const near = (side: number): Int32Array =>
    Int32Array.from([
      combine(FEATURE.lower + side, lower),
      combine(FEATURE.shape + side, shape),
      combine(FEATURE.suffix + side, suffix),
      ...classes.map((code) => combine(FEATURE.class + side, code)),
    ]);
  const own = [
    FEATURE.bias,
    combine(FEATURE.exact, exact),
    combine(FEATURE.lower, lower),
    combine(FEATURE.fullShape, hashWord(fullShape)),
    combine(FEATURE.shape, shape),
    ...classes.map((code) => combine(FEATURE.class, code)),
  ];
  for (let length = 1; length <= 4 && length < folded.length; length++) {
    own.push(combine(FEATURE.prefix + length, hashWord(folded.slice(0, length))));
    own.push(combine(FEATURE.ending + length, hashWord(folded.slice(-length))));
  }
  return {
    text: word,
    exact,
    lower,
    shape,
    isUpper: startsUpper(word),
    isLower: startsLower(word),
    isGiven: kindsOf(word).has('FIRST') || (lists.ofWord(word) & 1) > 0,
    features: [
      Int32Array.of(combine(FEATURE.lower - 2, lower)),
      near(-1),
      Int32Array.from(own),
      near(1),
      Int32Array.of(combine(FEATURE.lower + 2, lower)),
    ],
  };
}

/** The lists a word stands in, as small numbers. */
function classesOf(word: string, folded: string, lists: NameLists): readonly number[] {
  const classes: number[] = [];
  for (const [index, list] of WORD_LISTS.entries()) if (list.has(word)) classes.push(index);
  if (isEveryday(folded)) classes.push(30);
  if (startsDigit(word)) classes.push(31);
  const inLists = lists.ofWord(word);
  for (let bit = 0; bit < 16; bit++) if (inLists & (1 << bit)) classes.push(40 + bit);
  for (const kind of kindsOf(word)) classes.push(hashWord(kind) | 0x100);
  return classes;
}

const WORD_LISTS: readonly ReadonlySet<string>[] = [
  WORDS.titles,
  WORDS.roles,
  WORDS.saying,
  WORDS.particles,
  WORDS.organisationHeads,
  WORDS.organisationsOf,
  WORDS.regionHeads,
  WORDS.governedHeads,
  WORDS.siteHeads,
  WORDS.eventHeads,
  WORDS.lawHeads,
  WORDS.calendar,
  WORDS.placeOpeners,
];

function shapeOf(word: string): string {
  let shape = '';
  for (const letter of word) {
    if (/\p{Lu}/u.test(letter)) shape += 'X';
    else if (/\p{Ll}/u.test(letter)) shape += 'x';
    else if (/\p{N}/u.test(letter)) shape += 'd';
    else shape += letter;
    if (shape.length >= 24) break;
  }
  return shape;
}
