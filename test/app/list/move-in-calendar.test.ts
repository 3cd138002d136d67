import { describe, expect, it } from 'vitest';
import { moveInCalendar } from '../../../src/app/list/move-in-calendar.ts';
import { aDay } from '../../support/an-article.ts';

const MONDAY = 1;
const SUNDAY = 7;
const press = (name: string) => ({ key: name.replace('Shift+', ''), shiftKey: name.startsWith('Shift+') });

describe('app/list/move-in-calendar', () => {
  it.each([
    ['ArrowLeft', '2024-10-01', '2024-09-30'],
    ['ArrowRight', '2024-12-31', '2025-01-01'],
    ['ArrowUp', '2024-03-01', '2024-02-23'],
    ['ArrowDown', '2024-10-23', '2024-10-30'],
    ['PageUp', '2024-03-31', '2024-02-29'],
    ['PageDown', '2024-12-15', '2025-01-15'],
    ['Shift+PageUp', '2024-02-29', '2023-02-28'],
    ['Shift+PageDown', '2024-10-23', '2025-10-23'],
    ['Shift+ArrowRight', '2024-10-23', '2024-10-24'],
  ])('goes by %s from %s to %s', (name, from, to) => {
    expect(moveInCalendar(aDay(from), press(name), MONDAY)).toBe(to);
  });

  it.each([
    ['Home', '2024-10-23', MONDAY, '2024-10-21'],
    ['End', '2024-10-23', MONDAY, '2024-10-27'],
    ['Home', '2024-10-23', SUNDAY, '2024-10-20'],
    ['End', '2024-10-20', SUNDAY, '2024-10-26'],
    ['Home', '2024-10-03', MONDAY, '2024-10-01'],
    ['End', '2024-10-29', MONDAY, '2024-10-31'],
  ])(
    'goes by %s from %s, in a week that begins with day %i, to its end on the page: %s',
    (name, from, weekStart, to) => {
      expect(moveInCalendar(aDay(from), press(name), weekStart)).toBe(to);
    },
  );

  it.each([
    ['ArrowLeft', '0001-01-01'],
    ['ArrowUp', '0001-01-01'],
    ['PageUp', '0001-01-01'],
    ['Shift+PageUp', '0001-01-01'],
    ['Home', '0001-01-01'],
    ['ArrowRight', '9999-12-31'],
    ['ArrowDown', '9999-12-31'],
    ['PageDown', '9999-12-31'],
    ['Shift+PageDown', '9999-12-31'],
    ['End', '9999-12-31'],
  ])('stays by %s at the end of the calendar, %s', (name, day) => {
    expect(moveInCalendar(aDay(day), press(name), SUNDAY)).toBe(day);
  });

  it.each(['a', 'Enter', ' ', 'Tab', 'Escape'])('leaves the key %j alone', (key) => {
    expect(moveInCalendar(aDay('2024-10-23'), { key, shiftKey: false }, MONDAY)).toBeNull();
  });
});
