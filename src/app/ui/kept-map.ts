import { parseStored, readStoredText, writeStored } from './stored.ts';

/** Something kept on this device by id, the same for every part of the page and every tab. */
export interface KeptMap<Id extends string, Value> {
  /** All of it: the same map until something changes. */
  readonly read: () => ReadonlyMap<Id, Value>;
  /** Keeps what `toNext` makes of it. Gives back what takes just that back: what changed since stays. */
  readonly change: (toNext: (map: ReadonlyMap<Id, Value>) => ReadonlyMap<Id, Value>) => () => void;
  /** Calls `listener` after each change, also in another tab, until what it gives back is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** `parse` takes whatever lies in storage, `format` gives what JSON can hold; `onWritten` hears if storage took it. */
export function createKeptMap<Id extends string, Value>({
  key,
  parse,
  format,
  onWritten,
}: {
  key: string;
  parse: (kept: unknown) => ReadonlyMap<Id, Value>;
  format: (map: ReadonlyMap<Id, Value>) => unknown;
  onWritten: (isKept: boolean) => void;
}): KeptMap<Id, Value> {
  type Values = ReadonlyMap<Id, Value>;
  const listeners = new Set<() => void>();
  let known: { text: string | null; map: Values } | undefined;

  const readAgain = (): Values => {
    const text = readStoredText(key);
    if (known?.text !== text) known = { text, map: parse(parseStored(text)) };
    return known.map;
  };
  const tell = () => listeners.forEach((listener) => listener());
  const write = (map: Values) => {
    const isKept = writeStored(key, format(map));
    known = { text: readStoredText(key), map };
    tell();
    onWritten(isKept);
  };
  const onStorage = (event: StorageEvent) => {
    if (event.key !== key && event.key !== null) return;
    readAgain();
    tell();
  };
  // a page that comes back whole from the history has heard of nothing meanwhile
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    readAgain();
    tell();
  };

  return {
    // where nobody listens, nobody hears of another tab
    read: () => (known && listeners.size > 0 ? known.map : readAgain()),
    change: (toNext) => {
      const before = readAgain();
      const after = toNext(before);
      if (after === before) return () => {};
      write(after);
      return () => write(takeBack(readAgain(), before, after));
    },
    subscribe: (listener) => {
      if (listeners.size === 0) {
        window.addEventListener('storage', onStorage);
        window.addEventListener('pageshow', onShow);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        window.removeEventListener('storage', onStorage);
        window.removeEventListener('pageshow', onShow);
      };
    },
  };
}

/** What is there at present, but where `before` and `after` differ, as it was before. */
function takeBack<Id, Value>(
  present: ReadonlyMap<Id, Value>,
  before: ReadonlyMap<Id, Value>,
  after: ReadonlyMap<Id, Value>,
): ReadonlyMap<Id, Value> {
  const isChanged = (id: Id) => before.has(id) !== after.has(id) || before.get(id) !== after.get(id);
  return new Map([
    ...[...before].filter(([id]) => isChanged(id) || present.has(id)),
    ...[...present].filter(([id]) => !isChanged(id)),
  ]);
}
