import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Download, Machine, Place } from './find-browser.ts';
import { launchBrowser } from './launch-browser.ts';

/** The machine the tests run on. Its downloads say what they are at before they start. */
export const thisMachine: Machine = {
  chosen: process.env['CHROMIUM_PATH'],
  places: () => [...playwrightPlaces(), ...pathPlaces(), ...usualPlaces()],
  downloads: [playwrightDownload(), ...debianDownloads()],
  tryToStart,
};

async function tryToStart(path: string): Promise<string | null> {
  if (!existsSync(path)) return 'no such file';
  try {
    const browser = await launchBrowser(path);
    await browser.newPage();
    await browser.close();
    return null;
  } catch (error) {
    return firstComplaint(String(error));
  }
}

/** The line that says what is missing (a library, mostly), else the first line. */
function firstComplaint(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  const telling = lines.find((line) => /error while loading|cannot open|ENOENT|E:|Failed to/.test(line));
  return telling ?? lines.find((line) => line !== '') ?? 'it said nothing';
}

/** Playwright's own: the shell without windows lies in a folder beside the full browser's. */
function playwrightPlaces(): readonly Place[] {
  const full = chromium.executablePath();
  const [, downloads, revision] = /^(.*)[/\\]chromium-(\d+)[/\\]/.exec(full) ?? [];
  const folder = downloads ? join(downloads, `chromium_headless_shell-${revision}`) : null;
  const shell =
    folder && existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((file) =>
          /^(?:chrome-headless-shell|headless_shell)(?:\.exe)?$/.test(basename(file)),
        )
      : undefined;
  return [
    { name: "Playwright's chromium-headless-shell", path: folder && shell ? join(folder, shell) : null },
    { name: "Playwright's chromium", path: existsSync(full) ? full : null },
  ];
}

function pathPlaces(): readonly Place[] {
  return [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
  ].map((name) => ({ name: `${name} on PATH`, path: findOnPath(name) }));
}

function findOnPath(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function usualPlaces(): readonly Place[] {
  const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
  const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? programs.map((program) => join(folder, program)) : [];
  });
  const mac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
  const files = { win32: windows, darwin: mac }[process.platform as string] ?? [];
  return files.map((file) => ({ name: file, path: existsSync(file) ? file : null }));
}

function playwrightDownload(): Download {
  const root = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  const args = [join(root, 'cli.js'), 'install', 'chromium-headless-shell'];
  return {
    name: "Playwright's download",
    get: () => {
      console.log("No browser is here: downloading Playwright's.");
      return runToEnd(process.execPath, args);
    },
  };
}

/** Only where they can work without a question: as root, on a system of Debian's family. */
function debianDownloads(): readonly Download[] {
  if (process.getuid?.() !== 0 || findOnPath('apt-get') === null) return [];
  return ['chromium-headless-shell', 'chromium'].map((name) => ({
    name: `Debian's package ${name}`,
    get: async () => {
      console.log(`No browser is here: installing Debian's package ${name}.`);
      // an update that failed for one of several sources need not keep the install from working
      await runToEnd('apt-get', ['update']);
      return runToEnd('apt-get', ['install', '-y', '--no-install-recommends', name]);
    },
  }));
}

/** Runs a program without input and unseen; null if it ends well, else its first complaint. */
function runToEnd(command: string, args: readonly string[]): Promise<string | null> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: DOWNLOAD_MS,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code) => resolve(code === 0 ? null : firstComplaint(output)));
  });
}

const DOWNLOAD_MS = 10 * 60_000;
