/** The words and endings that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozen: 12,
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    lakh: 1e5,
    crore: 1e7,
    k: 1e3,
    m: 1e6,
    bn: 1e9,
    tn: 1e12,
  }),
);

/** A round many: its least round value. */
export const MANY: ReadonlyMap<string, number> = new Map(
  Object.entries({
    tens: 10,
    dozens: 24,
    hundreds: 200,
    thousands: 2e3,
    millions: 2e6,
    billions: 2e9,
  }),
);

/** The numbers that are one word, but for the scales. */
export const SMALL: ReadonlyMap<string, number> = new Map(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty'
  )
    .split(' ')
    .map((word, index) => [word, index + 1] as const)
    .concat(
      'thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .map((word, index) => [word, index * 10 + 30]),
    ),
);

/** The words a number may begin with where it does not with a digit, in lower case. */
export const NUMBER_OPENERS: ReadonlySet<string> = new Set([
  ...SMALL.keys(),
  ...MANY.keys(),
  'a',
  'an',
  'half',
  'several',
]);
