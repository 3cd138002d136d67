import type { ArticleId } from '../../archive/article.ts';
import { isRecord, readStored, writeStored } from '../ui/stored.ts';
import { PLACES_KEY } from './was-begun.ts';
import type { TextPlace } from './text-place.ts';

/** Where an article was left; null where it was not begun, or was read to its end. */
export function readPlace(id: ArticleId): TextPlace | null {
  return parsePlaces(readStored(PLACES_KEY))[id] ?? null;
}

/** Keeps where an article was left, or forgets it. The places of the articles left last are kept. */
export function writePlace(id: ArticleId, place: TextPlace | null): void {
  const { [id]: old, ...others } = parsePlaces(readStored(PLACES_KEY));
  if (!place && !old) return;
  const all = Object.entries(place ? { ...others, [id]: place } : others);
  writeStored(PLACES_KEY, { version: VERSION, places: Object.fromEntries(all.slice(-MOST_PLACES)) });
}

/** What is kept, each place by itself: one that makes no sense is as if it were not there. */
export function parsePlaces(kept: unknown): Readonly<Record<string, TextPlace>> {
  if (!isRecord(kept) || kept['version'] !== VERSION || !isRecord(kept['places'])) return {};
  return Object.fromEntries(
    Object.entries(kept['places']).filter((entry): entry is [string, TextPlace] => isPlace(entry[1])),
  );
}

const VERSION = 1;
const MOST_PLACES = 300;

/** Whether a kept value is a place. */
export function isPlace(value: unknown): value is TextPlace {
  if (!isRecord(value)) return false;
  const { offset, before, after } = value;
  return (
    Number.isInteger(offset) && Number(offset) >= 0 && typeof before === 'string' && typeof after === 'string'
  );
}
