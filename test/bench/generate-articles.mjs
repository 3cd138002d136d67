/**
 * Articles for benches: any number, the same for the same seed, and the first thousand of ten thousand are the
 * thousand. Lengths are log-normal around 350 words, days lie over ten years, names recur with a skew, as in news.
 * All of it is invented, and reads like it.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} folder
 * @param {number} count
 * @param {string} [seed]
 */
export function writeArticles(folder, count, seed = 'bench') {
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < count; number++) {
    const id = createHash('sha256').update(`${seed} ${number}`).digest('hex').slice(0, 16);
    writeFileSync(join(folder, `${String(number).padStart(6, '0')}_${id}.txt`), toArticle(number, seed));
  }
}

/**
 * One article in the seed format.
 * @param {number} number
 * @param {string} seed
 */
export function toArticle(number, seed) {
  const random = toRandom(`${seed}/${number}`);
  const pick = (/** @type {readonly string[]} */ list) => list[Math.floor(random() * list.length)] ?? '';
  // the first of a list are far more frequent than the last: roughly Zipf
  const often = (/** @type {readonly string[]} */ list) =>
    list[Math.floor(list.length * random() ** 3)] ?? '';
  const people = Array.from({ length: 3 }, () => `${often(FIRST)} ${often(LAST)}`);
  const bodies = Array.from({ length: 2 }, () => `${pick(KINDS)} ${often(BODIES)}`);
  const places = Array.from({ length: 3 }, () => often(PLACES));
  const [who = '', other = '', third = ''] = people;
  const surname = (/** @type {string} */ name) => name.split(' ')[1] ?? name;
  const thing = () => `${pick(QUALITIES)} ${often(THINGS)}`;
  const amount = () => `${Math.floor(random() * 97) + 2}`;
  const sentences = [
    () => `${often(ROLES)} ${who} ${pick(DEEDS)} the ${thing()} in ${places[0]} on ${pick(WEEKDAYS)}.`,
    () => `The ${bodies[0]} said the ${thing()} had reached ${amount()},000 people across ${places[1]}.`,
    () =>
      `“The ${thing()} cannot wait, and nobody in ${places[0]} expects it to,” ${surname(who)} told reporters.`,
    () =>
      `${other}, who speaks for the ${bodies[1]}, ${pick(DEEDS)} the ${thing()} and asked for ${amount()} percent more.`,
    () => `Figures for the ${thing()} rose by ${amount()} percent last year, the ${bodies[1]} found.`,
    () => `${surname(other)} added that the ${thing()} would be looked at again next month.`,
    () => `In ${places[2]}, ${third} called the ${thing()} ${pick(QUALITIES)}, and the ${thing()} more so.`,
    () =>
      `It was not clear whether ${places[1]} would take part in the ${thing()} before the ${thing()} ends.`,
    () => `Under the plan, ${amount()} million euros would go to the ${thing()} and the ${thing()}.`,
    () => `Those who live near the ${thing()} said that little had changed since the ${thing()}.`,
  ];
  const words = Math.min(2500, Math.max(60, Math.round(350 * Math.exp(0.5 * toGauss(random)))));
  const paragraphs = [];
  for (let left = words; left > 0;) {
    const paragraph = Array.from({ length: 2 + Math.floor(random() * 3) }, () =>
      pick2(random, sentences)(),
    ).join(' ');
    paragraphs.push(paragraph);
    left -= paragraph.split(' ').length;
  }
  const day = new Date(Date.UTC(2015, 0, 1 + Math.floor(random() * 3652))).toISOString().slice(0, 10);
  const title = `${surname(who)} and ${bodies[0]} at odds over ${thing()} in ${places[0]}, part ${number + 1}`;
  return ` date ${day} ${title}\n\n${paragraphs.join('\n\n')}\n\nRead also:`;
}

/**
 * Numbers from 0 up to 1, the same for the same text: mulberry32.
 * @param {string} text
 */
export function toRandom(text) {
  let state = createHash('sha256').update(text).digest().readUInt32LE(0);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * @template T
 * @param {() => number} random
 * @param {readonly T[]} list
 * @returns {T}
 */
function pick2(random, list) {
  return /** @type {T} */ (list[Math.floor(random() * list.length)]);
}

/** @param {() => number} random */
function toGauss(random) {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

const split = (/** @type {string} */ text) => text.trim().split(/\s+/);

/** Made from syllables, so that there are as many as an archive of years has, a few of them in most articles. */
const FIRST = split(
  'Amara Elena Tomas Ingrid Daniel Priya Marcus Leila Viktor Hana Samuel Noor Lucia Piotr Adaeze Jonas Mei Rafael Sofia Dmitri Aisha Henrik Carmen Yusuf Keiko Oliver Fatima Mateo Greta Kwame',
);
const LAST = [
  'Ald',
  'Bren',
  'Cor',
  'Dra',
  'El',
  'Fen',
  'Gar',
  'Hal',
  'Ist',
  'Jor',
  'Kel',
  'Lor',
  'Mar',
  'Nev',
  'Ost',
  'Pel',
].flatMap((head) =>
  ['a', 'e', 'i', 'o', 'u'].flatMap((vowel) =>
    ['ker', 'lund', 'moto', 'nova', 'quist', 'rini', 'son', 'tov', 'vik', 'zawa'].map(
      (tail) => head + vowel + tail,
    ),
  ),
);
const PLACES = split(
  'Lisbon Nairobi Oslo Jakarta Montreal Warsaw Santiago Accra Seoul Athens Lagos Helsinki Hanoi Tunis Vienna Manila Prague Dakar Riga Lima Geneva Cairo Dublin Ankara Quito Brussels Colombo Tallinn Portugal Kenya Norway Indonesia Canada Poland Chile Ghana Greece Nigeria Finland Vietnam',
);
const KINDS = split('National Regional Federal Northern Central Coastal United Public');
const BODIES = split(
  'Ferries Grain Lantern Harbour Railway Orchard Water Housing Glass Climate Paper Bridge Salt Wool',
).flatMap((field) => ['Agency', 'Council', 'Board', 'Union', 'Institute'].map((kind) => `${field} ${kind}`));
const ROLES = ['Prime Minister', 'Mayor', 'Governor', 'Professor', 'Ambassador', 'Judge', 'Foreign Minister'];
const WEEKDAYS = split('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
const DEEDS = split(
  'announced backed challenged defended delayed denied extended halted praised proposed questioned rejected reviewed welcomed',
);
const QUALITIES = split(
  'annual broad costly delayed disputed early fragile gradual historic joint late limited major modest narrow old planned quiet recent renewed severe sudden tense urgent',
);
const THINGS = split(
  'agreement budget bridge census crossing deficit drought election export ferry flood forecast harvest hospital inquiry lantern loan merger mission outage pipeline port protest railway recovery reform reserve satellite school shortage storm subsidy survey tariff treaty turbine vaccine verdict vote wage',
);
