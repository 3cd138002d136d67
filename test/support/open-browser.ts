import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { launchBrowser } from './launch-browser.ts';

/** A browser for the tests of one file. */
export interface OpenBrowser {
  /** A page with a profile of its own, closed and checked for problems when the running test ends. */
  readonly newPage: (options: PageOptions) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

export interface PageOptions extends Omit<BrowserContextOptions, 'viewport'> {
  readonly width: number;
  readonly height: number;
  /** Problems the test is about, such as the 404 that a missing page logs: they do not fail it. */
  readonly allow?: readonly RegExp[];
}

export interface OpenPage {
  readonly page: Page;
  /** What has gone wrong so far, in words: console errors, uncaught errors, requests to other origins. */
  readonly problems: readonly string[];
}

/** Starts the browser that the setup found. `newPage` is for inside a test; close it in `afterAll`. */
export async function openBrowser(): Promise<OpenBrowser> {
  const browser = await launchBrowser(inject('browserPath'));
  return {
    newPage: async ({ width, height, allow = [], ...options }) => {
      const context = await browser.newContext({ viewport: { width, height }, ...options });
      const problems = watch(context);
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      onTestFinished(async () => {
        await context.close();
        const unexpected = problems.filter((problem) => !allow.some((pattern) => pattern.test(problem)));
        expect(unexpected, 'problems on the page').toEqual([]);
      });
      return { page, problems };
    },
    close: () => browser.close(),
  };
}

/** The array grows as the pages live. The first address they ask for sets their origin. */
function watch(context: BrowserContext): readonly string[] {
  const problems: string[] = [];
  let home: string | null = null;
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    problems.push(`console.error: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (failure) => {
    const error = failure.error();
    problems.push(`uncaught: ${error.stack ?? error.message}`);
  });
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (!/^(?:https?|wss?):$/.test(protocol)) return;
    home ??= origin;
    if (origin !== home) problems.push(`request to another origin: ${request.url()}`);
  });
  return problems;
}
