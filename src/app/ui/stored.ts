/** What storage refused, by key, for as long as the page lives. */
const unsaved = new Map<string, string>();

/** The value kept on this device under a key; undefined where there is none, or none that can be read. */
export function readStored(key: string): unknown {
  return parseStored(readStoredText(key));
}

/** The same as text; null where there is none. */
export function readStoredText(key: string): string | null {
  try {
    return unsaved.get(key) ?? localStorage.getItem(key);
  } catch {
    // storage may be blocked altogether
    return null;
  }
}

/** The value of a kept text, which may be anybody's; undefined where it makes no sense. */
export function parseStored(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a kept value has entries to look at. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/**
 * Keeps a value on this device under a key. False where storage refuses: then it holds until the page is left.
 */
export function writeStored(key: string, value: unknown): boolean {
  const text = JSON.stringify(value);
  try {
    localStorage.setItem(key, text);
    unsaved.delete(key);
    return true;
  } catch {
    unsaved.set(key, text);
    return false;
  }
}
