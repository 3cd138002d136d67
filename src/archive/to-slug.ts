/** Latin letters that are no other letter with a mark, and so survive no NFKD. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};

/**
 * A text as part of an address: NFKD, marks dropped, `ł` as `l`, lower case, `a-z 0-9` joined by single hyphens,
 * at most `limit` characters cut at a word (a single longer word is cut within). Empty if nothing is left.
 */
export function toSlug(text: string, limit = 60): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[łđøıħŧðþæœß]/g, (letter) => LETTERS[letter]!)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = (words[0] ?? '').slice(0, limit);
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > limit) break;
    slug += `-${word}`;
  }
  return slug;
}
