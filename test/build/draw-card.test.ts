import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { beforeAll, describe, expect, it } from 'vitest';
import { CARD_COLOURS } from '../../src/build/card-pen.ts';
import type { Card } from '../../src/build/card.ts';
import { openDrawCard, type DrawCard } from '../../src/build/draw-card.ts';
import { aCard } from '../support/a-card.ts';
import { AWKWARD_TITLES } from '../support/awkward-titles.ts';

const FONTS = join('node_modules', '@fontsource-variable');
const TITLES = {
  Latin: 'Mayor opens the harbour, and boats from Norway are the first to moor there',
  Cyrillic: 'Смотритель маяка уходит на покой',
  Greek: 'Ο φύλακας του φάρου',
  Arabic: 'حارس المنارة يتقاعد بعد أربعين عاما',
  Hebrew: 'שומר המגדלור (לשעבר) אמר Poole',
  Devanagari: 'प्रकाशस्तंभ का रखवाला',
  Thai: 'ผู้ดูแลประภาคารเกษียณอายุ',
  Chinese: '灯塔守护者退休了，「四十年」',
  Japanese: '灯台守が引退へ',
  Korean: '등대지기 은퇴하다',
};

let draw: DrawCard;
beforeAll(async () => {
  draw = await openDrawCard(FONTS);
});

const drawTitle = (title: string, change: Partial<Card> = {}) => draw(aCard({ title, ...change }));

/** The part of a picture between these heights that is not paper: how far from its sides ink begins, and how much of it there is. */
async function findInk(png: Buffer, from: number, to: number) {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, from, image.width, to - from);
  let [left, right, count] = [image.width, image.width, 0];
  for (let at = 0; at < data.length; at += 4) {
    if (data[at]! > 240) continue;
    const x = (at / 4) % image.width;
    left = Math.min(left, x);
    right = Math.min(right, image.width - 1 - x);
    count++;
  }
  return { left, right, count };
}
const inTitle = (png: Buffer) => findInk(png, 125, 460);

describe('build/draw-card', () => {
  it.each(Object.entries(TITLES))('draws a title in %s', async (_script, title) => {
    const png = await drawTitle(title);
    const { count, left, right } = await inTitle(png);
    expect(count).toBeGreaterThan(3000);
    expect(Math.min(left, right)).toBeGreaterThan(60);
    expect(png.length).toBeLessThan(60_000);
  });

  it('is a PNG of 1200 x 630 of the same bytes each time', async () => {
    const png = await drawTitle(TITLES.Latin);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    await drawTitle(TITLES.Arabic);
    expect((await drawTitle(TITLES.Latin)).equals(png)).toBe(true);
    expect((await (await openDrawCard(FONTS))(aCard({ title: TITLES.Latin }))).equals(png)).toBe(true);
  });

  it.each([
    ['Storm 🌊👩‍👩‍👧, the worst', 'Storm, the worst'],
    ['བོད་ Storm \u202e', 'Storm'],
    ['🌊', '6 May 2031'],
  ])('draws %s without what no font has', async (title, plain) => {
    const [png, same] = [await drawTitle(title), await drawTitle(plain)];
    // the second has its words over the title besides
    expect(await inTitle(png)).toEqual(await inTitle(same));
  });

  it('begins at the right what is read from the right', async () => {
    for (const title of [TITLES.Arabic, TITLES.Hebrew]) {
      const png = await drawTitle(title);
      const [over, text] = [await findInk(png, 80, 120), await inTitle(png)];
      expect(text.right).toBeLessThan(90);
      expect(over.right).toBeLessThan(90);
      expect(over.left).toBeGreaterThan(600);
    }
    expect((await inTitle(await drawTitle(TITLES.Latin))).left).toBeLessThan(90);
  });

  it.each([...AWKWARD_TITLES, 'word '.repeat(60), 'w'.repeat(300), '灯'.repeat(300), 'ا'.repeat(300)])(
    'keeps %j off its edges and the names',
    async (title) => {
      const png = await drawTitle(title);
      const { left, right } = await findInk(png, 20, 630);
      expect(left).toBeGreaterThan(60);
      expect(right).toBeGreaterThan(60);
      expect((await findInk(png, 462, 474)).count).toBe(0);
      expect(png.length).toBeLessThan(70_000);
    },
  );

  it('names as many as there is room for, and none that can’t be drawn', async () => {
    const named = (...names: readonly string[]) =>
      drawTitle('Fair', { entities: names.map((name) => ({ name, label: 'PERSON' })) });
    const [one, two] = [await named('Ana Poole'), await named('Ana Poole', 'Ben Roe')];
    expect(two.equals(one)).toBe(false);
    expect((await named('Ana Poole', 'བོད', 'Very long name '.repeat(20), 'Ben Roe')).equals(two)).toBe(true);
  });

  it('is in the colours of the site', () => {
    const css = readFileSync(join('src', 'app', 'app.css'), 'utf8');
    for (const [name, colour] of Object.entries(CARD_COLOURS)) {
      expect(css, name).toContain(`--${name}: light-dark(${colour},`);
    }
  });
});
