const HOSTILE_TITLES = {
  'two words.txt': 'Blanks',
  [`it's "quoted".txt`]: 'Quotes',
  '🌊 ünï.txt': 'Wave',
  '%2e%2e%2fup.txt': 'Up',
  'a\\..\\up.txt': 'Down',
  'Twin.txt': 'Twin',
  'twin.txt': 'Twin in small letters',
  '-rf.txt': 'Switch',
  'a\nb.txt': 'Two lines',
  '<script>.txt': 'Markup',
  [`${'long'.repeat(60)}.txt`]: 'Long',
};

const NAMED = Object.fromEntries(
  Object.entries(HOSTILE_TITLES).map(([name, title]) => [
    name,
    `date 2024-10-23 ${title}\n\nThe lamp is lit.`,
  ]),
);
const EMPTY = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`${index}.txt`, '']));

/** Files by name: names that no file should have, and two thousand empty ones. */
export const HOSTILE_SEEDS: Readonly<Record<string, string>> = { ...NAMED, ...EMPTY };
