/**
 * Makes node_modules fit package-lock.json. Runs before anything is installed, so it is plain Node without
 * dependencies; silent and quick where nothing has to be done.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean,
 *   os?: string[], cpu?: string[], libc?: string[] }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
process.exitCode = install();

/** @returns {number} the exit code: 0 once node_modules fits */
function install() {
  const floor = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node.replace('>=', '');
  if (isOlder(process.versions.node, floor)) {
    console.error(
      `Node ${floor} or newer is needed; this is ${process.versions.node}. Get it at nodejs.org.`,
    );
    return 1;
  }
  if (isInstalled()) return 0;
  console.log('Installing the packages in package-lock.json (once, about half a minute)');
  return runNpm();
}

/**
 * @param {string} version
 * @param {string} floor
 */
function isOlder(version, floor) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [floorMajor = 0, floorMinor = 0] = floor.split('.').map(Number);
  return major === floorMajor ? minor < floorMinor : major < floorMajor;
}

/**
 * True where npm's own record of node_modules, written at the end of an install, has every locked package.
 * Contents are compared, not times: a checkout touches the lockfile without changing it.
 */
function isInstalled() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = readPackages(record);
  return Object.entries(readPackages(join(root, 'package-lock.json')))
    .filter(([path]) => path !== '')
    .every(([path, locked]) => {
      const found = installed[path];
      return found ? isSame(found, locked) && existsSync(join(root, path)) : isNotForThisMachine(locked);
    });
}

/**
 * @param {string} file
 * @returns {LockedPackages}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * @param {LockedPackage} installed
 * @param {LockedPackage} locked
 */
function isSame(installed, locked) {
  return installed.version === locked.version && installed.integrity === locked.integrity;
}

/**
 * Whether npm leaves a package out here. Which C library runs is not known cheaply, so an optional package
 * that depends on it may be missing; the others tell a node_modules made on another system.
 * @param {LockedPackage} locked
 */
function isNotForThisMachine({ optional, devOptional, os, cpu, libc }) {
  if (!optional && !devOptional) return false;
  return Boolean(libc) || !os?.includes(process.platform) || !cpu?.includes(process.arch);
}

/**
 * `npm install`, not `npm ci`: that one refuses a lockfile without the binaries of every other platform, which
 * is what npm writes where the registry at hand does not carry them all. The lockfile still decides every
 * version, and with --no-save neither it nor package.json is written.
 */
function runNpm() {
  // Development packages are what builds the site: NODE_ENV=production must not leave them out.
  const args = ['install', '--no-save', '--include=dev', '--loglevel=error', '--no-audit', '--no-fund'];
  const npmCli = process.env.npm_execpath;
  const [command, ...first] =
    npmCli && basename(npmCli) === 'npm-cli.js' ? [process.execPath, npmCli] : ['npm'];
  const { status, signal, error } = spawnSync(command, [...first, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (status === 0) return 0;
  console.error(`\nInstalling failed: npm ended with ${error?.message ?? signal ?? `exit code ${status}`}.`);
  console.error(
    'Its reason is above. Without a network connection, or behind a proxy that npm does not know',
  );
  console.error('of, it cannot fetch packages. Then run the same command again.');
  return status ?? 1;
}
