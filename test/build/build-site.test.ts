import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toBuildFolders } from '../../src/build/build-folders.ts';
import {
  digestFiles,
  listFiles,
  makeFolder,
  problemLines,
  readPages,
  runBuild,
  type Built,
} from '../support/run-build.ts';
import { scriptKinds } from '../support/script-kinds.ts';

const TITLE = '</script><script>alert(1)</script> & "quotes" ../..';
const MARKUP = '<img src=x onerror=alert(1)> <!-- <b>bold</b> --> {{ 7 * 7 }} ]]> \u2028 $& $1';
const HOSTILE = {
  '001_aaaaaaaa00000000.txt': `date 2024-10-23 ${TITLE}\n\nBy <i>Ben</i> Roe\n\n${MARKUP}\n\nRead also:\nhttp://10.0.0.999/\njavascript:alert(1)\nhttps://post.example/?a=1&b="x"`,
  '002_bbbbbbbb00000000.txt': `${TITLE}\n\nMayor Ana Poole of Norway said: ${MARKUP}`,
  '003_cccccccc00000000.txt':
    'date 1066-10-14 Mayor Ana Poole sails to Norway\n\nMayor Ana Poole left at noon.',
};
const RUBBISH = {
  'empty.txt': '',
  'nul.txt': '\0\0\0',
  'noise.txt': Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)),
  'mark.txt': '\ufeff',
  'date.txt': 'date',
  'no-such-day.txt': 'date 2024-02-31 Day that never was\n\nIt did not happen.',
  'one-line.txt': `date 2024-10-23 Long\n\n${'long '.repeat(40_000)}`,
  'picture.png': 'PNG',
  '__proto__.txt': 'date 2024-10-23 constructor\n\n__proto__ toString',
  '1_dddddddd00000001.txt': 'date 2024-10-23 Twin one\n\nOne.',
  '2_dddddddd00000002.txt': 'date 2024-10-23 Twin two\n\nTwo.',
};

const NAMED = {
  DATELINE_BASE: '/sub/',
  DATELINE_URL: 'https://post.example/sub',
  DATELINE_TITLE: '<Bay> & Post',
};

let folder: string;
const builds = new Map<string, Built & { readonly digests: ReadonlyMap<string, string> }>();
/** What builds keep between them, to be taken away. */
const caches = new Set<string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-build-'));
  const hostile = await makeFolder(join(folder, 'hostile'), HOSTILE);
  const empty = await makeFolder(join(folder, 'empty'), {});
  const rubbish = await makeFolder(join(folder, 'rubbish'), RUBBISH);
  await mkdir(join(rubbish, 'folder.txt'));
  await symlink('/etc/hostname', join(rubbish, 'link.txt'));
  const inTwo = [
    async () => {
      await run('first', hostile, NAMED);
      await run('first, warm', hostile, NAMED);
      await run('empty', empty);
    },
    async () => {
      await run('again', hostile, NAMED);
      await run('rubbish', rubbish);
      await run('rubbish, strict', rubbish, { DATELINE_STRICT: '1' });
      await run('missing', join(folder, 'nowhere'));
      await run('bad', empty, { DATELINE_URL: 'post.example' });
    },
  ];
  await Promise.all(inTwo.map((part) => part()));
}, 120_000);

afterAll(async () => {
  for (const path of [folder, ...caches]) await rm(path, { recursive: true, force: true });
});

describe('vite build', () => {
  it('makes a page of everything, and one for what is not there', async () => {
    expect(built('first').code, built('first').output).toBe(0);
    const files = await listFiles(built('first').site);
    for (const page of ['', 'about/', '1066/', '1066/10/', '1066/10/14/', '2024/10/23/', 'undated/']) {
      expect(files).toContain(`${page}index.html`);
    }
    expect(files).toContain('404.html');
    const slug = 'script-script-alert-1-script-quotes';
    expect(files).toContain(`2024/10/23/${slug}-aaaaaaaa/index.html`);
    expect(files).toContain(`undated/${slug}-bbbbbbbb/index.html`);
    expect(files).toContain('entity/person/ana-poole/index.html');
    expect(files).toContain('data/articles/aaaaaaaa.json');
    expect(files.filter((file) => !/^(?:[\w.-]+\/)*[\w.-]+$/.test(file))).toEqual([]);
  });

  it('lets no text of a seed become markup', async () => {
    const template = await readFile('index.html', 'utf8');
    for (const [file, page] of await readPages(built('first').site)) {
      const expected = ['application/json', 'application/ld+json', 'own', 'starter'];
      expect(scriptKinds(page, template), file).toEqual(expected);
      expect(page.querySelectorAll('img, b, i, iframe, object, base, form'), file).toHaveLength(0);
      const attributes = [...page.querySelectorAll('*')].flatMap(({ attributes: all }) => [...all]);
      expect(
        attributes.filter(({ name }) => name.startsWith('on')),
        file,
      ).toEqual([]);
      expect(
        attributes.filter(({ value }) => /^\s*javascript:/i.test(value)),
        file,
      ).toEqual([]);
      const block = JSON.parse(page.getElementById('page-data')?.textContent ?? '') as { site: unknown };
      expect(block.site, file).toMatchObject({ title: '<Bay> & Post', base: '/sub/' });
    }
  });

  it('shows the text of a seed as it is written', async () => {
    const pages = await readPages(built('first').site);
    const article = pages.get('2024/10/23/script-script-alert-1-script-quotes-aaaaaaaa/index.html')!;
    expect(article.querySelector('h1')?.textContent).toBe(TITLE);
    expect(article.title).toBe(`${TITLE} · <Bay> & Post`);
    const text = article.querySelector('article')?.textContent;
    expect(text).toContain('By <i>Ben</i> Roe');
    expect(text).toContain('<img src=x onerror=alert(1)> <!-- <b>bold</b> --> {{ 7 * 7 }} ]]>');
    expect(text).toContain('javascript:alert(1)');
    expect(text).toContain('http://10.0.0.999/');
  });

  it('describes every page in its head, once', async () => {
    for (const [file, page] of await readPages(built('first').site)) {
      const once = [
        'title',
        'meta[name="description"]',
        'meta[property="og:title"]',
        'meta[property="og:description"]',
      ];
      for (const selector of [...once, 'script[type="application/ld+json"]', 'meta[http-equiv]']) {
        expect(page.head.querySelectorAll(selector), `${file} ${selector}`).toHaveLength(1);
        expect(page.querySelectorAll(`body ${selector}:not(svg *)`), `${file} ${selector}`).toHaveLength(0);
      }
      const canonical = page.head.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
      const address = `https://post.example/sub/${file.replace(/index\.html$/, '')}`;
      expect(canonical, file).toBe(file === '404.html' ? null : address);
      expect(page.head.querySelectorAll('meta[property="og:image"]'), file).toHaveLength(1);
      const jsonLd = JSON.parse(
        page.querySelector('[type="application/ld+json"]')?.textContent ?? '',
      ) as object;
      expect(jsonLd, file).toMatchObject({ '@context': 'https://schema.org' });
      expect([...page.head.children].map(({ tagName }) => tagName).slice(0, 2), file).toEqual([
        'META',
        'META',
      ]);
      expect(page.head.children[1]?.getAttribute('content'), file).toMatch(/^default-src 'none'; /);
      expect(page.querySelectorAll('main'), file).toHaveLength(1);
      expect(page.querySelectorAll('h1'), file).toHaveLength(1);
    }
  });

  it('puts the base before every address of its own', async () => {
    for (const [file, page] of await readPages(built('first').site)) {
      const addresses = [...page.querySelectorAll('[href], [src]')].map(
        (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
      );
      const others = addresses.filter((address) => !/^(?:\/sub\/|#|https:\/\/post\.example\/)/.test(address));
      expect(others, file).toEqual([]);
      expect(addresses.length, file).toBeGreaterThan(8);
    }
  });

  it('makes the same bytes of the same seeds, whether anew or beside what it made before', async () => {
    const { digests } = built('first');
    expect(digests.size).toBeGreaterThan(20);
    for (const name of ['again', 'first, warm']) {
      expect(built(name).code, built(name).output).toBe(0);
      expect([...built(name).digests]).toEqual([...digests]);
    }
  });

  it('makes a site of an empty folder', async () => {
    expect(built('empty').code, built('empty').output).toBe(0);
    const pages = await readPages(built('empty').site);
    const folders = ['about/', 'entities/', '', 'saved/', 'search/'];
    expect([...pages.keys()].toSorted()).toEqual(['404.html', ...folders.map((path) => `${path}index.html`)]);
    expect(pages.get('index.html')!.querySelector('h1')?.textContent).toBe('There are no articles yet');
    expect(pages.get('index.html')!.title).toBe('Dateline');
  });

  it('makes what it can of a folder of rubbish, and says what is wrong with each file and what to do', async () => {
    expect(built('rubbish').code, built('rubbish').output).toBe(0);
    const problems = problemLines('rubbish', built('rubbish').output);
    const sound = ['1_dddddddd00000001.txt', '__proto__.txt', 'one-line.txt'];
    const bad = Object.keys(RUBBISH).filter((name) => !sound.includes(name));
    for (const name of [...bad, 'folder.txt', 'link.txt']) {
      expect(
        problems.filter((line) => line.includes(`/${name}:`)),
        name,
      ).not.toEqual([]);
    }
    for (const line of problems) expect(line).toMatch(/: .+\. [A-Z].+\.$/);
    const text = [...(await readPages(built('rubbish').site)).values()]
      .map(({ body }) => body.textContent)
      .join('\n');
    for (const words of ['Day that never was', 'Twin one', 'Twin two', '__proto__ toString']) {
      expect(text).toContain(words);
    }
  });

  it('fails with DATELINE_STRICT=1 after every problem is printed, and leaves the site as it was', async () => {
    expect(built('rubbish, strict').code).toBe(1);
    const problems = problemLines('rubbish', built('rubbish').output);
    expect(problems.length).toBeGreaterThan(8);
    expect(problemLines('rubbish', built('rubbish, strict').output)).toEqual(problems);
    expect(built('rubbish, strict').output).toContain(
      `DATELINE_STRICT: ${problems.length} seed problems, listed above`,
    );
    expect([...built('rubbish, strict').digests]).toEqual([...built('rubbish').digests]);
    const sites = await readdir(join(folder, 'sites'));
    expect(sites.toSorted()).toEqual(['again', 'empty', 'first', 'rubbish']);
  });

  it.each([
    ['missing', /^DATELINE_SEEDS: there is no folder .*nowhere\. Make it, or name another\.\n$/],
    ['bad', /^DATELINE_URL: "post\.example" is not a web address\. Write one like https:\/\/.*\n$/],
  ] as const)('ends with one line, before any work, where a setting is %s', (name, line) => {
    const { code, output, site } = built(name);
    expect(output).toMatch(line);
    expect(code).toBe(1);
    expect(existsSync(site)).toBe(false);
  });
});

/** Builds into a folder of this name, up to its comma. */
async function run(name: string, seeds: string, settings: Readonly<Record<string, string>> = {}) {
  const site = join(folder, 'sites', name.replace(/,.*/, ''));
  caches.add(toBuildFolders(process.cwd(), seeds, site).cache);
  const outcome = await runBuild(seeds, site, settings);
  builds.set(name, { ...outcome, digests: existsSync(site) ? await digestFiles(site) : new Map() });
}

function built(name: string) {
  const outcome = builds.get(name);
  if (!outcome) throw new Error(`Nothing was built as ${name}`);
  return outcome;
}
