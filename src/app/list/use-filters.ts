import { useLocation, useNavigate } from 'react-router-dom';
import type { CalendarDate } from '../../archive/calendar-date.ts';
import { useHydrated } from '../ui/use-hydrated.ts';
import { formatFilters, parseFilters, type FilterProblem, type Filters } from './filters.ts';

/** What the address asks for, and how to ask for something else. The address is the only state there is. */
export function useFilters(newest: CalendarDate | null): {
  filters: Filters;
  problems: readonly FilterProblem[];
  setFilters: (filters: Filters) => void;
} {
  const { search } = useLocation();
  const navigate = useNavigate();
  // the page's HTML is the whole list, whatever the query: narrow only once it is taken over
  const asked = useHydrated() ? search : '';
  const { filters, problems } = parseFilters(new URLSearchParams(asked), newest);
  const setFilters = (next: Filters) => {
    const query = formatFilters(next);
    if (query !== search) void navigate({ search: query }, { preventScrollReset: true });
  };
  return { filters, problems, setFilters };
}
