import type { Article } from '../archive/article.ts';
import {
  dataFiles,
  MOST_ENTRIES_A_MONTH,
  MOST_OTHER_YEARS,
  type EntriesData,
  type ListEntry,
  type MonthData,
  type PackedDays,
} from '../archive/data-files.ts';
import { countDays, packDays } from '../archive/packed-days.ts';
import type { ArticleIndex } from './article-index.ts';
import type { EmittedFile } from './emitted-files.ts';
import { toEntityRef } from './entity-index.ts';
import { groupBy } from '../ingest/group-by.ts';

/** The lists: each month, the days of a busy one, and what has no day. `articles` are all, newest first. */
export function* listFiles(articles: readonly Article[], index: ArticleIndex): Iterable<EmittedFile> {
  const toEntries = (some: readonly Article[]) => some.map((article) => toListEntry(article, index));
  const months = groupBy(articles, ({ day }) => day?.slice(0, 7) ?? '');
  const codes = [...months.keys()];
  const packed = groupBy(packDays(countDays(articles)), ([month]) => month.slice(5));
  for (const [position, month] of codes.entries()) {
    const inMonth = months.get(month)!;
    if (month === '') {
      yield [dataFiles.undated(), (): EntriesData => ({ entries: toEntries(inMonth) })];
      continue;
    }
    const isBusy = inMonth.length > MOST_ENTRIES_A_MONTH;
    yield [
      dataFiles.month(month),
      (): MonthData => ({
        entries: isBusy ? null : toEntries(inMonth),
        days: countDays(inMonth),
        older: months.get(codes[position + 1] ?? '-')?.[0]?.day ?? null,
        newer: months.get(codes[position - 1] ?? '-')?.at(-1)?.day ?? null,
        otherYears: nearestOthers(packed.get(month.slice(5))!, month),
      }),
    ];
    if (!isBusy) continue;
    for (const [day, ofDay] of groupBy(inMonth, (article) => article.day!)) {
      yield [dataFiles.day(day), (): EntriesData => ({ entries: toEntries(ofDay) })];
    }
  }
}

function toListEntry(article: Article, { entities, leadOf, refOf }: ArticleIndex): ListEntry {
  const { ranked, standfirst, minutes } = leadOf(article);
  const leading = ranked.filter(({ entity }) => entities.get(entity.id)?.page).slice(0, 5);
  return {
    id: article.id,
    ...refOf(article),
    standfirst,
    minutes,
    leading: leading.map(({ entity }) => toEntityRef(entity)),
  };
}

/** Of the same month in all years, oldest first, those beside the one that is asked for. */
function nearestOthers(months: PackedDays, month: string): PackedDays {
  const others = months.filter(([other]) => other !== month);
  if (others.length <= MOST_OTHER_YEARS) return others;
  const distance = (other: string) => Math.abs(Number(other.slice(0, 4)) - Number(month.slice(0, 4)));
  return others
    .toSorted(([a], [b]) => distance(a) - distance(b) || (a < b ? -1 : 1))
    .slice(0, MOST_OTHER_YEARS)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}
