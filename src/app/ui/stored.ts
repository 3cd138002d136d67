/** What storage refused, by key, for as long as the page lives. */
const unsaved = new Map<string, string>();

/** The value kept on this device under a key; undefined where there is none, or none that can be read. */
export function readStored(key: string): unknown {
  try {
    const text = unsaved.get(key) ?? localStorage.getItem(key);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    // storage may be blocked altogether, and its text be anybody's
    return undefined;
  }
}

/** Keeps a value on this device under a key. Where storage refuses, it holds until the page is left. */
export function writeStored(key: string, value: unknown): void {
  const text = JSON.stringify(value);
  try {
    localStorage.setItem(key, text);
    unsaved.delete(key);
  } catch {
    unsaved.set(key, text);
  }
}
