import { toFolded } from './words.ts';

/** What tells where names stand A–Z: compared with `<`, it puts those of one initial together. */
export function toNameKey(name: string): string {
  const plain = toPlain(name);
  const initial = initialOf(plain);
  // what ends sorts before what goes on
  return [initial === DIGITS ? '' : initial, plain, name].join('\0');
}

/**
 * Under what a name stands A–Z: its first letter, accents, case and what comes before it aside. Digits are one, and so
 * is a name without either; so are Chinese characters, which are too many, and Korean syllables stand under their
 * first consonant.
 */
export function toInitial(name: string): string {
  return initialOf(toPlain(name));
}

function initialOf(plain: string): string {
  const [sign = ''] = plain;
  if (!/\p{L}/u.test(sign)) return DIGITS;
  if (/\p{sc=Hani}/u.test(sign)) return '漢';
  if (/[가-힣]/.test(sign)) {
    const consonant = Math.floor((sign.charCodeAt(0) - FIRST_SYLLABLE) / SYLLABLES_OF_ONE);
    return String.fromCharCode(FIRST_CONSONANT + consonant);
  }
  return /[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Armn}]/u.test(sign) ? sign.toUpperCase() : sign;
}

/** Its letters and digits, folded, with one blank between words. */
function toPlain(name: string): string {
  return toFolded(name)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .replace(/^[\s\p{Lm}\p{M}]+/u, '')
    .trim();
}

const DIGITS = '0-9';
/** How Unicode, 3.12, composes Hangul. */
const FIRST_SYLLABLE = 0xac00;
const SYLLABLES_OF_ONE = 588;
const FIRST_CONSONANT = 0x1100;
