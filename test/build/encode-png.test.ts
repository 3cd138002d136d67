import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { encodePng } from '../../src/build/encode-png.ts';

/** What another reader makes of the bytes. */
async function decode(bytes: Buffer): Promise<{ width: number; height: number; rgba: readonly number[] }> {
  const image = await loadImage(bytes);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  return { width: image.width, height: image.height, rgba: [...data] };
}

function toPixels(width: number, height: number, colourAt: (place: number) => readonly number[]) {
  return new Uint8ClampedArray(
    Array.from({ length: width * height }, (_, at) => [...colourAt(at), 255]).flat(),
  );
}

describe('build/encode-png', () => {
  it('keeps every pixel of a picture of few colours', async () => {
    const rgba = toPixels(7, 5, (at) => [at % 3 ? 252 : 29, at % 7, at * 7]);
    expect(await decode(await encodePng(rgba, 7, 5))).toEqual({ width: 7, height: 5, rgba: [...rgba] });
  });

  it('keeps the commonest of many colours, and of the others what is nearest', async () => {
    const paper = [252, 251, 248];
    // 300 dark colours, each once
    const rgba = toPixels(60, 10, (at) => (at < 300 ? paper : [at % 97, at % 89, at % 83]));
    const toColours = (bytes: ArrayLike<number>) =>
      Array.from({ length: 600 }, (_, at) => [0, 1, 2].map((part) => bytes[at * 4 + part]!));
    const [before, after] = [toColours(rgba), toColours((await decode(await encodePng(rgba, 60, 10))).rgba)];
    const palette = [...new Map(after.map((colour) => [String(colour), colour])).values()];
    const distance = (one: readonly number[], other: readonly number[]) =>
      one.reduce((sum, value, part) => sum + (value - other[part]!) ** 2, 0);
    expect(palette).toHaveLength(256);
    expect(after.slice(0, 300)).toEqual(before.slice(0, 300));
    before.forEach((colour, at) => {
      const nearest = Math.min(...palette.map((other) => distance(colour, other)));
      expect(distance(colour, after[at]!)).toBe(nearest);
    });
  });

  it('makes the same bytes of the same pixels', async () => {
    const rgba = toPixels(9, 9, (at) => [at, at, at]);
    expect((await encodePng(rgba, 9, 9)).equals(await encodePng(rgba, 9, 9))).toBe(true);
  });
});
