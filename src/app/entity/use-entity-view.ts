import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { useHydrated } from '../ui/use-hydrated.ts';
import { formatEntityView, parseEntityView, type EntityView, type ViewProblem } from './entity-view.ts';

/** What the address asks for, and how to ask for something else. The address is the only state there is. */
export function useEntityView(): {
  readonly view: EntityView;
  readonly problems: readonly ViewProblem[];
  /** How often more was asked for; kept with the step of the history, for Back to find what was left. */
  readonly more: number;
  readonly showMore: () => void;
  /** What a pause in writing asks for: until it `isDone`, one step of the history with what was written before it. */
  readonly writeQuery: (q: string | null, isDone: boolean) => void;
} {
  const { search, state } = useLocation();
  const navigate = useNavigate();
  // the page's HTML is the same whatever the query
  const asked = useHydrated() ? search : '';
  const { view, problems } = parseEntityView(new URLSearchParams(asked));
  const more = Number(state?.more ?? 0);
  const written = useRef<string | null>(null);

  const canonical = formatEntityView(view);
  const isHabit = problems.length === 0 && asked !== '' && asked !== canonical;
  useEffect(() => {
    if (isHabit) void navigate({ search: canonical }, { replace: true, preventScrollReset: true });
    // asked for once: see useFilters
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isHabit, canonical]);

  return {
    view,
    problems,
    more,
    showMore: () =>
      void navigate({ search }, { replace: true, state: { more: more + 1 }, preventScrollReset: true }),
    writeQuery: (q, isDone) => {
      const query = formatEntityView({ ...view, q, letter: q === null ? view.letter : null });
      if (query !== search) {
        void navigate({ search: query }, { replace: search === written.current, preventScrollReset: true });
      }
      written.current = isDone ? null : query;
    },
  };
}
