import { act, configure, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { vi } from 'vitest';
import type { Period } from '../../src/archive/calendar-date.ts';
import { Calendar } from '../../src/app/list/Calendar.tsx';
import { aDay, dayCounts } from './an-article.ts';

// as for whole pages: without a stylesheet nothing is hidden by one, and a busy machine is no failure
configure({ defaultHidden: true });
vi.setConfig({ testTimeout: 20_000 });

export const CALENDAR_DAYS = dayCounts({
  '1998-07-04': 1,
  '2024-02-28': 1,
  '2024-02-29': 5,
  '2024-09-01': 1,
  '2024-10-20': 1,
  '2024-10-23': 3,
});

/** The calendar on a page that does what is picked, and, by `ask`, what is asked for elsewhere on it. */
export function showCalendar({
  days = CALENDAR_DAYS,
  shown = days,
  range = {},
}: {
  days?: typeof CALENDAR_DAYS;
  shown?: typeof CALENDAR_DAYS;
  range?: Partial<Period>;
} = {}) {
  const onPick = vi.fn<(period: Period) => void>();
  let ask: (range: Partial<Period>) => void = () => {};
  function Page() {
    const [asked, setAsked] = useState(range);
    ask = setAsked;
    const pick = (next: Period) => {
      onPick(next);
      setAsked({ ...next });
    };
    return <Calendar days={days} shown={shown} range={asked} onPick={pick} />;
  }
  render(<Page />);
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  return { user, onPick, ask: (next: Partial<Period>) => act(() => ask(next)) };
}

/** Lets the browser say that weeks begin on this day, 1 for Monday to 7 for Sunday. Put back after the test. */
export function weekStartsWith(firstDay: number): void {
  vi.spyOn(Intl, 'Locale').mockImplementation(function Locale(tag) {
    return Object.assign(new RealLocale(tag), { getWeekInfo: () => ({ firstDay }) });
  });
}

/** What is found in the calendar shown. */
export const inCalendar = {
  button: (name: string | RegExp) => screen.getByRole('button', { name }),
  grid: () => screen.getByRole('grid'),
  earlier: () => screen.getByRole('button', { name: /^Earlier: / }),
  later: () => screen.getByRole('button', { name: /^Later: / }),
  years: () => screen.getByRole('combobox', { name: 'Year' }),
  /** The days that Tab leads to. */
  stops: () => {
    const days = within(screen.getByRole('grid')).getAllByRole('button');
    return days.filter(({ tabIndex }) => tabIndex === 0);
  },
  /** What the live region holds. */
  said: () => document.querySelector('[aria-live]')!.textContent,
  picked: () =>
    [...document.querySelectorAll('td[aria-selected="true"]')].map(({ textContent }) => textContent),
};

export function aPeriod(from: string, to = from): Period {
  return { from: aDay(from), to: aDay(to) };
}

const RealLocale = Intl.Locale;
