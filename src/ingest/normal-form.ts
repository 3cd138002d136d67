import type { JoinReason } from '../archive/entity.ts';
import type { Group } from '../archive/label.ts';
import { findOwnName, toSingular } from './gazetteer.ts';
import { toPlainLetters } from './to-plain-letters.ts';
import { WORDS } from './word-classes.ts';

/**
 * The form under which equal names of a group meet: marks and quotes folded, hyphens as spaces, without "the",
 * possessive, points of acronyms, honorifics before persons and "Inc" after companies; aliases as the listed name.
 */
export function toNormalForm(name: string, group: Group): string {
  const plain = withoutOrnament(name);
  const own = findOwnName(plain, group) ?? findOwnName(plain.replaceAll('.', ''), group);
  if (own !== undefined) return fold(withWholeState(own, group));
  if (group === 'person') return fold(withoutHonorifics(plain));
  if (group === 'org') return fold(withWholeState(plain.replace(COMPANY_ENDING, ''), group));
  if (group !== 'group') return fold(withWholeState(plain, group));
  const singular = toSingular(plain);
  return fold(findOwnName(singular, group) ?? singular);
}

/** What more than marks and letters `toNormalForm` takes from a name of a group, or puts in its place; null for nothing. */
export function findChange(name: string, group: Group): JoinReason | null {
  const plain = withoutOrnament(name);
  const own = findOwnName(plain, group) ?? findOwnName(plain.replaceAll('.', ''), group);
  if (own !== undefined && own !== plain) return 'alias';
  if (group === 'person' && withoutHonorifics(plain) !== plain) return 'title';
  return group === 'org' && COMPANY_ENDING.test(plain) ? 'ending' : null;
}

/** A name as written, without "the" before it, a possessive after it or white space around and doubled within. */
export function withoutOrnament(name: string): string {
  if (PLAIN.test(name)) return name;
  return toPlainLetters(name)
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('’', "'")
    .replace(/^the (?=\S)/i, (the) => (the === 'The ' && KEEPS_THE.test(name) ? the : ''))
    .replace(/'s$/i, '')
    .replace(/(?<=s)'$/, '');
}

function fold(name: string): string {
  if (PLAIN.test(name)) return name;
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’`]/g, "'")
    .replace(/[-‐‑‒–]/g, ' ')
    .replace(/\.(?=\p{L}|\s|$)/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return folded || name;
}

/** "US Navy" and "U.S. Navy" as "United States Navy", "UN" as "United Nations" likewise. */
function withWholeState(name: string, group: Group): string {
  if (group !== 'org' && group !== 'other') return name;
  return name
    .replace(/^(?:US|U\.S\.) (?=\S)/, 'United States ')
    .replace(/^(?:UN|U\.N\.) (?=\S)/, 'United Nations ');
}

function withoutHonorifics(name: string): string {
  const words = name.split(' ');
  let from = 0;
  while (from < words.length - 1 && WORDS.titles.has(words[from] ?? '')) from++;
  return words.slice(from).join(' ');
}

/** Words that have nothing to fold, as most names are: a quick way past six replacements. */
const PLAIN = /^(?!the )[a-z]+(?: [a-z]+)*$/i;
const KEEPS_THE = /^The (?:Hague|Gambia)\b/;
const COMPANY_ENDING =
  /(?<=\S),? (?:Inc|Corp|Corporation|Co|Ltd|Limited|LLC|LLP|PLC|Plc|plc|AG|SA|NV|SE|GmbH)\.?$/;
