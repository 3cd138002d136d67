import type { TestProjectConfiguration } from 'vitest/config';

/** They run whole builds, which takes as long as all the rest. */
const SITE_TESTS = ['build-site', 'corrected-site', 'other-forms', 'rebuild'].map(
  (name) => `test/build/${name}.test.ts`,
);

/**
 * Texts as long as a book and files of many megabytes, most within a bound of time: they take as long as all other unit
 * tests, and no edit needs each of them at once. A rule that holds for every input is no long test, however often it
 * is tried.
 */
const LONG_TESTS = 'test/**/*.long.test.ts';

/** What they look at is the same wherever a site lies; twice would take as long as all the rest. */
const SAME_BELOW_A_PATH = [
  'accessibility',
  'any-screen',
  'before-the-app',
  'brush-over-time',
  'change-the-display',
  'budgets',
  'cite-and-share',
  'keep-the-place',
  'keyboard',
  'look-up-a-name',
  'marks',
  'pick-in-the-calendar',
  'read-aloud',
].map((name) => `test/browser/${name}.test.ts`);

/**
 * The kinds of tests, for `test.projects` of vite.config.ts. Plain data: the build's configuration reads it,
 * so it names test code by path and imports none.
 */
export const vitestProjects: TestProjectConfiguration[] = [
  {
    extends: true,
    test: {
      name: 'unit',
      environment: 'node',
      include: ['test/{archive,ingest,build,train}/**/*.test.ts'],
      exclude: [...SITE_TESTS, LONG_TESTS],
      // a busy machine is no failure
      testTimeout: 20_000,
      // a process for each file would take longer than most of the files
      isolate: false,
    },
  },
  {
    extends: true,
    test: { name: 'long', environment: 'node', include: [LONG_TESTS] },
  },
  {
    extends: true,
    test: { name: 'site', environment: 'node', include: SITE_TESTS },
  },
  {
    extends: true,
    test: {
      name: 'page',
      environment: 'jsdom',
      include: ['test/app/**/*.test.{ts,tsx}'],
      setupFiles: ['test/support/fail-on-console.ts'],
      // a busy machine is no failure
      testTimeout: 20_000,
      // every test puts back what it faked; a fresh environment for each file doubles the time
      isolate: false,
      // after the unit tests: a worker ends where the next file is of another project or environment, and jsdom with it
      sequence: { groupOrder: 1 },
    },
  },
  browserTests('browser', SAME_BELOW_A_PATH),
  browserTests('browser-below-a-path'),
];

/** In a real browser, with the sites at the root of their host or below a path: see browser-setup.ts. */
function browserTests(name: string, exclude: readonly string[] = []): TestProjectConfiguration {
  return {
    extends: true,
    test: {
      name,
      environment: 'node',
      include: ['test/browser/**/*.test.ts'],
      exclude: [...exclude],
      globalSetup: ['test/support/browser-setup.ts'],
      fileParallelism: false,
      testTimeout: 60_000,
      hookTimeout: 60_000,
      // a busy machine is no failure
      expect: { poll: { timeout: 10_000, interval: 50 } },
    },
  };
}
