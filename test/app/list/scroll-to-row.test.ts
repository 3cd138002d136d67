import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRowLayout } from '../../../src/app/list/row-layout.ts';
import { scrollToRow } from '../../../src/app/list/scroll-to-row.ts';

const layout = createRowLayout([3, 3], { heading: 40, row: 100, gap: 20 });
let frame: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'performance'] });
  vi.spyOn(window, 'scrollBy').mockImplementation(() => {});
  frame = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  vi.useRealTimers();
  frame.remove();
});

/** Draws the row, so many pixels below the top of the screen, on which nothing scrolls here. */
const draw = (top = 30) => {
  frame.innerHTML = '<section><div data-row-index="3"><h3><a href="/a/">A</a></h3></div></section>';
  frame.querySelector('section')!.getBoundingClientRect = () => new DOMRect(0, top);
  return frame.querySelector('a')!;
};

describe('app/list/scroll-to-row', () => {
  it('waits for a row whose month is seconds away, and brings it up again once it is drawn', () => {
    const then = vi.fn();
    scrollToRow(frame, layout, 3, then);
    expect(window.scrollBy).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(8000);
    expect(then).not.toHaveBeenCalled();
    const link = draw();
    vi.advanceTimersByTime(50);
    expect(then.mock.calls).toEqual([[link]]);
    expect(window.scrollBy).toHaveBeenLastCalledWith({ top: 30, behavior: 'instant' });
  });

  it('holds it there while what lies above it finds its height, and then lets go', () => {
    const then = vi.fn();
    scrollToRow(frame, layout, 3, then);
    draw();
    vi.advanceTimersByTime(400);
    expect(window.scrollBy).toHaveBeenCalledTimes(2);
    draw(-80);
    vi.advanceTimersByTime(400);
    // it was still for long before
    expect(window.scrollBy).toHaveBeenCalledTimes(2);

    scrollToRow(frame, layout, 3, then);
    const waiting = frame.appendChild(document.createElement('div'));
    waiting.dataset['waiting'] = '';
    vi.advanceTimersByTime(400);
    draw(55);
    frame.append(waiting);
    vi.advanceTimersByTime(400);
    expect(window.scrollBy).toHaveBeenLastCalledWith({ top: 55, behavior: 'instant' });
    expect(then).toHaveBeenCalledTimes(2);
  });

  it('gives up on one that never comes', () => {
    const then = vi.fn();
    scrollToRow(frame, layout, 3, then);
    vi.advanceTimersByTime(11_000);
    expect(then.mock.calls).toEqual([[null]]);
  });

  it.each(['wheel', 'touchmove', 'keydown', 'pointerdown'])(
    'takes nobody back who has moved on meanwhile: %s',
    (move) => {
      const then = vi.fn();
      scrollToRow(frame, layout, 3, then);
      window.dispatchEvent(new Event(move));
      draw();
      vi.advanceTimersByTime(50);
      expect(then.mock.calls).toEqual([[null]]);
      expect(window.scrollBy).toHaveBeenCalledTimes(1);
    },
  );

  it('leaves the row that was asked for before', () => {
    const [first, second] = [vi.fn(), vi.fn()];
    scrollToRow(frame, layout, 0, first);
    scrollToRow(frame, layout, 3, second);
    const link = draw();
    vi.advanceTimersByTime(50);
    expect(first).not.toHaveBeenCalled();
    expect(second.mock.calls).toEqual([[link]]);
  });
});
