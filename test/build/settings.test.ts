import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings, SettingError } from '../../src/build/settings.ts';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'dateline-settings-'));
  await mkdir(join(root, 'seeds'));
  await mkdir(join(root, 'my articles'));
  await writeFile(join(root, 'a-file'), '');
});

afterAll(() => rm(root, { recursive: true }));

describe('build/settings', () => {
  it('needs none', () => {
    expect(readSettings({}, root)).toEqual({
      site: { title: 'Dateline', url: null, base: '/', seeds: 'seeds' },
      seeds: join(root, 'seeds'),
      lang: 'en',
      strict: false,
      compress: false,
      cards: 2000,
    });
  });

  it('takes what is empty or blank for not set', () => {
    const names = ['SEEDS', 'TITLE', 'URL', 'BASE', 'LANG', 'STRICT', 'COMPRESS', 'CARDS'];
    const empty = Object.fromEntries(names.map((name, index) => [`DATELINE_${name}`, ' '.repeat(index % 2)]));
    expect(readSettings(empty, root)).toEqual(readSettings({}, root));
  });

  it('reads each', () => {
    const env = {
      DATELINE_SEEDS: 'my articles',
      DATELINE_TITLE: ' Bay Post ',
      DATELINE_URL: 'https://post.example/archive//',
      DATELINE_BASE: 'archive',
      DATELINE_LANG: 'pt-br',
      DATELINE_STRICT: '1',
      DATELINE_COMPRESS: '1',
      DATELINE_CARDS: '0',
    };
    expect(readSettings(env, root)).toEqual({
      site: {
        title: 'Bay Post',
        url: 'https://post.example/archive',
        base: '/archive/',
        seeds: 'my articles',
      },
      seeds: join(root, 'my articles'),
      lang: 'pt-BR',
      strict: true,
      compress: true,
      cards: 0,
    });
  });

  it.each([
    ['/', '/'],
    ['sub', '/sub/'],
    ['/sub', '/sub/'],
    ['//a//b-c/', '/a/b-c/'],
    ['/~me/v1.0_x/', '/~me/v1.0_x/'],
  ])('reads the base %s as %s', (text, base) => {
    expect(readSettings({ DATELINE_BASE: text }, root).site.base).toBe(base);
  });

  it.each([
    ['https://post.example', '/'],
    ['https://post.example/', '/'],
    ['https://post.example/a//b/', '/a/b/'],
  ])('takes the base from %s where it is not set: %s', (url, base) => {
    expect(readSettings({ DATELINE_URL: url }, root).site.base).toBe(base);
    expect(readSettings({ DATELINE_URL: url, DATELINE_BASE: base }, root).site.base).toBe(base);
  });

  it.each([
    [
      'https://post.example/news',
      '/',
      /^DATELINE_BASE: "\/" is not the path of DATELINE_URL, \/news\/\. Make/,
    ],
    ['https://post.example', 'news', /^DATELINE_BASE: "news" is not the path of DATELINE_URL, \/\. Make/],
    ['https://post.example/a b', '', /^DATELINE_URL: "\/a%20b\/" is not a path\. Write one like/],
  ])('refuses %s with the base "%s" in one line', (url, base, message) => {
    const read = () => readSettings({ DATELINE_URL: url, DATELINE_BASE: base }, root);
    expect(read).toThrow(SettingError);
    expect(read).toThrow(message);
  });

  it.each([
    ['SEEDS', 'nowhere', /there is no folder .*nowhere\. Make it, or name another\.$/],
    ['SEEDS', 'a-file', /a-file is not a folder\. Name the folder\.$/],
    ['URL', 'post.example', /"post\.example" is not a web address\. Write one like https:\/\//],
    ['URL', 'ftp://post.example', /is not a web address/],
    ['URL', 'javascript:alert(1)', /is not a web address/],
    ['URL', 'https://post.example/?a=1', /is not a web address/],
    ['URL', 'https://post.example/#top', /is not a web address/],
    ['URL', 'https://me@post.example/', /is not a web address/],
    ['BASE', '/a b/', /"\/a b\/" is not a path\. Write one like \/archive\/\.$/],
    ['BASE', 'https://post.example/', /is not a path/],
    ['BASE', '/../', /is not a path/],
    ['BASE', '/a/./b/', /is not a path/],
    ['BASE', '/"><script>', /is not a path/],
    ['LANG', 'english please', /"english please" is not a language tag\. Write one like en or pt-BR\.$/],
    ['LANG', 'en"><script>', /is not a language tag/],
    ['STRICT', 'yes', /"yes" is neither 0 nor 1\.$/],
    ['CARDS', 'all', /"all" is not a whole number from 0 to 9999999\. Write one like 2000\.$/],
    ['CARDS', '-1', /"-1" is not a whole number/],
    ['CARDS', '1e3', /"1e3" is not a whole number/],
    ['CARDS', '99999999', /"99999999" is not a whole number/],
  ])('refuses DATELINE_%s=%s in one line that says which and what to write', (name, value, message) => {
    const read = () => readSettings({ [`DATELINE_${name}`]: value }, root);
    expect(read).toThrow(SettingError);
    expect(read).toThrow(message);
    expect(read).toThrow(new RegExp(`^DATELINE_${name}: [^\\n]+$`));
  });
});
