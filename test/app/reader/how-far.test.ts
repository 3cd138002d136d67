import { describe, expect, it } from 'vitest';
import { howFar } from '../../../src/app/reader/how-far.ts';

/** A text of 3,000 px that starts 300 px below the top of the page, on a screen of 800 px. */
const at = (scrolled: number) =>
  howFar({ top: 300 - scrolled, bottom: 3300 - scrolled, height: 800, scrolled });

describe('app/reader/how-far', () => {
  it('goes from the top of the page to where the last line is on the screen', () => {
    expect(at(0)).toEqual({ share: 0, read: 0 });
    expect(at(2500)).toEqual({ share: 1, read: 1 });
    expect(at(1250)?.share).toBe(0.5);
  });

  it('stays at the end below it', () => {
    expect(at(4000)).toEqual({ share: 1, read: 1 });
  });

  it('never goes back while the page is scrolled on', () => {
    const reads = Array.from({ length: 26 }, (_, step) => at(step * 100)!.read);
    expect(reads).toEqual(reads.toSorted((a, b) => a - b));
  });

  it('has nothing to say of a text that is on the screen as a whole', () => {
    expect(howFar({ top: 100, bottom: 700, height: 800, scrolled: 0 })).toBeNull();
    expect(howFar({ top: 100, bottom: 100, height: 0, scrolled: 0 })).toBeNull();
  });
});
