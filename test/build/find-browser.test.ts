import { describe, expect, test } from 'vitest';
import { findBrowser, type Machine, type Place } from '../support/find-browser.ts';

/** A machine on which the browsers in `starting` start, recording what was started and downloaded. */
function aMachine({ starting, ...rest }: Partial<Machine> & { readonly starting: readonly string[] }) {
  const started: string[] = [];
  const machine: Machine = {
    chosen: undefined,
    places: () => [],
    downloads: [],
    tryToStart: (path) => {
      started.push(path);
      return Promise.resolve(starting.includes(path) ? null : 'libnss3.so: cannot open');
    },
    ...rest,
  };
  return { machine, started };
}

const SHELL = { name: 'chromium-headless-shell on PATH', path: '/usr/bin/chromium-headless-shell' };
const FULL = { name: 'chromium on PATH', path: '/usr/bin/chromium' };
const ABSENT = { name: 'google-chrome on PATH', path: null };

describe('support/find-browser', () => {
  test('takes the chosen browser before any other', async () => {
    const { machine, started } = aMachine({
      chosen: '/opt/chrome',
      starting: ['/opt/chrome', FULL.path],
      places: () => [FULL],
    });
    expect(await findBrowser(machine)).toBe('/opt/chrome');
    expect(started).toEqual(['/opt/chrome']);
  });

  test('fails if the chosen browser does not start, without trying another', async () => {
    const { machine, started } = aMachine({
      chosen: '/opt/chrome',
      starting: [FULL.path],
      places: () => [FULL],
    });
    await expect(findBrowser(machine)).rejects.toThrow(
      'CHROMIUM_PATH=/opt/chrome: does not start: libnss3.so: cannot open',
    );
    expect(started).toEqual(['/opt/chrome']);
  });

  test('takes the first place with a browser that starts', async () => {
    const { machine, started } = aMachine({
      starting: [FULL.path],
      places: () => [ABSENT, SHELL, FULL],
      downloads: [{ name: 'a download', get: () => Promise.reject(new Error('not needed')) }],
    });
    expect(await findBrowser(machine)).toBe(FULL.path);
    expect(started).toEqual([SHELL.path, FULL.path]);
  });

  test('downloads until one brings a browser that starts', async () => {
    const places: Place[] = [SHELL];
    const downloaded: string[] = [];
    const aDownload = (name: string, complaint: string | null, brings: readonly Place[]) => ({
      name,
      get: () => {
        downloaded.push(name);
        places.push(...brings);
        return Promise.resolve(complaint);
      },
    });
    const { machine, started } = aMachine({
      starting: [FULL.path],
      places: () => places,
      downloads: [
        aDownload('the first', 'no network', []),
        aDownload('the second', null, [FULL]),
        aDownload('the third', null, []),
      ],
    });
    expect(await findBrowser(machine)).toBe(FULL.path);
    expect(downloaded).toEqual(['the first', 'the second']);
    expect(started).toEqual([SHELL.path, FULL.path]);
  });

  test('says what was tried and what to do where there is none', async () => {
    const { machine } = aMachine({
      starting: [],
      places: () => [SHELL, ABSENT],
      downloads: [{ name: "Playwright's download", get: () => Promise.resolve('no network') }],
    });
    await expect(findBrowser(machine)).rejects.toThrow(
      [
        'No browser to test with. Tried:',
        '  google-chrome on PATH: not there',
        '  chromium-headless-shell on PATH (/usr/bin/chromium-headless-shell): does not start: libnss3.so: cannot open',
        "  Playwright's download: no network",
        'Get one of:',
      ].join('\n'),
    );
  });
});
