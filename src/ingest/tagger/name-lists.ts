import { tokenise } from '../tokenise.ts';

/** Lists of names too long to be read by people, made by a script from named sources and kept with the weights. */
export interface NameLists {
  /** The lists a word stands in as a whole name, a bit for each in the order of NAME_LISTS. */
  readonly ofWord: (word: string) => number;
  /** The longest name of two or more tokens at `at`, before `limit`: where it ends and its lists; null for none. */
  readonly findLong: (words: readonly string[], at: number, limit: number) => LongName | null;
}

export interface LongName {
  readonly to: number;
  readonly lists: number;
}

/** Given names, family names, and places by the number of their people. */
export const NAME_LISTS = ['given', 'family', 'city', 'town', 'village', 'state'] as const;

/** Four of five names; to tokenise them all takes as long as to read the weights. */
const ONE_WORD = /^[\p{L}\p{M}]+$/u;

/** Makes lists of `[name, bits]` pairs. */
export function toNameLists(names: Iterable<readonly [string, number]>): NameLists {
  const single = new Map<string, number>();
  const long = new Map<string, number>();
  const longest = new Map<string, number>();
  for (const [name, lists] of names) {
    const words = ONE_WORD.test(name) ? [name] : tokenise(name).map(({ text }) => text);
    const [first = ''] = words;
    const [map, key] = words.length === 1 ? [single, first] : [long, words.join(' ')];
    map.set(key, (map.get(key) ?? 0) | lists);
    if (words.length > 1) longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return {
    ofWord: (word) => single.get(word) ?? 0,
    findLong: (words, at, limit) => {
      const most = longest.get(words[at] ?? '') ?? 0;
      for (let length = Math.min(most, limit - at); length > 1; length--) {
        const lists = long.get(words.slice(at, at + length).join(' '));
        if (lists) return { to: at + length, lists };
      }
      return null;
    },
  };
}
