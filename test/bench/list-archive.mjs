/**
 * An archive as a build would have it, made without any seed: days over ten years, a tenth of them in six busy months,
 * fewer at weekends, one article in a thousand without a day; and in each from two to seven of 3,000 entities, the
 * most frequent of them in a third of all. The first thousand of ten thousand articles are the thousand.
 */
import { createHash } from 'node:crypto';
import { toArticle, toRandom } from './generate-articles.mjs';

/** @import { Archive } from '../../src/archive/archive.ts' */
/** @import { Article, ArticleId, EntityId } from '../../src/archive/article.ts' */
/** @import { CalendarDate } from '../../src/archive/calendar-date.ts' */
/** @import { Entity } from '../../src/archive/entity.ts' */

/**
 * @param {number} count
 * @returns {Archive}
 */
export function makeArchive(count) {
  const articles = Array.from({ length: count }, (_, number) => makeArticle(number));
  return {
    articles: articles.toSorted((a, b) => {
      if (a.day === b.day) return a.title.text < b.title.text ? -1 : 1;
      return a.day === null || (b.day !== null && a.day < b.day) ? 1 : -1;
    }),
    entities: ENTITIES,
    copies: [],
  };
}

/**
 * @param {number} number
 * @returns {Article}
 */
function makeArticle(number) {
  const random = toRandom(`list/${number}`);
  const [head = '', ...paragraphs] = toArticle(number, 'list').split('\n\n');
  const found = new Set(Array.from({ length: 2 + Math.floor(random() * 6) }, () => pickEntity(random)));
  const id = createHash('sha256').update(`list ${number}`).digest('hex').slice(0, 16);
  return {
    id: /** @type {ArticleId} */ (id),
    file: `${id}.txt`,
    day: random() < 0.001 ? null : makeDay(random),
    dayAsWritten: null,
    title: { text: head.slice(' date 0000-00-00 '.length), mentions: [] },
    titleIsLead: false,
    blocks: [...paragraphs.slice(0, 2).map((text) => ({ text, mentions: [] })), mark([...found])].map(
      (text) => ({ role: 'paragraph', dateline: 0, ...text }),
    ),
    readAlso: [],
  };
}

/**
 * A paragraph of names.
 * @param {readonly Entity[]} entities
 */
function mark(entities) {
  let text = 'Also there:';
  const mentions = entities.map(({ id, name, label }) => {
    const start = text.length + 1;
    text += ` ${name},`;
    return { start, end: start + name.length, label, entity: id };
  });
  return { text, mentions };
}

/** @param {() => number} random */
function pickEntity(random) {
  // Zipf: the share of rank n is proportional to 1 / n
  return /** @type {Entity} */ (ENTITIES[Math.floor(ENTITIES.length ** random()) - 1]);
}

/** @param {() => number} random */
function makeDay(random) {
  for (;;) {
    const busy = random() < 0.1 ? BUSY_MONTHS[Math.floor(random() * BUSY_MONTHS.length)] : undefined;
    const [first, days] = busy === undefined ? [0, 3652] : [busy, 30];
    const day = new Date(Date.UTC(2015, 0, 1 + first + Math.floor(random() * days)));
    if (day.getUTCDay() % 6 !== 0 || random() < 0.4)
      return /** @type {CalendarDate} */ (day.toISOString().slice(0, 10));
  }
}

/** Days after the first, ten years long. */
const BUSY_MONTHS = [310, 690, 1530, 1890, 2600, 3470];

const SYLLABLES = 'ba ce di fo gu ka le mi no pu ra se ti vo zu'.split(' ');

/** @param {number} number */
function makeName(number) {
  let name = '';
  for (let left = number + 20; left > 0; left = Math.floor(left / 15)) name += SYLLABLES[left % 15];
  return (name[0] ?? '').toUpperCase() + name.slice(1);
}

/** @type {readonly Entity[]} */
const ENTITIES = Array.from({ length: 3000 }, (_, number) => {
  const name = makeName(number);
  const [group, label, full] = /** @type {const} */ ([
    ['place', 'GPE', name],
    ['person', 'PERSON', `Amara ${name}`],
    ['org', 'ORG', `${name} Council`],
  ])[number % 3] ?? ['place', 'GPE', name];
  const id = /** @type {EntityId} */ (`${group}:${full.toLowerCase().replace(' ', '-')}`);
  return { id, label, name: full, forms: [full], joins: [], roles: [], links: [] };
});
