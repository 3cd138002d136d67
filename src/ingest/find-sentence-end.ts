/**
 * Where the sentence that starts at `from` ends: after its stop and what closes it, or at the end of the
 * text. Offsets are UTF-16 code units. Stops in "U.S.", "Mr.", initials and decimals end nothing.
 */
export function findSentenceEnd(text: string, from = 0): number {
  STOPS.lastIndex = from;
  for (let match = STOPS.exec(text); match; match = STOPS.exec(text)) {
    if (endsSentence(text, match)) return match.index + match[0].length;
  }
  return text.length;
}

/** True where more than one sentence stands in a text. */
export function hasInnerSentenceEnd(text: string): boolean {
  return findSentenceEnd(text) < text.trimEnd().length;
}

/** True where a text ends as a sentence does: a stop, and perhaps quotation marks or brackets after it. */
export function endsInStop(text: string): boolean {
  return /[.!?…。！？][\p{Pe}\p{Pf}"'’]{0,4}\s{0,9}$/u.test(text.slice(-16));
}

const STOPS = /[.!?…。！？]+[\p{Pe}\p{Pf}"'’]*/gu;

/** Words with a stop that a sentence goes on after. */
const ALWAYS = new Set(
  (
    'mr mrs ms mx dr prof sen rep sens reps gov lt gen col sgt capt cmdr adm maj pvt rev hon fr st ste mt ft no nos ' +
    'vs fig vol pp ed eds al approx dept est feat ref sec jan feb mar apr jun jul aug sept sep oct nov dec'
  ).split(' '),
);

/** Words with a stop that may end a sentence too: only what follows can tell. */
const SOMETIMES = new Set('jr sr inc corp co ltd etc bros am pm'.split(' '));

/** Words that rarely follow an abbreviation within a sentence. */
const STARTERS = new Set(
  (
    'The A An In On At It Its He She They We I You But And So This That These Those There His Her Their Our As If ' +
    'When While After Before For From Since Although However Meanwhile Then'
  ).split(' '),
);

function endsSentence(text: string, match: RegExpExecArray): boolean {
  const stop = match[0].charAt(0);
  const next = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
  if ('。！？'.includes(stop) || next.trim() === '') return true;
  const follows = /^\s+[\p{Ps}\p{Pi}"'‘¿¡]*(\P{Ll}\S*)/u.exec(next);
  if (!follows?.[1]) return false;
  if (match[0] !== '.') return true;
  const word = /[\p{L}\p{M}.]*$/u.exec(text.slice(Math.max(0, match.index - 24), match.index))?.[0] ?? '';
  const folded = word.toLowerCase();
  if (ALWAYS.has(folded)) return false;
  const isShort = /(?:^|\.)\p{L}$/u.test(word) || SOMETIMES.has(folded);
  return !isShort || (word !== 'I' && word.length > 1 && STARTERS.has(follows[1].replace(/\P{L}.*$/u, '')));
}
