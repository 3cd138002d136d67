import { DIRECTIVES } from './parse-text-directive.ts';

/**
 * The fragment of the page's address with its directives. A browser that follows them itself takes them out of
 * `location` before a script sees it; they are left in the entry of the history if a script made that, and in the record
 * of how the page was loaded. `inApp` is the router's own hash: it keeps what a link in the app said.
 */
export function readFragment(inApp: string): string {
  if (inApp.includes(DIRECTIVES)) return inApp;
  const [load] = performance.getEntriesByType('navigation');
  // the router gives a key to every entry but the first, and the browser's own steps have no state
  const isFirst = history.state !== null && history.state.key === undefined;
  const known = [navigationOf()?.currentEntry?.url, isFirst ? load?.name : null];
  const bare = location.href.replace(/#$/, '');
  const full = known.find((url) => {
    const [before = '', after] = url?.split(DIRECTIVES, 2) ?? [];
    return after !== undefined && before.replace(/#$/, '') === bare;
  });
  return full?.slice(full.indexOf('#')) ?? location.hash;
}

/** A name for the place in the history that the page stands at; another one after every step. */
export function entryName(): string {
  return navigationOf()?.currentEntry?.id ?? `${String(history.state?.key)} ${location.href}`;
}

/** Whether the page was loaded again or come back to: then the browser puts the reader where they were. */
export function isReloaded(): boolean {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return load !== undefined && load.type !== 'navigate' && load.name.split(DIRECTIVES)[0] === location.href;
}

/** The Navigation API, where there is one. */
function navigationOf(): { currentEntry: { id: string; url: string | null } | null } | undefined {
  return (window as { navigation?: { currentEntry: { id: string; url: string | null } | null } }).navigation;
}
