import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/archive/calendar-date.ts';
import { Histogram } from '../../../src/app/list/Histogram.tsx';
import { aDay, dayCounts } from '../../support/an-article.ts';
import {
  caption,
  DAYS,
  down,
  drawn,
  earliest,
  frame,
  latest,
  MARCH,
  move,
  openHistogram,
  pointer,
  press,
  setUpHistogram,
  SPRING,
  spoken,
  track,
  up,
  type Range,
} from '../../support/open-histogram.tsx';

describe('app/list/Histogram', () => {
  setUpHistogram();

  it('is a picture with a sentence, and two sliders beside it that speak', () => {
    openHistogram();
    const picture = screen.getByRole('img', { name: 'Articles over time. Most: March 2024, 10 articles.' });
    expect(picture.contains(earliest())).toBe(false);
    expect(spoken()).toEqual(['From the beginning', 'To the end']);
    for (const [slider, now] of [
      [earliest(), '0'],
      [latest(), '9'],
    ] as const) {
      expect(slider).toHaveAttribute('aria-valuemin', '0');
      expect(slider).toHaveAttribute('aria-valuemax', '9');
      expect(slider).toHaveAttribute('aria-valuenow', now);
      expect(slider).toHaveAttribute('aria-orientation', 'horizontal');
      expect(slider).toHaveAttribute('tabindex', '0');
    }
    caption('Articles by month');
  });

  it('follows a range that is asked for elsewhere, true to the day', () => {
    const { ask } = openHistogram();
    expect(drawn()).toEqual([0, 1]);
    ask({ from: aDay('2024-06-16'), to: aDay('2024-06-30') });
    expect(spoken()).toEqual(['From 16 June 2024', 'To 30 June 2024']);
    expect(drawn()).toEqual([0.55, 0.6]);
    ask({ from: aDay('2030-01-01') });
    expect(drawn()).toEqual([1, 1]);
    ask({ to: aDay('1990-01-01') });
    expect(drawn()).toEqual([0, 0]);
  });

  it('narrows to a bar that is pressed, and says so before', () => {
    const { dragged, picked } = openHistogram();
    move(250);
    caption('March 2024, 10 articles');
    press(250);
    expect(picked).toEqual([MARCH]);
    expect(dragged).toEqual([]);
    fireEvent.pointerLeave(track());
    caption('Articles by month');
  });

  it('narrows to a bar also under an edge, and within the range', () => {
    const { picked } = openHistogram({ range: SPRING });
    down(290, earliest());
    up(290);
    down(450, frame());
    up(451);
    expect(picked).toEqual([MARCH, { from: '2024-05-01', to: '2024-05-31' }]);
  });

  it('widens to all by a double press, after two presses on the bar that count once', () => {
    const { picked } = openHistogram();
    press(250);
    press(250);
    fireEvent.doubleClick(track());
    expect(picked).toEqual([MARCH, {}]);
    expect(spoken()).toEqual(['From the beginning', 'To the end']);
  });

  it('widens to all by a button that is there only then, and keeps the focus near', () => {
    const { picked } = openHistogram({ range: MARCH });
    const button = screen.getByRole('button', { name: 'Clear dates' });
    act(() => button.focus());
    fireEvent.click(button);
    expect(picked).toEqual([{}]);
    expect(screen.queryByRole('button')).toBeNull();
    expect(earliest()).toHaveFocus();
  });

  it('shows what a drag passes at every step and picks it once', () => {
    const { dragged, picked } = openHistogram();
    down(250);
    move(252);
    expect(dragged).toEqual([]);
    move(310);
    move(330);
    move(450);
    caption('1 March 2024 – 31 May 2024, 10 articles');
    expect(spoken()).toEqual(['From 1 March 2024', 'To 31 May 2024']);
    expect(dragged).toEqual([{ from: '2024-03-01', to: '2024-04-30' }, SPRING]);
    expect(picked).toEqual([]);
    up(450);
    expect(picked).toEqual([SPRING]);
    move(900);
    expect(dragged).toHaveLength(2);
  });

  it('moves an edge, and past the other edge changes places with it', () => {
    const { picked } = openHistogram({ range: SPRING });
    down(300, earliest());
    expect(earliest()).toHaveFocus();
    move(420);
    expect(spoken()).toEqual(['From 1 May 2024', 'To 31 May 2024']);
    move(810);
    expect(spoken()).toEqual(['From 1 June 2024', 'To 31 August 2024']);
    up(810);
    expect(picked).toEqual([{ from: '2024-06-01', to: '2024-08-31' }]);
  });

  it('moves the whole range from within', () => {
    const { picked } = openHistogram({ range: SPRING });
    down(350, frame());
    move(560);
    up(560);
    expect(picked).toEqual([{ from: '2024-05-01', to: '2024-07-31' }]);
  });

  it('goes back where a drag is given up, and hears nothing more of it', () => {
    const { dragged, picked } = openHistogram({ range: MARCH });
    down(650);
    move(850);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(dragged).toEqual([{ from: '2024-07-01', to: '2024-09-30' }, MARCH]);
    move(950);
    up(950);
    expect(dragged).toHaveLength(2);
    expect(picked).toEqual([]);
    expect(spoken()).toEqual(['From 1 March 2024', 'To 31 March 2024']);
  });

  it('goes back where a drag turns out to scroll the page, and lets a thumb tremble', () => {
    const { dragged, picked } = openHistogram({ range: MARCH });
    down(650, track(), 'touch');
    caption('July 2024, 0 articles');
    move(657, 'touch');
    expect(dragged).toEqual([]);
    move(750, 'touch');
    fireEvent.pointerCancel(track(), { ...pointer, pointerType: 'touch' });
    expect(dragged.at(-1)).toEqual(MARCH);
    expect(picked).toEqual([]);
  });

  it('leaves other buttons and fingers alone', () => {
    const { dragged, picked } = openHistogram();
    fireEvent.pointerDown(track(), { ...pointer, button: 2, clientX: 250 });
    fireEvent.pointerUp(track(), { ...pointer, button: 2, clientX: 250 });
    down(250);
    fireEvent.pointerDown(track(), { ...pointer, pointerId: 2, isPrimary: false, clientX: 850 });
    fireEvent.pointerMove(track(), { ...pointer, pointerId: 2, isPrimary: false, clientX: 650 });
    expect(dragged).toEqual([]);
    up(250);
    expect(picked).toEqual([MARCH]);
  });

  it('shows what other filters leave against all there is', () => {
    openHistogram({ shown: dayCounts({ '2024-03-05': 1, '2024-10-23': 3 }) });
    const name = 'Articles over time. Most: October 2024, 3 articles.';
    const bars = screen.getByRole('img', { name }).querySelectorAll('path');
    expect([...bars].map((path) => path.getAttribute('d')!.match(/v-\d+/g))).toEqual([
      ['v-12', 'v-60', 'v-18'],
      ['v-6', 'v-18'],
    ]);
    move(250);
    caption('March 2024, 1 of 10 articles');
    move(50);
    caption('January 2024, 0 of 2 articles');
    down(250);
    move(450);
    caption('1 March 2024 – 31 May 2024, 1 of 10 articles');
  });

  it('keeps what was picked on show until the address has it', () => {
    const picked: Range[] = [];
    const props = {
      days: DAYS,
      shown: DAYS,
      onDrag: () => undefined,
      onPick: (next: Range) => picked.push(next),
    };
    const { rerender } = render(<Histogram {...props} range={{}} />);
    press(250);
    expect(spoken()[0]).toBe('From 1 March 2024');
    rerender(<Histogram {...props} range={picked[0]!} />);
    rerender(<Histogram {...props} range={{}} />);
    expect(spoken()[0]).toBe('From the beginning');
  });

  it('sets what lies absurdly far apart, open to be pressed', () => {
    const days = dayCounts({ '1066-10-14': 1, '2024-01-23': 5, '2024-10-23': 3, '9999-12-31': 1 });
    const { picked } = openHistogram({ days });
    move(5);
    caption('Before 2024, 1 article');
    press(5);
    press(995);
    expect(picked).toEqual([{ to: '2023-12-31' }, { from: '2024-11-01' }]);
  });

  it('asks a century of days for little while it moves', () => {
    let reads = 0;
    const start = aDay('1924-01-01');
    const century = Array.from({ length: 36_500 }, (_, index) => [addDays(start, index), 3] as const);
    const days = new Proxy(century, {
      get(target, name, receiver) {
        reads++;
        return Reflect.get(target, name, receiver) as unknown;
      },
    });
    openHistogram({ days });
    const path = () => screen.getByRole('img').querySelector('path');
    const before = path();
    expect(reads).toBeGreaterThan(36_500);
    reads = 0;
    down(105);
    for (let x = 110; x < 900; x += 10) move(x);
    up(900);
    expect(spoken()).toEqual(['From 1 January 1934', 'To 31 December 2014']);
    expect(reads).toBeLessThan(80 * 100);
    expect(path()).toBe(before);
  });
});
