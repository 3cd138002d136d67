import '@testing-library/jest-dom/vitest';
import { format } from 'node:util';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';

/**
 * For tests of the app: a test that leads to console.error or console.warn fails, at its end, with every
 * message; what it rendered is taken down. A test that expects a message replaces the method with its own
 * `vi.spyOn(console, 'error').mockImplementation(...)` and asserts on that.
 */
let messages: string[] = [];

beforeEach(() => {
  messages = [];
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...args: unknown[]) => {
      messages.push(`console.${level}: ${format(...args)}`);
    });
  }
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  // the files of these tests share one browser: nothing kept in one is found in another
  globalThis.document?.querySelector('.toast')?.remove();
  globalThis.localStorage?.clear();
  globalThis.sessionStorage?.clear();
  if (messages.length > 0) throw new Error(messages.join('\n\n'));
});
