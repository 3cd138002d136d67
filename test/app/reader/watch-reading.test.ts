import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchReading } from '../../../src/app/reader/watch-reading.ts';

let visibility: DocumentVisibilityState = 'visible';
let bottom = 5000;
let onRead: ReturnType<typeof vi.fn<() => void>>;
let stop: () => void;
const scroll = () => window.dispatchEvent(new Event('scroll'));

beforeEach(() => {
  vi.useFakeTimers();
  [visibility, bottom] = ['visible', 5000];
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
  const end = document.createElement('p');
  end.id = 'p3';
  end.getBoundingClientRect = () => ({ bottom }) as DOMRect;
  document.body.append(end);
  onRead = vi.fn<() => void>();
  stop = watchReading(3, onRead);
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('app/reader/watch-reading', () => {
  it('takes two seconds on the screen for reading, once', () => {
    vi.advanceTimersByTime(1900);
    expect(onRead).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(onRead).toHaveBeenCalledOnce();
    bottom = 0;
    scroll();
    vi.advanceTimersByTime(10_000);
    expect(onRead).toHaveBeenCalledOnce();
  });

  it('counts no time in a tab that is not seen', () => {
    visibility = 'hidden';
    vi.advanceTimersByTime(60_000);
    expect(onRead).not.toHaveBeenCalled();
    visibility = 'visible';
    vi.advanceTimersByTime(1000);
    visibility = 'hidden';
    vi.advanceTimersByTime(60_000);
    expect(onRead).not.toHaveBeenCalled();
    visibility = 'visible';
    vi.advanceTimersByTime(1100);
    expect(onRead).toHaveBeenCalledOnce();
  });

  it('takes a scroll to the last block for reading, and none before it', () => {
    bottom = innerHeight + 1;
    scroll();
    expect(onRead).not.toHaveBeenCalled();
    bottom = innerHeight;
    scroll();
    scroll();
    expect(onRead).toHaveBeenCalledOnce();
  });

  it('stops', () => {
    stop();
    bottom = 0;
    scroll();
    vi.advanceTimersByTime(5000);
    expect(onRead).not.toHaveBeenCalled();
  });

  it('goes by time alone where there is no text', () => {
    document.body.replaceChildren();
    scroll();
    expect(onRead).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2100);
    expect(onRead).toHaveBeenCalledOnce();
  });
});
