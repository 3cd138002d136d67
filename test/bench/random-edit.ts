import type { Stretch } from '../../src/app/reader/passage/find-directive.ts';

/** Numbers from 0 to 1 that are the same in every run. */
export function toRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

export interface RandomEdit {
  readonly text: string;
  readonly edit: Stretch & { readonly text: string; readonly was: string };
  readonly isRight: (found: Stretch | undefined) => 'same' | 'near' | 'wrong';
}

/** Words on either side of a passage that an edit may touch. */
const NEAR = 15;
const NEW_WORDS = 'some other words that an editor has put there since the first day of this story'.split(
  ' ',
);

/**
 * A text with one edit in or near a passage: words put in, taken away or replaced, or a letter changed. `isRight` says
 * of a stretch whether it is the passage as edited: `same`; `near` where the edit was at its very edge and the words
 * there could be counted either way; or `wrong`.
 */
export function randomEdit(text: string, passage: Stretch, random: () => number): RandomEdit {
  const words = [...text.matchAll(/[^\s]+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const first = words.findIndex(({ end }) => end > passage.start);
  const last = words.findLastIndex(({ start }) => start < passage.end);
  const from = Math.max(0, first - NEAR);
  const to = Math.min(words.length - 1, last + NEAR);
  const at = from + Math.floor(random() * (to - from + 1));
  const count = 1 + Math.floor(random() * 3);
  const word = words[at] ?? { start: 0, end: 0 };
  // within a line: paragraphs stay what they are
  let until = at;
  while (
    until + 1 < Math.min(words.length, at + count) &&
    !text.slice(word.end, words[until + 1]?.start).includes('\n')
  )
    until++;
  const end = words[until]?.end ?? word.end;
  const fresh = Array.from({ length: count }, () => NEW_WORDS[Math.floor(random() * NEW_WORDS.length)]).join(
    ' ',
  );
  const kind = Math.floor(random() * 4);
  const edit =
    kind === 0
      ? { start: word.start, end: word.start, text: `${fresh} ` }
      : kind === 1
        ? { start: word.start, end: Math.min(text.length, text[end] === ' ' ? end + 1 : end), text: '' }
        : kind === 2
          ? { start: word.start, end, text: fresh }
          : {
              start: word.start + ((word.end - word.start) >> 1),
              end: word.start + ((word.end - word.start) >> 1) + 1,
              text: 'q',
            };
  const edited = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  const moved = edit.text.length - (edit.end - edit.start);
  const map = (offset: number, isEnd: boolean, isIn: boolean) => {
    if (offset < edit.start || (offset === edit.start && isEnd)) return offset;
    if (offset > edit.end || (offset === edit.end && !isEnd)) return offset + moved;
    return isEnd === isIn ? edit.start + edit.text.length : edit.start;
  };
  const within = (isIn: boolean): Stretch => ({
    start: map(passage.start, false, isIn),
    end: map(passage.end, true, isIn),
  });
  // words at the edge can be counted either way
  const [inner, outer] = [within(false), within(true)];
  const plain = (stretch: Stretch | undefined) =>
    stretch
      ? edited
          .slice(stretch.start, stretch.end)
          .trim()
          .replace(/^\W+|\W+$/g, '')
      : '';
  const isRight = (found: Stretch | undefined) => {
    if (plain(inner) === '' && (!found || plain(found) === plain(outer))) return 'same';
    if (!found) return 'wrong';
    const isAt = (stretch: Stretch) =>
      plain(found) === plain(stretch) && Math.abs(found.start - stretch.start) < 4;
    if (isAt(inner) || isAt(outer)) return 'same';
    const wordsOff = wordsIn(edited, found.start, inner.start) + wordsIn(edited, found.end, inner.end);
    return wordsOff <= count + 1 ? 'near' : 'wrong';
  };
  return { text: edited, isRight, edit: { ...edit, was: text.slice(edit.start, edit.end) } };
}

function wordsIn(text: string, a: number, b: number): number {
  return text
    .slice(Math.min(a, b), Math.max(a, b))
    .split(/\s+/)
    .filter((word) => /\w/.test(word)).length;
}
