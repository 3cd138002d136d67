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

function NotFetched() {
  return createElement(
    'p',
    { role: 'alert' },
    'This part could not be fetched. Load the page again when you are connected.',
  );
}
