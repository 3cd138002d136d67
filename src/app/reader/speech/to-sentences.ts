import type { ArticleContent } from '../../../archive/data-files.ts';

/** A stretch of the article that is spoken in one go. */
export interface Sentence {
  readonly text: string;
  /** The block it stands in, from 0; -1 is the title. Offsets are UTF-16 code units in that. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** The article's title and text as sentences, long ones in parts. Tables and code are left out: they are no speech. */
export function toSentences(
  { title, blocks }: Pick<ArticleContent, 'title' | 'blocks'>,
  lang: string,
): readonly Sentence[] {
  const cut = createCutter(lang);
  return [{ text: title.text, role: 'title' }, ...blocks].flatMap(({ text, role }, index) =>
    role === 'preformatted' ? [] : cut(text).map((part): Sentence => ({ ...part, block: index - 1 })),
  );
}

type Part = Pick<Sentence, 'text' | 'start' | 'end'>;

function createCutter(lang: string): (text: string) => readonly Part[] {
  const segmenter = createSegmenter(lang);
  return (text) => {
    const starts = segmenter
      ? Array.from(segmenter.segment(text), ({ index }) => index)
      : Array.from(text.matchAll(/(?<=[.!?…]["'”’)]*\s)|^/gu), ({ index }) => index);
    const sound = starts.filter((start) => start === 0 || !ABBREVIATION.test(text.slice(0, start)));
    return sound.flatMap((start, index) => toParts(text, start, sound[index + 1] ?? text.length));
  };
}

function createSegmenter(lang: string): Intl.Segmenter | null {
  if (!('Segmenter' in Intl)) return null;
  try {
    return new Intl.Segmenter(lang, { granularity: 'sentence' });
  } catch {
    // the owner's setting may be no language tag
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

/** A sentence rarely ends with one of these, which Unicode's rules for sentences (UAX 29) do not know. */
const ABBREVIATION = /\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Sen|Rep|Gov|St|No|vs|\p{Lu})\.\s+$/u;

/** Several browsers' voices fall silent in the middle of what takes them longer than a quarter of a minute. */
const LONGEST = 220;

/** A sentence without the blanks around it, in parts that are short enough, each after a comma or at least a blank. */
function toParts(text: string, from: number, to: number): readonly Part[] {
  const parts: Part[] = [];
  for (let start = from; start < to;) {
    const end = to - start <= LONGEST ? to : start + cutLength(text.slice(start, start + LONGEST));
    const piece = text.slice(start, end);
    const spoken = piece.trim();
    if (/[\p{L}\p{N}]/u.test(spoken)) {
      const begin = start + piece.indexOf(spoken);
      parts.push({ text: spoken, start: begin, end: begin + spoken.length });
    }
    start = end;
  }
  return parts;
}

function cutLength(text: string): number {
  const comma = Math.max(...[', ', '; ', ': ', ' – ', ' — '].map((stop) => text.lastIndexOf(stop)));
  if (comma > LONGEST / 3) return comma + 2;
  const blank = text.lastIndexOf(' ');
  if (blank > 0) return blank + 1;
  // never in the middle of a letter that takes two code units
  return /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length;
}
