import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { Period } from '../../src/archive/calendar-date.ts';
import type { DayCount } from '../../src/archive/data-files.ts';
import { Histogram } from '../../src/app/list/Histogram.tsx';
import { aDay, dayCounts } from './an-article.ts';

/** Ten bars, January to October 2024, each a hundred px wide. */
export const DAYS = dayCounts({ '2024-01-23': 2, '2024-03-05': 4, '2024-03-20': 6, '2024-10-23': 3 });
const WIDTH = 1000;
export type Range = Partial<Period>;
export const MARCH = { from: aDay('2024-03-01'), to: aDay('2024-03-31') };
export const SPRING = { from: aDay('2024-03-01'), to: aDay('2024-05-31') };

/** For each test of a histogram: a clock that stands, and bars with places. */
export function setUpHistogram(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    Element.prototype.setPointerCapture = vi.fn();
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, WIDTH, 60));
  });
  afterEach(() => {
    vi.useRealTimers();
    Reflect.deleteProperty(Element.prototype, 'setPointerCapture');
  });
}

/** A page that shows at once what it hears, as the list does. */
export function openHistogram({
  range = {},
  days = DAYS,
  shown = days,
}: { range?: Range; days?: readonly DayCount[]; shown?: readonly DayCount[] } = {}) {
  const dragged: Range[] = [];
  const picked: Range[] = [];
  let set: (range: Range) => void;
  function Page() {
    const [asked, setAsked] = useState(range);
    set = setAsked;
    return (
      <Histogram
        days={days}
        shown={shown}
        range={asked}
        onDrag={(next) => {
          dragged.push(next);
          setAsked(next);
        }}
        onPick={(next) => {
          picked.push(next);
          setAsked(next);
        }}
      />
    );
  }
  render(<Page />);
  return { dragged, picked, ask: (next: Range) => act(() => set(next)) };
}

export const earliest = () => screen.getByRole('slider', { name: 'Earliest day' });
export const latest = () => screen.getByRole('slider', { name: 'Latest day' });
export const track = () => screen.getByRole('presentation');
export const frame = () => track().querySelector<HTMLElement>('[data-part=whole]')!;
export const spoken = () => [earliest(), latest()].map((slider) => slider.getAttribute('aria-valuetext'));
export const drawn = () => {
  const { style } = track().parentElement!;
  return ['--from', '--to'].map((name) => Number(Number(style.getPropertyValue(name)).toFixed(4)));
};
export const caption = (text: string | RegExp) => expect(screen.getByText(text)).toBeVisible();
export const pointer = { pointerId: 1, isPrimary: true, button: 0, pointerType: 'mouse' };
export const down = (clientX: number, element = track(), type = 'mouse') =>
  fireEvent.pointerDown(element, { ...pointer, clientX, pointerType: type });
export const move = (clientX: number, type = 'mouse') =>
  fireEvent.pointerMove(track(), { ...pointer, clientX, pointerType: type });
export const up = (clientX: number) => fireEvent.pointerUp(track(), { ...pointer, clientX });
export const press = (clientX: number) => {
  down(clientX);
  up(clientX);
};
export const key = (slider: HTMLElement, name: string, shiftKey = false) => {
  fireEvent.keyDown(slider, { key: name, shiftKey });
  fireEvent.keyUp(slider, { key: name, shiftKey });
};
export const rest = (ms: number) => act(() => vi.advanceTimersByTime(ms));
