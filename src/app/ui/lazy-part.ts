import { createElement, lazy, type ComponentType } from 'react';

/**
 * A part that few readers open, fetched when first drawn. One that can't be fetched says so where it would have
 * stood; the page around it stays.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    try {
      return { default: await load() };
    } catch {
      return { default: NotFetched as ComponentType<Props> };
    }
  });
}

/** The same of a part that nobody asked for in words: one that can't be fetched fails in silence. */
export function silentPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(() =>
    load().then(
      (part) => ({ default: part }),
      () => ({ default: (() => null) as ComponentType<Props> }),
    ),
  );
}

function NotFetched() {
  return createElement(
    'p',
    { role: 'alert' },
    'This part could not be fetched. Load the page again when you are connected.',
  );
}
