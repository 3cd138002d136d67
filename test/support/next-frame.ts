import type { Page } from 'playwright-core';

/** Until the page has been painted as it is, and has seen to what comes of that: a scroll that it hears of, effects. */
export function nextFrame(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
      }),
  );
}
