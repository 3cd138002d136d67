import type { Author } from '../../../archive/authors.ts';

/** A person's name in parts, or one that is kept whole: an agency's, or one whose parts can't be told. */
export type CitedName =
  | { readonly literal: string }
  | {
      readonly given: string;
      /** `van der`, before the family name and left out when sorting. */
      readonly particle: string;
      readonly family: string;
      /** `Jr.`, `III`. */
      readonly suffix: string;
    };

/**
 * The parts of a name as a byline writes it, by BibTeX's rule for `First von Last`: what stands before the first word
 * in lower case is given, what is in lower case is a particle, the rest the family's; without such a word the last one
 * is the family's. In Latin letters only: elsewhere the family often comes first.
 */
export function toCitedName({ name, isOrganisation }: Author): CitedName {
  const words = name.split(' ');
  const suffix = SUFFIX.test(words.at(-1)!) ? words.pop()! : '';
  const isLower = words.map((word, at) => at > 0 && at < words.length - 1 && /^\p{Ll}/u.test(word));
  const first = isLower.indexOf(true);
  const [from, to] =
    first < 0 ? [words.length - 1, words.length - 1] : [first, isLower.lastIndexOf(true) + 1];
  const isClear = words.length > 1 && words.every((word) => LATIN.test(word) && !JOINS.test(word));
  if (isOrganisation || !isClear) return { literal: name };
  return {
    given: words.slice(0, from).join(' '),
    particle: words.slice(from, to).join(' '),
    family: words.slice(to).join(' '),
    suffix,
  };
}

/** The name as it was written. */
export function formatCitedName(name: CitedName): string {
  if ('literal' in name) return name.literal;
  return [name.given, name.particle, name.family, name.suffix].filter(Boolean).join(' ');
}

const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV)$/;
const LATIN = /^\p{L}[\p{Script=Latin}\p{M}.'’-]*$/u;
/** `Ortega y Gasset` is one family name in three words; an `and` in a name is no word of it. */
const JOINS = /^(?:[eiy]|[Aa][Nn][Dd])$/;
