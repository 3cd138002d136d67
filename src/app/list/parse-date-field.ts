import { daysInMonth, formatMonth, formatPeriod, parsePeriod } from '../../archive/calendar-date.ts';

/** What a reader's writing comes to. `words` go under the field. */
export type DateReading =
  | { readonly kind: 'open'; readonly words: '' }
  | { readonly kind: 'date'; readonly code: string; readonly words: string }
  /** Could go on to be a date. */
  | { readonly kind: 'unfinished'; readonly words: string }
  | { readonly kind: 'wrong'; readonly words: string };

/**
 * Reads `2024`, `2024-10` or `2024-10-23`, and what is meant by `2024/10/23`, `2024.10`, `20241023` and `2024-1-5`.
 * What stands for another code than was written is told with that code.
 */
export function parseDateField(text: string): DateReading {
  const written = text.trim();
  if (written === '') return { kind: 'open', words: '' };
  const plain = written.replace(SEPARATOR, '-').replace(TOGETHER, '$1-$2-$3').replace(/-$/, '');
  if (YEAR_LAST.test(plain)) return { kind: 'wrong', words: 'Write the year first, as in 2024-10-23' };
  const parts = PARTS.exec(plain);
  if (!parts) return { kind: BEGINNING.test(plain) ? 'unfinished' : 'wrong', words: HOW };
  const numbers = parts.slice(1).filter((part) => part !== undefined);
  // a separator waits for what it separates, a lone 0 for its second digit
  const waits = /\D$/.test(written) || numbers.at(-1) === '0';
  if (waits && numbers.join('').length < 8) return { kind: 'unfinished', words: HOW };

  const code = numbers.map((number) => number.padStart(2, '0')).join('-');
  const period = parsePeriod(code);
  if (!period) return { kind: 'wrong', words: findFault(code) };
  const words = formatPeriod(period);
  return { kind: 'date', code, words: code === written ? words : `${words} (${code})` };
}

/** Why a code of the right shape names nothing: its year, its month, or its day. */
function findFault(code: string): string {
  const [year, month] = [Number(code.slice(0, 4)), Number(code.slice(5, 7))];
  if (year === 0) return `${code}: years begin with 0001`;
  if (month < 1 || month > 12) return `${code.slice(0, 7)}: there is no month ${month}`;
  return `${code}: ${formatMonth(code)} has ${daysInMonth(year, month)} days`;
}

/** A hyphen, dash, slash, dot or space, alone or among spaces. */
const SEPARATOR = /\s*[-–/.]\s*|\s+/g;
const TOGETHER = /^(\d{4})(\d{2})(\d{2})?$/;
const PARTS = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/;
const BEGINNING = /^(?:\d{1,3}|\d{5}|\d{7})$/;
const YEAR_LAST = /^\d{1,2}-\d{1,2}-\d{4}$/;
const HOW = 'Write 2024, 2024-10 or 2024-10-23';
