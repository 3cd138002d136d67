/**
 * What `npm test` and `npm run check` run. Every step runs, whatever failed before it; the last line is the
 * total. `--quick` leaves out the long tests, those that build whole sites and those that need a real browser.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkers } from './support/checkers.mjs';

/**
 * @typedef {{ name: string, seconds: number, passed: number, failed: number, skipped: number,
 *   failures: readonly string[] }} Outcome
 * @typedef {{ name: string, status: string, message: string,
 *   assertionResults: { status: string, fullName: string }[] }} FileReport
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: FileReport[] }} VitestReport
 */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const reports = mkdtempSync(join(tmpdir(), 'dateline-test-'));
const quick = process.argv.includes('--quick');

try {
  const outcomes = await Promise.all(Object.entries(checkers).map(([name, args]) => runChecker(name, args)));
  outcomes.push(await runVitest('tests', ['unit', 'page']));
  if (!quick) {
    outcomes.push(await runVitest('long', ['long']));
    outcomes.push(await runVitest('sites', ['site']));
    outcomes.push(await runVitest('browser', ['browser']));
    outcomes.push(await runVitest('browser below a path', ['browser-below-a-path']));
  }
  process.exitCode = summarise(outcomes);
} finally {
  rmSync(reports, { recursive: true, force: true });
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {Promise<Outcome>}
 */
async function runChecker(name, args) {
  const { code, output, seconds } = await run(args, 'pipe');
  if (code !== 0) console.log(`\n${name} failed:\n${output.trim()}\n`);
  return { name, seconds, passed: 0, failed: code === 0 ? 0 : 1, skipped: 0, failures: [] };
}

/**
 * @param {string} name
 * @param {readonly string[]} projects
 * @returns {Promise<Outcome>}
 */
async function runVitest(name, projects) {
  const file = join(reports, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const chosen = projects.map((project) => `--project=${project}`);
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  const { code, seconds } = await run([vitest, 'run', ...chosen, ...reporters], 'inherit');
  return { name, seconds, ...count(file, code) };
}

/**
 * A file that does not load counts as one failed test, and so does anything else that fails a run in which
 * every test passed: an unhandled error, a setup that throws, no tests at all.
 * @param {string} file
 * @param {number} code
 */
function count(file, code) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0, failures: ['no report was written'] };
  /** @type {VitestReport} */
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const found = report.testResults.filter(({ status }) => status === 'failed').flatMap(failuresOf);
  const failures = code !== 0 && found.length === 0 ? ['an error outside of the tests: see above'] : found;
  return {
    passed: report.numPassedTests,
    failed: failures.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
  };
}

/**
 * The failed tests of a file, or what kept it from running.
 * @param {FileReport} file
 * @returns {string[]}
 */
function failuresOf({ name, message, assertionResults }) {
  const path = relative(root, name);
  const failed = assertionResults.filter(({ status }) => status === 'failed');
  if (failed.length === 0) return [`${path}: ${message.split('\n')[0]}`];
  return failed.map(({ fullName }) => `${path} > ${fullName}`);
}

/**
 * @param {readonly string[]} args
 * @param {'pipe' | 'inherit'} out
 * @returns {Promise<{ code: number, output: string, seconds: number }>}
 */
function run(args, out) {
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', out, out] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({ code: code ?? 1, output, seconds: (performance.now() - start) / 1000 }),
    );
  });
}

/**
 * Prints a line a step, then the total on a line of its own.
 * @param {readonly Outcome[]} outcomes
 * @returns {number} the exit code
 */
function summarise(outcomes) {
  console.log('');
  for (const outcome of outcomes) {
    const verdict = outcome.failed === 0 ? 'ok' : 'FAILED';
    console.log(
      `${outcome.name.padEnd(8)} ${outcome.seconds.toFixed(1).padStart(6)} s  ${verdict}${detail(outcome)}`,
    );
  }
  for (const { name, failures } of outcomes)
    for (const failure of failures) console.log(`${name}: ${failure}`);
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

/** @param {Outcome} outcome */
function detail({ name, passed, failed, skipped }) {
  if (name in checkers) return '';
  return `  ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
