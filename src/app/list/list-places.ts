/** A row of a list, counted through all its groups, and how far (in pixels) the screen's top lies below its upper edge. */
export interface ListPlace {
  readonly row: number;
  readonly offset: number;
}

/** Where the list was left that this entry of the history shows; null for none. */
export function readListPlace(entry: string): ListPlace | null {
  return readPlaces().find(([key]) => key === entry)?.[1] ?? null;
}

/** Keeps it, or forgets it, for as long as the tab lives. */
export function writeListPlace(entry: string, place: ListPlace | null): void {
  const others = readPlaces().filter(([key]) => key !== entry);
  const all = place ? [...others, [entry, place]] : others;
  try {
    sessionStorage.setItem(KEY, JSON.stringify(all.slice(-MOST_PLACES)));
  } catch {
    // storage is full or blocked: Back leads to the list's top
  }
}

function readPlaces(): readonly (readonly [entry: string, place: ListPlace])[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(value: unknown): value is [string, ListPlace] {
  if (!Array.isArray(value)) return false;
  const [entry, place] = value as [unknown, Partial<ListPlace> | null];
  return (
    typeof entry === 'string' &&
    Number.isInteger(place?.row) &&
    place!.row! >= 0 &&
    Number.isFinite(place?.offset)
  );
}

const KEY = 'dateline.list-places';
const MOST_PLACES = 50;
