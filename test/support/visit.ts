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

/** Until the app has taken over the page that was loaded last. */
export async function alive(page: Page, { waitUntil = 'load' }: Options = {}): Promise<void> {
  await page.waitForFunction(() => 'isAlive' in window);
  // what it asks for once it is alive
  await page.waitForLoadState(waitUntil === 'commit' ? 'load' : waitUntil);
}

/**
 * Takes note of it, in a page, when the app has come alive. That it hears keys is the last thing it sees to: its
 * outermost part does so, after all parts within.
 */
export function noteLife(): void {
  const add = window.addEventListener;
  window.addEventListener = (...[type, ...rest]: Parameters<typeof add>) => {
    add.call(window, type, ...rest);
    // what is drawn anew because the app is alive is drawn in the same turn
    if (type === 'keydown') setTimeout(() => Object.assign(window, { isAlive: true }));
  };
}
