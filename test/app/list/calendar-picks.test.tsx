import { fireEvent } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { aPeriod, inCalendar, showCalendar, weekStartsWith } from '../../support/show-calendar.tsx';

const { button, grid, earlier, stops, picked } = inCalendar;

beforeEach(() => {
  weekStartsWith(1);
});

describe('app/list/Calendar, picked from', () => {
  it('picks a day by a press, by Enter and by the space key, once each', async () => {
    const { user, onPick } = showCalendar();
    await user.click(button('Sunday 20 October 2024, 1 article'));
    expect(onPick.mock.calls).toEqual([[aPeriod('2024-10-20')]]);
    expect(picked()).toEqual(['20']);
    expect(stops()[0]).toHaveFocus();
    await user.keyboard('{ArrowRight}{Enter}');
    expect(button(/^Monday 21 October/)).toHaveAccessibleDescription('Picked');
    await user.keyboard('{ArrowRight}[Space]');
    expect(onPick.mock.calls.slice(1)).toEqual([[aPeriod('2024-10-21')], [aPeriod('2024-10-22')]]);
  });

  it('picks a day without articles, on which a range may begin', async () => {
    const { user, onPick } = showCalendar();
    await user.click(button('Tuesday 1 October 2024, no articles'));
    expect(onPick).toHaveBeenLastCalledWith(aPeriod('2024-10-01'));
  });

  it('picks with Shift all days from the one picked last, either way, and from there again', async () => {
    const { user, onPick } = showCalendar();
    await user.click(button(/^Sunday 20 October/));
    await user.keyboard('{ArrowDown}{Shift>}{Enter}{/Shift}');
    expect(onPick).toHaveBeenLastCalledWith(aPeriod('2024-10-20', '2024-10-27'));
    await user.keyboard('{Shift>}');
    await user.click(button(/^Tuesday 15 October/));
    await user.keyboard('{/Shift}');
    expect(onPick).toHaveBeenLastCalledWith(aPeriod('2024-10-15', '2024-10-20'));
  });

  it('draws a range to another month, and stays there', async () => {
    const { user, onPick } = showCalendar();
    await user.click(button(/^Wednesday 23 October/));
    await user.click(earlier());
    await user.keyboard('{Shift>}');
    await user.click(button('Sunday 1 September 2024, 1 article'));
    await user.keyboard('{/Shift}');
    expect(onPick).toHaveBeenLastCalledWith(aPeriod('2024-09-01', '2024-10-23'));
    expect(grid()).toHaveAccessibleName('September 2024');
    expect(picked()).toHaveLength(30);
  });

  it.each([
    ['Tuesday 15 October', '2024-10-15', '2024-10-23'],
    ['Monday 21 October', '2024-10-20', '2024-10-21'],
    ['Friday 25 October', '2024-10-20', '2024-10-25'],
  ])('draws a range asked for elsewhere with Shift to %s', async (name, from, to) => {
    const { user, onPick } = showCalendar({ range: aPeriod('2024-10-20', '2024-10-23') });
    await user.keyboard('{Shift>}');
    await user.click(button(new RegExp(`^${name}`)));
    await user.keyboard('{/Shift}');
    expect(onPick).toHaveBeenLastCalledWith(aPeriod(from, to));
  });

  it('picks what the mouse is drawn over', () => {
    const { onPick } = showCalendar();
    const [first, last] = [button(/^Monday 14 October/), button(/^Thursday 10 October/)];
    fireEvent.pointerDown(first, { pointerType: 'mouse', button: 0 });
    fireEvent.pointerMove(last);
    expect(picked()).toEqual(['10', '11', '12', '13', '14']);
    expect(onPick).not.toHaveBeenCalled();
    fireEvent.pointerUp(last);
    expect(onPick.mock.calls).toEqual([[aPeriod('2024-10-10', '2024-10-14')]]);
  });

  it('gives up a drag that leaves the days, and makes none of a finger', () => {
    const { onPick } = showCalendar();
    const [first, last] = [button(/^Monday 14 October/), button(/^Thursday 10 October/)];
    fireEvent.pointerDown(first, { pointerType: 'mouse', button: 0 });
    fireEvent.pointerMove(last);
    fireEvent.pointerOut(last, { relatedTarget: earlier() });
    expect(picked()).toEqual([]);
    fireEvent.pointerUp(first);
    fireEvent.pointerDown(first, { pointerType: 'touch', button: 0 });
    fireEvent.pointerMove(last);
    fireEvent.pointerUp(last);
    expect(onPick).not.toHaveBeenCalled();
  });

  it('picks the month by its name', async () => {
    const { user, onPick } = showCalendar();
    const month = () => button('All of October 2024, 4 articles');
    expect(month()).toHaveAttribute('aria-pressed', 'false');
    await user.click(month());
    expect(onPick).toHaveBeenLastCalledWith(aPeriod('2024-10-01', '2024-10-31'));
    expect(month()).toHaveAttribute('aria-pressed', 'true');
    expect(grid()).toHaveAccessibleName('October 2024');
  });
});
