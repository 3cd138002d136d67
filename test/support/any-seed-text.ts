import fc from 'fast-check';

/** Texts of seeds, more awkward than any real one: whole, broken and misplaced pieces of the format, LF line ends. */
export function anySeedText(): fc.Arbitrary<string> {
  const line = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
    {
      weight: 3,
      arbitrary: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 }).map(toSentence),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }).map(withoutSpecials) },
  );
  const lines = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '\n \n', '\n\n\n')), {
    maxLength: 14,
  });
  return fc
    .tuple(fc.constantFrom(...HEADERS), fc.constantFrom('\n', '\n\n'), lines)
    .map(([header, gap, body]) => header + gap + body.map((parts) => parts.join('')).join(''));
}

/** The headers `anySeedText` begins its texts with. */
export const HEADERS = [
  '',
  ' date 2031-05-06 Keeper of the lamp retires',
  'date 2031-05-06 Keeper of the lamp retires.',
  'Date: May 6, 2031 Keeper of the lamp',
  ' date 2031-05-06',
  'date 10/11/2031 Keeper',
  ' date 2031-02-30',
  'Keeper of the lamp retires',
];

const PIECES = [
  'Read also:',
  'Read also: Clock found in the bay',
  'READ MORE : https://post.example/a',
  'By Ana Poole and Ben Roe',
  'Ana Poole, Staff Writer',
  'BRINDLE BAY (AP) — The lamp went out.',
  'OSLO, March 2 - Boats return, said Mr. Roe of the U.S. fleet.',
  'Tuesday, May 6, 2031',
  'Monday, May 5, 2031',
  'Keeper of the lamp retires',
  '- a clock',
  '• a lamp',
  '1. first',
  '2) second',
  '    set in by four',
  'Boat     Catch     Day',
  'Gannet\t12\tMonday',
  'Mira at the lamp. (Ana Poole/Bay Post)',
  '<p>markup</p> [1] {{< x >}}',
  'https://post.example/b',
  'inter-',
  'a line that goes on for a good while and is broken right here by its',
  'width so that it has to go on down here, which it does for some time',
  '“',
  '...',
  '—',
];

const WORDS = [
  'lamp',
  'Bay',
  'the',
  'of',
  'Mira',
  'said',
  'U.S.',
  'rose',
  '3.5',
  'É',
  'Mr.',
  'boats.',
  'clock,',
  '“so”',
  '漢字',
  'read also:',
];

function toSentence(words: readonly string[]): string {
  return words.join(' ');
}

/** What decoding changes is not the matter here. */
function withoutSpecials(text: string): string {
  return text.replace(/[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff&]/g, '');
}
