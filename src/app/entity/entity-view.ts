import { formatGroup, type Group, GROUPS, isNamed } from '../../archive/label.ts';
import { toInitial } from '../../archive/name-order.ts';
import { encodeText, fieldReader, joinQuery, parseQuery, TOO_LONG } from '../ui/address-text.ts';

/** What narrows and orders the list of names: all its state, and all of it in the address. */
export interface EntityView {
  /** Null for all. */
  readonly group: Group | null;
  /** Those in most articles first where null. */
  readonly sort: 'az' | null;
  /** What names must begin with, as `toInitial` says; only A–Z, and without a query. */
  readonly letter: string | null;
  /** What words of names must begin with; null for any. */
  readonly q: string | null;
}

/** A value of the address that is left out, in the words of the line above the list. */
export interface ViewProblem {
  readonly field: 'group' | 'sort' | 'letter' | 'q';
  readonly message: string;
}

export const WHOLE_VIEW: EntityView = { group: null, sort: null, letter: null, q: null };

/**
 * The view an address asks for. A group is called as readers see it (`people`) or as in the addresses of its entities
 * (`person`). A value that makes no sense is left out and told; of a repeated one the first counts.
 */
export function parseEntityView(params: URLSearchParams): {
  view: EntityView;
  problems: readonly ViewProblem[];
} {
  const problems: ViewProblem[] = [];
  const read = fieldReader(params, problems);
  const group = read('group', 'is no group of names; showing all', parseGroup);
  const order = read('sort', 'is no order; showing those in most articles first', parseOrder);
  const q = read('q', TOO_LONG, parseQuery);
  const letter = read('letter', 'is no letter; showing all', parseLetter);
  if (letter !== null && q !== null) {
    problems.push({
      field: 'letter',
      message: 'A letter and words can’t be looked for together; showing all letters',
    });
  }
  const shownLetter = q === null ? letter : null;
  // a letter is one of A–Z
  const sort = order === 'az' || shownLetter !== null ? 'az' : null;
  return { view: { group, sort, letter: shownLetter, q }, problems };
}

/** The query of an address that asks for this view, `?` included; empty for the whole. Inverse of parseEntityView. */
export function formatEntityView({ group, sort, letter, q }: EntityView): string {
  return joinQuery([
    group && `group=${nameOf(group)}`,
    sort && `sort=${sort}`,
    letter && `letter=${encodeText(letter)}`,
    q && `q=${encodeText(q)}`,
  ]);
}

function parseGroup(text: string): Group | null {
  const wanted = text.toLowerCase();
  return GROUPS.find(({ id }) => isNamed(id) && (id === wanted || nameOf(id) === wanted))?.id ?? null;
}

/** Empty for the usual order, which an address never names. */
function parseOrder(text: string): 'az' | '' | null {
  return text === 'az' ? text : text === 'count' ? '' : null;
}

function parseLetter(text: string): string | null {
  const letter = toInitial(text.slice(0, 4));
  return /^[\p{L}\p{N}]\p{M}?$/u.test(text) || text === letter ? letter : null;
}

/** `people`: as readers see it. */
function nameOf(group: Group): string {
  return formatGroup(group).toLowerCase();
}
