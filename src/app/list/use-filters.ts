import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import type { CalendarDate } from '../../archive/calendar-date.ts';
import { useHydrated } from '../ui/use-hydrated.ts';
import { formatFilters, parseFilters, type FilterProblem, type Filters } from './filters.ts';

/** What the address asks for, and how to ask for something else. The address is the only state there is. */
export function useFilters(newest: CalendarDate | null): {
  filters: Filters;
  problems: readonly FilterProblem[];
  /** A finished change: a step of the history. */
  setFilters: (filters: Filters) => void;
  /** One of many changes that a drag makes: seen at once, and one step of the history for them all. */
  dragFilters: (filters: Filters) => void;
  /** What a pause in writing asks for: until it `isDone`, one step of the history with what was written before it. */
  writeFilters: (filters: Filters, isDone: boolean) => void;
} {
  const { search } = useLocation();
  const navigate = useNavigate();
  // the page's HTML is the whole list, whatever the query: narrow only once it is taken over
  const asked = useHydrated() ? search : '';
  const { filters, problems } = parseFilters(new URLSearchParams(asked), newest);
  const [drag, setDrag] = useState<Filters | null>(null);
  const pushed = useRef(false);
  const written = useRef<string | null>(null);

  const goTo = (query: string, replace: boolean) => {
    if (query !== search) void navigate({ search: query }, { replace, preventScrollReset: true });
  };
  const canonical = formatFilters(filters);
  const isHabit = problems.length === 0 && asked !== '' && asked !== canonical;
  // asked for once: a page is drawn again while it waits for its address, and asking anew would have it wait for ever
  useEffect(() => {
    if (isHabit) goTo(canonical, true);
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isHabit, canonical]);
  // browsers refuse an address that changes with every move of a pointer
  useEffect(() => {
    if (!drag) return;
    const timer = setTimeout(() => {
      goTo(formatFilters(drag), pushed.current);
      pushed.current = true;
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  });

  return {
    filters: drag ?? filters,
    problems,
    setFilters: (next) => {
      goTo(formatFilters(next), pushed.current);
      pushed.current = false;
      setDrag(null);
    },
    dragFilters: setDrag,
    writeFilters: (next, isDone) => {
      const query = formatFilters(next);
      goTo(query, search === written.current);
      written.current = isDone ? null : query;
    },
  };
}

const PAUSE_MS = 400;
