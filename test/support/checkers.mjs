import { join } from 'node:path';

/**
 * @typedef {'format' | 'lint' | 'types'} CheckerName
 */

/**
 * The command lines that check the sources, each to be run with `process.execPath` in the root of the tree.
 * One place for them, so that what `npm test` runs is what the test of the borders runs.
 * @type {Readonly<Record<CheckerName, readonly string[]>>}
 */
export const checkers = {
  format: [join('node_modules', 'oxfmt', 'bin', 'oxfmt'), '--check'],
  lint: [join('node_modules', 'oxlint', 'bin', 'oxlint'), '--type-aware', '--deny-warnings'],
  types: [join('node_modules', 'typescript', 'bin', 'tsc'), '-b'],
};
