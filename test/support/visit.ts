import type { Page, Response } from 'playwright-core';

type Options = NonNullable<Parameters<Page['goto']>[1]>;

/**
 * Goes to an address and waits until the app is alive: before that a page is there to be read, and what is pressed is
 * lost. For pages that run scripts.
 */
export async function visit(page: Page, address: string, options?: Options): Promise<Response | null> {
  const response = await page.goto(address, options);
  await alive(page, options);
  return response;
}

/** Loads the page anew and waits until the app is alive. */
export async function reload(page: Page, options?: Options): Promise<void> {
  await page.reload(options);
  await alive(page, options);
}

/** Until the app has taken over the page that was loaded last: then it has done what was pressed before it came. */
export async function alive(page: Page, { waitUntil = 'load' }: Options = {}): Promise<void> {
  await page.waitForFunction(() => document.readyState === 'complete' && window.presses === undefined);
  // what it asks for once it is alive
  await page.waitForLoadState(waitUntil === 'commit' ? 'load' : waitUntil);
}
