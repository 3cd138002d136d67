import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { forEachLimited } from '../../src/build/for-each-limited.ts';

const TEN = Array.from({ length: 10 }, (_, index) => index);

describe('build/for-each-limited', () => {
  it.each([1, 3, 10, 64])('works on all of ten values, and on %i at once at most', async (limit) => {
    const done: number[] = [];
    let running = 0;
    let most = 0;
    await forEachLimited(TEN, limit, async (value) => {
      most = Math.max(most, ++running);
      await pause(value % 3);
      running--;
      done.push(value);
    });
    expect(done.toSorted((a, b) => a - b)).toEqual(TEN);
    expect(most).toBe(Math.min(limit, 10));
  });

  it('is done at once with no values', async () => {
    await expect(forEachLimited([], 4, () => Promise.reject(new Error('never')))).resolves.toBeUndefined();
  });

  it('rejects with the first failure, begins nothing after it, and leaves nothing running', async () => {
    const begun: number[] = [];
    let running = 0;
    const work = forEachLimited(TEN, 3, async (value) => {
      begun.push(value);
      running++;
      await pause(value === 1 ? 0 : 20);
      running--;
      if (value < 3) throw new Error(`number ${value}`);
    });
    await expect(work).rejects.toThrow('number 1');
    expect(begun).toEqual([0, 1, 2]);
    expect(running).toBe(0);
  });

  it('rejects where a failure comes last', async () => {
    const work = forEachLimited(TEN, 64, async (value) => {
      await pause(value);
      if (value === 9) throw new Error('the last one');
    });
    await expect(work).rejects.toThrow('the last one');
  });
});
