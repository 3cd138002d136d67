import { describe, expect, it } from 'vitest';
import { showProgress } from '../../src/build/progress.ts';

/** Steps of some work of 200, each at a time in milliseconds, and what they wrote. */
function watch(isTTY: boolean, steps: readonly (readonly [at: number, count: number])[]) {
  const written: string[] = [];
  let time = 1000;
  const stream = { isTTY, write: (text: string) => written.push(text) > 0 };
  const progress = showProgress('read', stream, () => time);
  for (const [at, count] of steps) {
    time = 1000 + at;
    progress.done(count, 200);
  }
  const before = written.length;
  progress.end();
  return { written: written.slice(0, before), atEnd: written.slice(before) };
}

describe('build/progress', () => {
  it('draws a bar with rate and time left on a terminal, in place, and takes it away', () => {
    const { written, atEnd } = watch(true, [
      [1000, 50],
      [2000, 200],
    ]);
    expect(written).toEqual([
      `\r\x1b[K${'█'.repeat(6)}${'░'.repeat(18)} read 50 of 200, 50 a second, 3 s left`,
      `\r\x1b[K${'█'.repeat(24)} read 200 of 200, 100 a second, 0 s left`,
    ]);
    expect(atEnd).toEqual(['\r\x1b[K']);
  });

  it('redraws the bar ten times a second at most', () => {
    const steps = Array.from({ length: 101 }, (_, index) => [1000 + index * 10, index + 1] as const);
    expect(watch(true, steps).written).toHaveLength(11);
  });

  it('writes plain lines, ten seconds apart, where there is no terminal', () => {
    const { written, atEnd } = watch(false, [
      [9999, 40],
      [10_000, 50],
      [19_999, 99],
      [20_000, 100],
    ]);
    expect(written).toEqual([
      'read 50 of 200, 5 a second, 30 s left\n',
      'read 100 of 200, 5 a second, 20 s left\n',
    ]);
    expect(atEnd).toEqual([]);
  });

  it('tells a long time in minutes', () => {
    expect(watch(false, [[100_000, 100]]).written).toEqual([
      'read 100 of 200, 1 a second, 1 min 40 s left\n',
    ]);
  });

  it.each([
    ['a terminal', true],
    ['a plain stream', false],
  ])('shows nothing of short work on %s', (_what, isTTY) => {
    expect(watch(isTTY, [[499, 100]])).toEqual({ written: [], atEnd: [] });
  });

  it('shows nothing before there is a rate to tell', () => {
    expect(watch(true, [[60_000, 0]])).toEqual({ written: [], atEnd: [] });
  });
});
