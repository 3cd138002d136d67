import { articleAddress } from '../../src/archive/addresses.ts';
import type { Archive } from '../../src/archive/archive.ts';
import type { Article, ArticleId, Block, MarkedText, Mention } from '../../src/archive/article.ts';
import { parseCalendarDate, type CalendarDate } from '../../src/archive/calendar-date.ts';
import type { EntityRef, ListEntry } from '../../src/archive/data-files.ts';
import { toEntityId, type Entity } from '../../src/archive/entity.ts';
import { groupOf, type Label } from '../../src/archive/label.ts';
import { toSlug } from '../../src/archive/to-slug.ts';

/** A day of the calendar; throws where there is no such day. */
export function aDay(text: string): CalendarDate {
  const day = parseCalendarDate(text);
  if (!day) throw new Error(`${text} is no day`);
  return day;
}

/** Days with how many articles each has. */
export function dayCounts(counts: Readonly<Record<string, number>>) {
  return Object.entries(counts).map(([day, count]) => [aDay(day), count] as const);
}

/** An id of 16 hex digits whose first eight tell it from those of other numbers. */
export function anArticleId(number = 1): ArticleId {
  return number.toString(16).padStart(8, '0').padEnd(16, '0') as ArticleId;
}

export function anEntityRef(name = 'Ana Poole', label: Label = 'PERSON'): EntityRef {
  return { id: toEntityId(groupOf(label), toSlug(name)), name, label };
}

export function anEntity(name = 'Ana Poole', label: Label = 'PERSON'): Entity {
  return { ...anEntityRef(name, label), forms: [name], joins: [], roles: [], links: [] };
}

/** The first place in a text where this entity is named, as a mention. */
export function aMention(
  text: string,
  { name, label, id }: EntityRef,
  change: Partial<Mention> = {},
): Mention {
  const start = text.indexOf(name);
  if (start < 0) throw new Error(`“${text}” does not name ${name}`);
  return { start, end: start + name.length, label, entity: id, ...change };
}

/** A text with the first place of each of these entities marked. */
export function aMarkedText(text: string, ...entities: readonly EntityRef[]): MarkedText {
  const mentions = entities.map((entity) => aMention(text, entity));
  return { text, mentions: mentions.toSorted((a, b) => a.start - b.start) };
}

export function aBlock(text = 'The lamp went out at four.', ...entities: readonly EntityRef[]): Block {
  return { role: 'paragraph', dateline: 0, ...aMarkedText(text, ...entities) };
}

export function anArticle(change: Partial<Article> = {}): Article {
  return {
    id: anArticleId(),
    file: 'harbour.txt',
    day: aDay('2031-05-06'),
    dayAsWritten: null,
    title: aMarkedText('Keeper of the lamp retires'),
    titleIsLead: false,
    blocks: [aBlock()],
    readAlso: [],
    ...change,
  };
}

/** An archive of these articles, in this order, and these entities. */
export function anArchive(articles: readonly Article[], entities: readonly Entity[] = []): Archive {
  return { articles, entities, copies: [] };
}

export function aListEntry(change: Partial<ListEntry> = {}): ListEntry {
  const { id, day, title } = {
    id: anArticleId(),
    day: aDay('2031-05-06'),
    title: 'Keeper retires',
    ...change,
  };
  return {
    id,
    day,
    title,
    address: articleAddress({ id, day, title }),
    standfirst: 'The lamp went out at four.',
    minutes: [1, 1],
    leading: [],
    ...change,
  };
}

/** Twelve seeds of 2024 and before, two of them without a day. */
export const HARBOUR_SEEDS = {
  'harbour.txt': `date 2024-10-23 Mayor Ana Poole opens the harbour

Mayor Ana Poole cut the ribbon on Wednesday. Boats from Norway were the first to moor.`,
  'lamp.txt': 'date 2024-10-23 Keeper of the lamp retires\n\nThe lamp went out at four.',
  'clock.txt': 'date 2024-10-20 Clock found in the bay\n\nIt still goes.',
  'storm-1.txt': 'date 2024-09-01 Storm warning for the coast\n\nStay inside.',
  'storm-2.txt': 'date 2024-09-02 Storm passes the coast\n\nGo outside.',
  'fair-1.txt': 'date 2024-02-28 Fair to open tomorrow\n\nBring a hat.',
  'fair-2.txt': 'date 2024-02-29 Fair opens\n\nHats were brought.',
  'gulls.txt': 'date 2023-12-31 Gulls counted again\n\nThere were many.',
  'bridge.txt': 'date 2023-01-15 Bridge closed for repairs\n\nTake the ferry.',
  'ferry.txt': 'date 1998-07-04 Ferry starts its service\n\nIt sails at noon.',
  'recipe.txt': 'Soup of the pier\n\nBoil the water and add what the boats brought in.',
  'tides.txt': 'Tables of the tides\n\nHigh at noon, low at six.',
};
