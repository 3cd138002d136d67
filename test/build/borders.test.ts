import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkers } from '../support/checkers.mjs';

/** A small tree of our areas with our own configuration, in which everything is allowed. */
const RIGHT = {
  'src/archive/day.ts': `export const day = '2024-10-23';\n`,
  'src/ingest/parse.ts': `import { day } from '../archive/day.ts';\nexport const parsed = [day];\n`,
  'src/train/learn.ts': `import { parsed } from '../ingest/parse.ts';\nexport const learnt = parsed;\n`,
  'src/build/plugin.ts': `import { readFile } from 'node:fs/promises';
import { day } from '../archive/day.ts';
import { parsed } from '../ingest/parse.ts';
export const plugin = async (): Promise<string> => day + parsed.join('') + (await readFile(day, 'utf8'));\n`,
  'src/app/paths.ts': `export const home = '/';\n`,
  'src/app/app.css': `p {}\n`,
  'src/app/data/fetch-json.ts': `export const fetchJson = async (url: string): Promise<unknown> => (await fetch(url)).json();\n`,
  'src/app/ui/Notice.tsx': `export const Notice = ({ text }: { readonly text: string }) => <p>{text}</p>;\n`,
  'src/app/reader/Mark.tsx': `import { day } from '../../archive/day.ts';
import { Notice } from '../ui/Notice.tsx';
export const Mark = () => <Notice text={day} />;\n`,
  'src/app/pages/DayPage.tsx': `import { fetchJson } from '../data/fetch-json.ts';
import { Mark } from '../reader/Mark.tsx';
import '../app.css';
export const DayPage = () => <Mark key={String(fetchJson)} />;\n`,
  'vite.config.ts': `import { plugin } from './src/build/plugin.ts';\nexport default { plugins: [plugin] };\n`,
  'test/app/day-page.test.ts': `import { DayPage } from '../../src/app/pages/DayPage.tsx';
import { plugin } from '../../src/build/plugin.ts';
export const both = [DayPage, plugin];\n`,
};

interface Wrong {
  readonly file: string;
  readonly content: string;
  /** What the linter, and where it can tell the compiler too, says of the file. */
  readonly lint?: RegExp;
  readonly types?: RegExp;
}

const RESTRICTED = /no-restricted-imports/;
/** Said once for each file that an area may not have: the cases import different ones. */
const NOT_OF_THE_AREA = /TS6307/;

const WRONG: Readonly<Record<string, Wrong>> = {
  'the app imports build/': {
    file: 'src/app/list/imports-build.ts',
    content: `import { plugin } from '../../build/plugin.ts';\nexport const wrong = plugin;\n`,
    lint: RESTRICTED,
    types: NOT_OF_THE_AREA,
  },
  'the app imports ingest/': {
    file: 'src/app/data/imports-ingest.ts',
    content: `import { parsed } from '../../ingest/parse.ts';\nexport const wrong = parsed;\n`,
    lint: RESTRICTED,
    types: NOT_OF_THE_AREA,
  },
  'the app imports a module of Node': {
    file: 'src/app/entity/imports-node.ts',
    content: `import { sep } from 'node:path';\nexport const wrong = sep;\n`,
    lint: RESTRICTED,
    types: /TS2591/,
  },
  'archive/ imports the app': {
    file: 'src/archive/imports-app.ts',
    content: `import { fetchJson } from '../app/data/fetch-json.ts';\nexport const wrong = fetchJson;\n`,
    lint: RESTRICTED,
    types: NOT_OF_THE_AREA,
  },
  'archive/ imports React': {
    file: 'src/archive/imports-react.ts',
    content: `import { renderToString } from 'react-dom/server';\nexport const wrong = renderToString;\n`,
    lint: RESTRICTED,
  },
  'archive/ uses the document': {
    file: 'src/archive/uses-document.ts',
    content: `export const wrong = document.title;\n`,
    lint: /no-restricted-globals/,
    types: /TS2584/,
  },
  'ingest/ reads files': {
    file: 'src/ingest/reads-files.ts',
    content: `import { readFile } from 'node:fs/promises';\nexport const wrong = readFile;\n`,
    lint: RESTRICTED,
    types: /TS2591/,
  },
  'ingest/ imports build/': {
    file: 'src/ingest/imports-build.ts',
    content: `import { plugin } from '../build/plugin.ts';\nexport const wrong = plugin;\n`,
    lint: RESTRICTED,
    types: NOT_OF_THE_AREA,
  },
  'build/ imports the app': {
    file: 'src/build/imports-app.ts',
    content: `import { fetchJson } from '../app/data/fetch-json.ts';\nexport const wrong = fetchJson;\n`,
    lint: RESTRICTED,
    types: NOT_OF_THE_AREA,
  },
  'build/ imports the app when it runs': {
    file: 'src/build/imports-app-later.ts',
    content: `export const wrong = () => import('../app/paths.ts');\n`,
    types: NOT_OF_THE_AREA,
  },
  'train/ imports build/': {
    file: 'src/train/imports-build.ts',
    content: `import { plugin } from '../build/plugin.ts';\nexport const wrong = plugin;\n`,
    lint: RESTRICTED,
  },
  'ui/ imports reader/': {
    file: 'src/app/ui/imports-reader.ts',
    content: `import { Mark } from '../reader/Mark.tsx';\nexport const wrong = Mark;\n`,
    lint: RESTRICTED,
  },
  'reader/ imports a page': {
    file: 'src/app/reader/imports-page.ts',
    content: `import { DayPage } from '../pages/DayPage.tsx';\nexport const wrong = DayPage;\n`,
    lint: RESTRICTED,
  },
  'a page fetches': {
    file: 'src/app/pages/fetches.ts',
    content: `export const wrong = () => fetch('/data/');\n`,
    lint: /no-restricted-globals/,
  },
  'a part of a page fetches': {
    file: 'src/app/ui/fetches.ts',
    content: `export const wrong = () => fetch('/data/');\n`,
    lint: /no-restricted-globals/,
  },
  'data/ imports a page': {
    file: 'src/app/data/imports-page.ts',
    content: `import { DayPage } from '../pages/DayPage.tsx';\nexport const wrong = DayPage;\n`,
    lint: RESTRICTED,
  },
  'two modules import each other': {
    file: 'src/ingest/imports-itself.ts',
    content: `import { two } from './imports-back.ts';\nexport const one = (): unknown => two;\n`,
    lint: /import\(no-cycle\)/,
  },
  'a default export': {
    file: 'src/app/share/default-export.ts',
    content: `const wrong = 1;\nexport default wrong;\n`,
    lint: /import\(no-default-export\)/,
  },
  'a promise nobody waits for': {
    file: 'src/build/floating-promise.ts',
    content: `import { plugin } from './plugin.ts';\nexport const wrong = (): void => {\n  plugin();\n};\n`,
    lint: /typescript\(no-floating-promises\)/,
  },
};

const BESIDE_WRONG = {
  'src/ingest/imports-back.ts': `import { one } from './imports-itself.ts';\nexport const two = (): unknown => one;\n`,
};

interface Verdict {
  readonly code: number | null;
  readonly lines: readonly string[];
}

const root = join(import.meta.dirname, '../..');
let folder: string;
const verdicts = new Map<string, Verdict>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-borders-'));
  const wrong = Object.fromEntries(Object.values(WRONG).map(({ file, content }) => [file, content]));
  await makeTree(join(folder, 'right'), RIGHT);
  await makeTree(join(folder, 'wrong'), { ...RIGHT, ...BESIDE_WRONG, ...wrong });
  for (const tree of ['right', 'wrong']) {
    const lint = run(join(folder, tree), [...checkers.lint, '--format=unix']);
    const types = run(join(folder, tree), checkers.types);
    verdicts.set(`${tree} lint`, await lint);
    verdicts.set(`${tree} types`, await types);
  }
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

describe('the borders between the areas', () => {
  test.each(['lint', 'types'])('let a tree that keeps to them pass: %s', (checker) => {
    expect(verdicts.get(`right ${checker}`)).toEqual({ code: 0, lines: [] });
  });

  test.each(Object.entries(WRONG))('do not let pass: %s', (_what, { file, lint, types }) => {
    for (const [checker, complaint] of [
      ['lint', lint],
      ['types', types],
    ] as const) {
      if (!complaint) continue;
      const { code, lines } = verdicts.get(`wrong ${checker}`) ?? { code: null, lines: [] };
      expect(code, checker).not.toBe(0);
      const ofFile = lines.filter((line) => line.startsWith(`${file}:`) || line.startsWith(`${file}(`));
      expect(ofFile.join('\n'), checker).toMatch(complaint);
    }
  });
});

/** The configuration of this repository with other sources, able to use the same packages. */
async function makeTree(tree: string, sources: Readonly<Record<string, string>>): Promise<void> {
  const areas = ['src/archive', 'src/ingest', 'src/train', 'src/build', 'src/app', 'test'];
  const configs = [
    'package.json',
    '.oxlintrc.json',
    'tsconfig.json',
    ...areas.map((area) => `${area}/tsconfig.json`),
  ];
  for (const config of configs) await cp(join(root, config), join(tree, config));
  for (const [file, content] of Object.entries(sources)) {
    await mkdir(dirname(join(tree, file)), { recursive: true });
    await writeFile(join(tree, file), content);
  }
  // the folder itself is real: the compiler keeps its records in it
  await mkdir(join(tree, 'node_modules'));
  for (const name of await readdir(join(root, 'node_modules'))) {
    if (name === '.cache') continue;
    await symlink(join(root, 'node_modules', name), join(tree, 'node_modules', name), 'junction');
  }
}

function run(tree: string, args: readonly string[]): Promise<Verdict> {
  const child = spawn(process.execPath, args, { cwd: tree, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      const lines = output.split('\n').filter((line) => line.trim() !== '' && !/^\d+ problems?$/.test(line));
      resolve({ code, lines });
    });
  });
}
