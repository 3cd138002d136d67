import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardFile, type Card } from '../../src/build/card.ts';
import type { CardPlan } from '../../src/build/plan-cards.ts';
import { drawingVersion, writeCards, type WriteCardsSetup } from '../../src/build/write-cards.ts';
import { aCard } from '../support/a-card.ts';

const [site, lamp, fair] = ['Bay Post', 'Lamp', 'Fair'].map((title) => aCard({ title })) as [
  Card,
  Card,
  Card,
];
const PLAN: CardPlan = {
  site,
  others: new Map([
    ['/lamp/', lamp],
    ['/lamp-too/', aCard({ title: 'Lamp' })],
    ['/fair/', fair],
  ]),
};

let folder: string;
let drawn: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-cards-'));
  drawn = [];
});

afterEach(() => rm(folder, { recursive: true }));

const drawPlainly = async ({ title }: Card) => {
  drawn.push(title);
  return Buffer.from(`picture of ${title}`);
};
let builds = 0;
const build = (plan = PLAN, change: Partial<WriteCardsSetup> = {}) =>
  writeCards(plan, {
    outDir: join(folder, `site-${++builds}`),
    cache: join(folder, 'cache', 'cards'),
    version: 'v1',
    open: async () => drawPlainly,
    isUntouched: () => false,
    onProgress: () => {},
    ...change,
  });
const read = (file: string) => readFile(join(folder, `site-${builds}`, file), 'utf8');

describe('build/write-cards', () => {
  it('draws what differs, once, and tells which page has which', async () => {
    const cards = await build();
    expect(drawn.toSorted()).toEqual(['Bay Post', 'Fair', 'Lamp']);
    expect([cards.count, cards.drawn, cards.kept, cards.complaint]).toEqual([3, 3, [], null]);
    expect(cards.of('/lamp/')).toEqual({ file: cardFile(lamp), alt: 'Lamp (6 May 2031)' });
    expect(cards.of('/lamp-too/')).toEqual(cards.of('/lamp/'));
    expect(cards.of('/about/')).toBeNull();
    expect(cards.site?.file).toBe(cardFile(site));
    expect(await read(cardFile(lamp))).toBe('picture of Lamp');
  });

  it('draws nothing twice while words and version are the same', async () => {
    await build();
    drawn = [];
    const again = await build(PLAN, { open: () => Promise.reject(new Error('needs no canvas')) });
    expect([again.count, again.drawn, again.complaint]).toEqual([3, 0, null]);
    expect(await read(cardFile(fair))).toBe('picture of Fair');
    await build({ site, others: new Map([['/new/', aCard({ title: 'New' })]]) });
    expect(drawn).toEqual(['New']);
    // what no page had any more went out of the cache
    expect((await build()).drawn).toBe(2);
    expect((await build(PLAN, { version: 'v2' })).drawn).toBe(3);
  });

  it('leaves a card of the site before where it is, unless it was touched or another version drew it', async () => {
    await build();
    const isUntouched = (file: string) => file === cardFile(lamp);
    expect((await build(PLAN, { isUntouched })).kept).toEqual([cardFile(lamp)]);
    expect(await readdir(join(folder, `site-${builds}`, 'cards'))).toHaveLength(2);
    expect((await build(PLAN, { isUntouched, version: 'v2' })).kept).toEqual([]);
  });

  it('goes on without a card that can’t be drawn, and says so once', async () => {
    const open = async () => async (card: Card) => {
      if (card === site) return drawPlainly(card);
      throw new Error(`no ink for ${card.title}\nat all`);
    };
    const cards = await build(PLAN, { open });
    expect(cards.complaint).toBe(
      '2 cards could not be drawn, so their pages show that of the site: no ink for Lamp',
    );
    expect([cards.of('/lamp/'), cards.of('/fair/'), cards.count]).toEqual([null, null, 1]);
    expect(cards.site).not.toBeNull();
    expect((await build()).drawn).toBe(2);
  });

  it('goes on without any where there is nothing to draw with', async () => {
    const cards = await build(PLAN, { open: () => Promise.reject(new Error('no canvas here')) });
    expect(cards.complaint).toBe(
      '3 cards could not be drawn, so pages are shared without a picture: no canvas here',
    );
    expect([cards.site, cards.of('/lamp/'), cards.count]).toEqual([null, null, 0]);
    expect(await readdir(folder)).not.toContain(`site-${builds}`);
  });

  it('does not hide that the disk can’t be written to', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(build(PLAN, { outDir: join(folder, 'file') })).rejects.toThrow(/ENOTDIR|EEXIST/);
  });

  it('knows the releases it draws with', async () => {
    expect(drawingVersion('node_modules')).toMatch(
      /^@napi-rs\/canvas \d+\.\d+\.\d+\n@fontsource-variable\/source-serif-4 \d/,
    );
    await mkdir(join(folder, 'none'));
    expect(drawingVersion(join(folder, 'none'))).toMatch(/^@napi-rs\/canvas none\n/);
  });
});
