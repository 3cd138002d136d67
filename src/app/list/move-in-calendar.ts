import { addDays, addMonths, type CalendarDate } from '../../archive/calendar-date.ts';
import { toWeeks } from './to-weeks.ts';

/**
 * The day a key leads to from another, by the practices for a date grid
 * (https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/examples/datepicker-dialog/); null for any other key.
 * Home and End stay on the page. The calendar ends with the years 0001 and 9999.
 */
export function moveInCalendar(
  day: CalendarDate,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  weekStart: number,
): CalendarDate | null {
  const months = shiftKey ? 12 : 1;
  const week = () => toWeeks(day.slice(0, 7), weekStart).find((days) => days.includes(day))!;
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return week().find((other) => other !== null)!;
    case 'End':
      return week().findLast((other) => other !== null)!;
    case 'PageUp':
      return addMonths(day, -months);
    case 'PageDown':
      return addMonths(day, months);
    default:
      return null;
  }
}
