import { EVERYDAY_WORDS, GRAMMAR_WORDS, NO_ACRONYMS } from './gazetteer/everyday-words.ts';
import {
  EVENT_HEADS,
  GOVERNED_HEADS,
  LAW_HEADS,
  ORGANISATION_HEADS,
  ORGANISATIONS_OF,
  PLACE_OPENERS,
  REGION_HEADS,
  SHIPS,
  SITE_HEADS,
  STORMS,
} from './gazetteer/head-words.ts';
import { OFFICES_OF, PARTICLES, ROLES, SAYING, TITLES } from './gazetteer/person-words.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../archive/calendar-date.ts';

/** The lists of words that tell names from other words, each as a set. */
export const WORDS = {
  grammar: setOf(GRAMMAR_WORDS),
  everyday: setOf(EVERYDAY_WORDS),
  noAcronyms: setOf(NO_ACRONYMS),
  titles: setOf(TITLES, '.'),
  officesOf: setOf(OFFICES_OF),
  roles: setOf(ROLES),
  saying: setOf(SAYING),
  particles: setOf(PARTICLES),
  organisationHeads: setOf(ORGANISATION_HEADS),
  organisationsOf: setOf(ORGANISATIONS_OF),
  regionHeads: setOf(REGION_HEADS),
  governedHeads: setOf(GOVERNED_HEADS),
  siteHeads: setOf(SITE_HEADS),
  eventHeads: setOf(EVENT_HEADS),
  lawHeads: setOf(LAW_HEADS),
  storms: setOf(STORMS),
  ships: setOf(SHIPS),
  placeOpeners: setOf(PLACE_OPENERS),
  calendar: setOf(
    [...WEEKDAY_NAMES, ...MONTH_NAMES, ...MONTH_NAMES.map((name) => `${name.slice(0, 3)}.`), 'Sept.'].join(
      ' ',
    ),
  ),
} as const;

/** True if a word in lower case is grammar or one of the everyday words, by the list or by its ending. */
export function isEveryday(lower: string): boolean {
  return WORDS.grammar.has(lower) || WORDS.everyday.has(lower) || EVERYDAY_ENDING.test(lower);
}

const EVERYDAY_ENDING =
  /^[a-z]{2,}(?:ing|ings|ly|tion|tions|sion|sions|ment|ments|ness|ities|ity|ism|ful|less|ship|ships|ward|wards|ence|ances|able|ible|ized|ised|izing|ising|ated|ates|ological|ical|ious|fully|ously|ology|ography|istry|onomy|omics|etics|ional)$/;

function setOf(words: string, ending?: string): ReadonlySet<string> {
  const list = words.split(/\s/).filter(Boolean);
  return new Set(ending === undefined ? list : list.flatMap((word) => [word, word + ending]));
}
