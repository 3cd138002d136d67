import { useState, type PointerEvent } from 'react';
import type { CalendarDate, Period } from '../../archive/calendar-date.ts';

/**
 * A drag of the mouse from one day to another, over elements with `data-day`. A finger scrolls instead. Leaving the
 * days gives it up; ending where it began is a press and left to the button.
 */
export function useDragOverDays(onDragged: (from: CalendarDate, to: CalendarDate) => void) {
  const [drag, setDrag] = useState<{ readonly from: CalendarDate; readonly to: CalendarDate } | null>(null);
  const period: Period | null =
    drag && drag.from !== drag.to ? (drag.from < drag.to ? drag : { from: drag.to, to: drag.from }) : null;
  return {
    /** What would be picked, once the drag has left its first day. */
    period,
    listeners: {
      onPointerDown: ({ target, pointerType, button, shiftKey }: PointerEvent) => {
        const day = dayOf(target);
        if (day && pointerType === 'mouse' && button === 0 && !shiftKey) setDrag({ from: day, to: day });
      },
      onPointerMove: ({ target }: PointerEvent) => {
        const day = dayOf(target);
        if (drag && day && day !== drag.to) setDrag({ ...drag, to: day });
      },
      onPointerUp: () => {
        setDrag(null);
        if (drag && period) onDragged(drag.from, drag.to);
      },
      onPointerLeave: () => setDrag(null),
    },
  };
}

/** The day an element of the calendar stands for. */
export function dayOf(target: EventTarget | null): CalendarDate | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-day]') : null;
  return (cell?.dataset['day'] as CalendarDate | undefined) ?? null;
}
