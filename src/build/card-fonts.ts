import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toLetters } from './break-lines.ts';
import { readCmap } from './read-cmap.ts';

/** The site's two faces. */
export type Face = 'serif' | 'sans';

/**
 * What of a text can be drawn, and the families to draw it with, the first that has a letter being the one for it.
 * They have the sign for what is cut off, too.
 */
export interface Drawable {
  readonly text: string;
  readonly families: readonly string[];
}

/** The fonts of cards, each read when one of its letters first occurs. */
export interface CardFonts {
  /** `han`: whose forms letters of Chinese origin are drawn in. What no font has a letter for is left out. */
  readonly toDrawable: (text: string, face: Face, han: Han) => Drawable;
}

export type Han = 'sc' | 'jp' | 'kr';

/** `fontsFolder` holds the packages; `register` makes the font in a file known as a family. */
export function openCardFonts(
  fontsFolder: string,
  register: (bytes: Buffer, family: string) => void,
): CardFonts {
  const packages = new Map<string, readonly FontFile[]>();
  const filesOf = (name: string) => {
    if (!packages.has(name)) packages.set(name, listFiles(fontsFolder, name, register));
    return packages.get(name)!;
  };
  const finders = new Map<string, FindLetter>();
  const finderOf = (face: Face, han: Han) => {
    const key = `${face} ${han}`;
    if (!finders.has(key)) finders.set(key, toFinder(toPackages(face, han).flatMap(filesOf)));
    return finders.get(key)!;
  };
  return {
    toDrawable: (text, face, han) => {
      const find = finderOf(face, han);
      const found = toLetters(toPlain(text)).map(find);
      const files = [...found, find(' '), find('…')].flatMap((letter) => letter?.file ?? []);
      const order = [...new Set(files)].toSorted((a, b) => a.place - b.place);
      return {
        text: closeGaps(found.map((letter) => letter?.drawn ?? LEFT_OUT).join('')),
        families: order.map(({ family }) => family),
      };
    },
  };
}

/** Packages that cards are drawn with, for who has to know when one of them changes. */
export const FONT_PACKAGES: readonly string[] = [
  'source-serif-4',
  'public-sans',
  'noto-sans',
  'noto-naskh-arabic',
  'noto-serif-hebrew',
  'noto-sans-thai',
  'noto-sans-sc',
  'noto-sans-jp',
  'noto-sans-kr',
];

/** Whose forms the letters of Chinese origin in a text have: kana and hangul tell, else the language of the site. */
export function toHan(text: string, lang: string): Han {
  if (/[\p{sc=Hira}\p{sc=Kana}]/u.test(text)) return 'jp';
  if (/\p{sc=Hang}/u.test(text)) return 'kr';
  return /^ja\b/.test(lang) ? 'jp' : /^ko\b/.test(lang) ? 'kr' : 'sc';
}

interface FontFile {
  readonly family: string;
  /** True where the package says that the letter is in this file, and the file has it. */
  readonly has: (point: number) => boolean;
}

function toPackages(face: Face, han: Han): readonly string[] {
  const order: Record<Han, readonly Han[]> = {
    sc: ['sc', 'jp', 'kr'],
    jp: ['jp', 'sc', 'kr'],
    kr: ['kr', 'jp', 'sc'],
  };
  const others = ['noto-sans', 'noto-naskh-arabic', 'noto-serif-hebrew', 'noto-sans-thai'];
  const [first, last] =
    face === 'serif' ? ['source-serif-4', 'public-sans'] : ['public-sans', 'source-serif-4'];
  return [first, ...others, ...order[han].map((name) => `noto-sans-${name}`), last];
}

/** A package splits a font by the letters in it, and names those of each file in unicode.json. */
function listFiles(
  fontsFolder: string,
  name: string,
  register: (bytes: Buffer, family: string) => void,
): readonly FontFile[] {
  const folder = join(fontsFolder, name);
  const subsets = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  return Object.entries(subsets).map(([subset, list]) => {
    const part = subset.replace(/[[\]]/g, '');
    const family = `${name}-${part}`;
    const ranges = parseRanges(list);
    let letters: ReadonlySet<number> | undefined;
    const read = () => {
      const bytes = readFileSync(join(folder, 'files', `${family}-wght-normal.woff2`));
      register(bytes, family);
      return readCmap(bytes);
    };
    return {
      family,
      has: (point) =>
        ranges.some(([first, last]) => point >= first && point <= last) && (letters ??= read()).has(point),
    };
  });
}

/** `U+0-FF,U+131` as pairs of first and last code points. */
function parseRanges(list: string): readonly (readonly [number, number])[] {
  return list.split(',').map((range) => {
    const [first = '', last = first] = range.trim().slice('U+'.length).split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

type FindLetter = (
  letter: string,
) => { readonly drawn: string; readonly file: FontFile & { readonly place: number } } | null;

/**
 * Finds the file that has all of a letter, the first of them; else one that has it without its marks or in a plainer
 * form. Null if none has even that.
 */
function toFinder(files: readonly FontFile[]): FindLetter {
  const placed = files.map((file, place) => ({ ...file, place }));
  const known = new Map<string, ReturnType<FindLetter>>();
  const find: FindLetter = (letter) => {
    // a mark without a letter would be drawn on a dotted circle
    if (/^\p{M}/u.test(letter)) return null;
    const plainer = Array.from(letter.normalize('NFKD'))[0]!;
    for (const drawn of [letter, letter.replace(JOINERS, ''), Array.from(letter)[0]!, plainer]) {
      const points = Array.from(drawn, (sign) => sign.codePointAt(0)!);
      const file = placed.find(({ has }) => points.every(has));
      if (file && points.length > 0) return { drawn, file };
    }
    return null;
  };
  return (letter) => {
    if (!known.has(letter)) known.set(letter, find(letter));
    return known.get(letter)!;
  };
}

const JOINERS = /[\u200c\u200d]/g;
const LEFT_OUT = '\ufffc';

/** No more of it than can be needed, without what has no shape or turns the order of letters round. */
function toPlain(text: string): string {
  return text
    .slice(0, MOST_READ)
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Z}]+/gu, ' ')
    .replace(/(?![\u200c\u200d])[\p{Cf}\p{Co}\p{Cs}\ufe00-\ufe0f\u{e0100}-\u{e01ef}\ufffc\ufffd]/gu, '')
    .trim();
}

const MOST_READ = 1000;

/** What was left out leaves no gap before a comma, and parts words. */
function closeGaps(text: string): string {
  return text
    .replace(new RegExp(` *${LEFT_OUT}[ ${LEFT_OUT}]*(?=[,.;:!?…)\\]»”]|$)`, 'g'), '')
    .replace(new RegExp(` *${LEFT_OUT}[ ${LEFT_OUT}]*`, 'g'), ' ')
    .trim();
}
