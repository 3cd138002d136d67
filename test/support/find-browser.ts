/** What looking for a browser needs to know of a machine and to do on it. */
export interface Machine {
  /** What the environment variable CHROMIUM_PATH says. */
  readonly chosen: string | undefined;
  /** The places a browser may be, in the order to try them; asked again after each download. */
  readonly places: () => readonly Place[];
  /** The ways to get one, in the order to try them. */
  readonly downloads: readonly Download[];
  /** Really starts a browser and ends it: null if that went well, else its first complaint. */
  readonly tryToStart: (path: string) => Promise<string | null>;
}

export interface Place {
  readonly name: string;
  /** Null where nothing is there. */
  readonly path: string | null;
}

export interface Download {
  readonly name: string;
  /** Null if the download ended well, else why it did not. */
  readonly get: () => Promise<string | null>;
}

/**
 * The path of a Chromium that starts: the one chosen, or else fails; the first of the places; the first that
 * a download brings. Throws, with all that was tried and what to do, where there is none.
 */
export async function findBrowser(machine: Machine): Promise<string> {
  const tried: string[] = [];
  const failed = new Set<string>();
  if (machine.chosen) {
    const complaint = await machine.tryToStart(machine.chosen);
    if (complaint === null) return machine.chosen;
    throw new Error(formatNone([`CHROMIUM_PATH=${machine.chosen}: does not start: ${complaint}`]));
  }

  const firstThatStarts = async (): Promise<string | null> => {
    for (const { name, path } of machine.places()) {
      if (path === null || failed.has(path)) continue;
      const complaint = await machine.tryToStart(path);
      if (complaint === null) return path;
      failed.add(path);
      tried.push(`${name} (${path}): does not start: ${complaint}`);
    }
    return null;
  };

  const found = await firstThatStarts();
  if (found !== null) return found;
  for (const download of machine.downloads) {
    const complaint = await download.get();
    if (complaint !== null) tried.push(`${download.name}: ${complaint}`);
    const brought = await firstThatStarts();
    if (brought !== null) return brought;
  }
  const absent = machine.places().filter(({ path }) => path === null);
  throw new Error(formatNone([...absent.map(({ name }) => `${name}: not there`), ...tried]));
}

function formatNone(tried: readonly string[]): string {
  return [
    'No browser to test with. Tried:',
    ...tried.map((line) => `  ${line}`),
    'Get one of:',
    '  Debian/Ubuntu:  apt-get install --no-install-recommends chromium-headless-shell   (or chromium)',
    '  anywhere:       npx playwright-core install chromium-headless-shell',
    '  own binary:     CHROMIUM_PATH=... npm test',
    'Or leave the browser out: npm run check',
  ].join('\n');
}
