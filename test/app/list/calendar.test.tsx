import { act, screen, within } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../src/archive/calendar-date.ts';
import { Calendar } from '../../../src/app/list/Calendar.tsx';
import { aDay, dayCounts } from '../../support/an-article.ts';
import {
  aPeriod,
  CALENDAR_DAYS,
  inCalendar,
  showCalendar,
  weekStartsWith,
} from '../../support/show-calendar.tsx';

const { button, grid, earlier, later, years, stops, said, picked } = inCalendar;

beforeEach(() => {
  weekStartsWith(1);
});

describe('app/list/Calendar, as it opens', () => {
  it('is a grid of the newest month, every day with its count, one of them a tab stop', () => {
    showCalendar();
    expect(grid()).toHaveAccessibleName('October 2024');
    expect(screen.getAllByRole('columnheader')[0]).toHaveTextContent('Monday');
    expect(screen.getAllByRole('row')).toHaveLength(6);
    expect(within(grid()).getAllByRole('button')).toHaveLength(31);
    expect(button('Wednesday 23 October 2024, 3 articles')).toBe(stops()[0]);
    expect(stops()).toHaveLength(1);
    expect(button('Sunday 20 October 2024, 1 article')).toHaveAttribute('data-step', '1');
    expect(button('Thursday 24 October 2024, no articles')).toHaveAttribute('data-step', '0');
    expect(picked()).toEqual([]);
    expect(said()).toBe('');
  });

  it('says how many of a day’s articles the other filters leave', () => {
    showCalendar({ shown: dayCounts({ '2024-10-23': 2 }) });
    expect(button('Wednesday 23 October 2024, 2 of 3 articles')).toHaveAttribute('data-step', '2');
    expect(button('Sunday 20 October 2024, 0 of 1 article')).toHaveAttribute('data-step', '0');
    expect(button('All of October 2024, 2 of 4 articles')).toBeVisible();
  });

  it.each([
    ['2024-01-01', '2024-03-31', 'February 2024', '29'],
    ['2024-10-01', '2031-12-31', 'October 2024', '23'],
    ['2031-01-01', '2031-12-31', 'October 2024', '23'],
    ['1066-01-01', '1066-12-31', 'July 1998', '4'],
    ['2024-06-01', '2024-06-15', 'June 2024', '15'],
    ['2024-10-23', '2024-03-31', 'March 2024', '31'],
  ])('shows for %s to %s the month %s, with day %s to start from', (from, to, month, number) => {
    showCalendar({ range: aPeriod(from, to) });
    expect(grid()).toHaveAccessibleName(month);
    expect(stops()[0]).toHaveTextContent(new RegExp(`^${number}$`));
  });

  it('opens where the list begins when other filters narrow it', () => {
    showCalendar({ shown: dayCounts({ '2024-02-28': 1 }) });
    expect(grid()).toHaveAccessibleName('February 2024');
    expect(button('Wednesday 28 February 2024, 1 article')).toBe(stops()[0]);
  });

  it('marks what is picked, its ends in words too', () => {
    showCalendar({ range: aPeriod('2024-10-20', '2024-10-23') });
    expect(picked()).toEqual(['20', '21', '22', '23']);
    expect(button(/^Sunday 20 October/)).toHaveAccessibleDescription('First day picked');
    expect(button(/^Monday 21 October/)).toHaveAccessibleDescription('Picked');
    expect(button(/^Wednesday 23 October/)).toHaveAccessibleDescription('Last day picked');
    expect(button(/^Thursday 24 October/)).not.toHaveAccessibleDescription();
  });

  it('marks all days from an end that is open', () => {
    showCalendar({ range: { to: aDay('2024-02-02') }, days: dayCounts({ '2024-02-02': 1 }) });
    expect(picked()).toEqual(['1', '2']);
  });

  it('begins its weeks as the reader’s do', () => {
    weekStartsWith(7);
    showCalendar();
    expect(screen.getAllByRole('columnheader')[0]).toHaveTextContent('Sunday');
    const row = button('Sunday 20 October 2024, 1 article').closest('tr')!;
    expect(within(row).getAllByRole('button')[0]).toHaveTextContent('20');
  });

  it('takes over the page’s own HTML, whose weeks begin on Monday, without complaint', async () => {
    weekStartsWith(7);
    const calendar = <Calendar days={CALENDAR_DAYS} shown={CALENDAR_DAYS} range={{}} onPick={() => {}} />;
    const place = document.createElement('div');
    place.innerHTML = renderToString(calendar);
    expect(place.querySelector('th')).toHaveTextContent('Monday');
    const root = await act(async () => hydrateRoot(place, calendar));
    expect(place.querySelector('th')).toHaveTextContent('Sunday');
    act(() => root.unmount());
  });

  it('asks a century of days only for what it shows', () => {
    const first = aDay('1924-01-01');
    const days = Array.from({ length: 36_525 }, (_, index) => [addDays(first, index), 1] as const);
    let asked = 0;
    const watched = new Proxy(days, {
      get: (target, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) asked++;
        return Reflect.get(target, key) as unknown;
      },
    });
    showCalendar({ days: watched });
    expect(grid()).toHaveAccessibleName('December 2023');
    expect(asked).toBeGreaterThan(31);
    expect(asked).toBeLessThan(10_000);
  });
});

describe('app/list/Calendar, turned', () => {
  it('leads past months without articles, says where, and stays at the end', async () => {
    const { user } = showCalendar();
    expect(later()).toHaveAccessibleName('Later: no articles');
    expect(later()).toHaveAttribute('aria-disabled', 'true');
    expect(later()).toBeEnabled();
    await user.click(earlier());
    expect(grid()).toHaveAccessibleName('September 2024');
    expect(said()).toBe('September 2024, 1 article');
    expect(earlier()).toHaveAccessibleName('Earlier: February 2024');
    await user.click(earlier());
    await user.click(earlier());
    expect(grid()).toHaveAccessibleName('July 1998');
    expect(earlier()).toHaveFocus();
    await user.click(earlier());
    expect(grid()).toHaveAccessibleName('July 1998');
    await user.click(later());
    expect(button('Thursday 29 February 2024, 5 articles')).toBe(stops()[0]);
  });

  it('leads to months where the other filters leave something', async () => {
    const { user } = showCalendar({ shown: dayCounts({ '1998-07-04': 1, '2024-10-20': 1 }) });
    await user.click(earlier());
    expect(grid()).toHaveAccessibleName('July 1998');
  });

  it('goes to a year by name, to the month nearest to the one shown', async () => {
    const { user } = showCalendar();
    expect(
      within(years())
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['1998', '2024']);
    await user.selectOptions(years(), '1998');
    expect(grid()).toHaveAccessibleName('July 1998');
    await user.selectOptions(years(), '2024');
    expect(grid()).toHaveAccessibleName('September 2024');
  });

  it('goes by keys, with focus, to another page and to a year without articles', async () => {
    const { user } = showCalendar();
    await user.tab();
    await user.tab();
    await user.tab();
    await user.tab();
    await user.tab();
    expect(stops()[0]).toHaveFocus();
    await user.keyboard('{ArrowLeft}{ArrowRight}');
    expect(said()).toBe('');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(button('Wednesday 6 November 2024, no articles')).toHaveFocus();
    expect(said()).toBe('November 2024, no articles');
    await user.keyboard('{ArrowLeft}{Home}');
    expect(button('Monday 4 November 2024, no articles')).toHaveFocus();
    await user.keyboard('{End}{PageUp}{Shift>}{PageUp}{/Shift}');
    expect(button('Tuesday 10 October 2023, no articles')).toHaveFocus();
    expect(stops()).toEqual([document.activeElement]);
    expect(years()).toHaveValue('2023');
    await user.tab();
    expect(grid()).not.toContainElement(document.activeElement as HTMLElement);
  });

  it('leaves keys with Ctrl, Alt or Meta to the browser', async () => {
    const { user } = showCalendar();
    stops()[0]!.focus();
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}{Control>}{PageDown}{/Control}');
    expect(button(/^Wednesday 23 October/)).toHaveFocus();
  });

  it('goes along when another range is asked for elsewhere, and says nothing of it', async () => {
    const { user, ask } = showCalendar({ range: aPeriod('2024-10-01', '2024-10-31') });
    await user.click(earlier());
    ask(aPeriod('1998-01-01', '1998-12-31'));
    expect(grid()).toHaveAccessibleName('July 1998');
    expect(said()).toBe('');
    ask(aPeriod('2024-10-01', '2024-10-31'));
    expect(grid()).toHaveAccessibleName('October 2024');
  });
});
