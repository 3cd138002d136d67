/**
 * The words of a text, each once, as they are compared: folded, and cut at whatever is no letter, mark or digit, so
 * also at apostrophes and hyphens. Scripts that are written without blanks have no such cuts: of these, and of
 * pictures, every sign and every pair of neighbours is a word. Of a longer word the first LONGEST_WORD signs count.
 * Follows no locale: the build and every browser come to the same words.
 */
export function toWords(text: string): readonly string[] {
  const words = new Set<string>();
  for (const { run, isJoined } of toRuns(text)) {
    if (!isJoined) words.add(cut(run));
    else for (const word of [...Array.from(run), ...toPairs(run)]) words.add(word);
  }
  return [...words];
}

/**
 * The words to look for, in their order, each once, where it stands last. What is written without blanks is looked
 * for by its pairs.
 */
export function toQueryWords(query: string): readonly string[] {
  const words = toRuns(query).flatMap(({ run, isJoined }) => {
    const pairs = isJoined ? toPairs(run) : [];
    return pairs.length > 0 ? pairs : [cut(run)];
  });
  return [...new Set(words.toReversed())].toReversed();
}

/** The words of a text as they follow each other; of what is written without blanks, its signs. */
export function toWordSequence(text: string): readonly string[] {
  return toRuns(text).flatMap(({ run, isJoined }) => (isJoined ? Array.from(run) : [cut(run)]));
}

/**
 * Where a text has words that are wanted, as offsets in code units, in their order and apart. Words are asked for as
 * `toWords` makes them. A sign that counts only in its plain form, such as `⼀` for `一`, is passed over.
 */
export function findWords(text: string, isWanted: (word: string) => boolean): readonly Stretch[] {
  const found: [start: number, end: number][] = [];
  const add = (start: number, end: number) => {
    const last = found.at(-1);
    if (last && start <= last[1]) last[1] = end;
    else found.push([start, end]);
  };
  for (const { 0: run, 1: joined, index: start } of text.matchAll(RUNS_AS_WRITTEN)) {
    if (joined === undefined) {
      if (toWords(run).some(isWanted)) add(start, start + run.length);
      continue;
    }
    let before = { sign: '', at: start };
    let at = start;
    for (const sign of run) {
      const [own] = toWords(sign);
      // what counts for nothing is between two signs that are neighbours
      if (own !== undefined) {
        // of two signs the last word is their pair
        if (isWanted(toWords(before.sign + sign).at(-1)!)) add(before.at, at + sign.length);
        else if (isWanted(own)) add(at, at + sign.length);
        before = { sign, at };
      }
      at += sign.length;
    }
  }
  return found;
}

/** From the first code unit to the one after the last. */
export type Stretch = readonly [start: number, end: number];

export const LONGEST_WORD = 40;

interface Run {
  readonly run: string;
  /** Whether it is of a script without blanks, or of pictures. */
  readonly isJoined: boolean;
}

function toRuns(text: string): readonly Run[] {
  // blanks part words of every script, and most parts are plain: to fold those takes ten times as long
  if (isPlain(text))
    return (
      text
        .toLowerCase()
        .match(/[a-z0-9]+/g)
        ?.map(toSpaced) ?? []
    );
  const parts = text.split(' ');
  return parts.length > 1 ? parts.flatMap(toRuns) : foldedRuns(text);
}

function isPlain(text: string): boolean {
  return !/[^ -~]/.test(text);
}

function foldedRuns(text: string): readonly Run[] {
  return [...toFolded(text).matchAll(RUNS)].map(([run, joined]) => ({ run, isJoined: joined !== undefined }));
}

function toSpaced(run: string): Run {
  return { run, isJoined: false };
}

/** Compatible forms as one, lower case, without accents, vowel points and what shows nothing; `ø` is `o`. */
export function toFolded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .replace(POINTS, '')
    .toLowerCase()
    .replace(/[łøđðħŧıςßæœþ]/g, (letter) => PLAIN[letter]!)
    .normalize('NFC');
}

function toPairs(run: string): readonly string[] {
  const signs = Array.from(run);
  return signs.slice(1).map((sign, index) => signs[index]! + sign);
}

function cut(word: string): string {
  return word.length > LONGEST_WORD ? signsOf(word, LONGEST_WORD).join('') : word;
}

/** The first signs of a word, at most `most`: code points. */
export function signsOf(word: string, most: number): readonly string[] {
  // a sign takes at most two code units
  return Array.from(word.slice(0, 2 * most)).slice(0, most);
}

/** Soft hyphens, joiners, marks of direction, and the stroke that lengthens Arabic words. */
const UNSEEN = /[\p{Cf}\u0640]/gu;
/** Not those that make another sound of a kana, and not the vowels of Indic scripts: they make other words. */
const POINT = String.raw`(?=\p{M})(?![\u3099\u309a])[\p{sc=Zinh}\p{sc=Arab}\p{sc=Hebr}]`;
const POINTS = new RegExp(POINT, 'gu');
/** Letters that are none with a mark, by the ones that stand for them on other keyboards. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ς: 'σ',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;
const UNSPACED = String.raw`[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Bopo}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]`;
const PICTURE = String.raw`[\p{ExtPict}\p{RI}]`;
const JOINED = `(?:(?=${LETTER})${UNSPACED}|${PICTURE})`;
const RUNS = new RegExp(`(${JOINED}+)|(?:(?!${UNSPACED})${LETTER})+`, 'gu');
/** The same in a text that is not folded. */
const RUNS_AS_WRITTEN = new RegExp(
  `((?:${JOINED}(?:\\p{Cf}|${POINT})*)+)|(?:(?!${UNSPACED})(?:${LETTER}|\\p{Cf}))+`,
  'gu',
);
