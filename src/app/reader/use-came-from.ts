import { useLocation } from 'react-router-dom';
import { useHydrated } from '../ui/use-hydrated.ts';

/**
 * The address of the list that the reader came from, as it was; null for none. The history keeps it over a reload,
 * where the page was drawn without it.
 */
export function useCameFrom(): string | null {
  const { state } = useLocation();
  const hydrated = useHydrated();
  const list: unknown = state?.list;
  return hydrated && typeof list === 'string' && list.startsWith('/') ? list : null;
}

/** The words that a list with this address was narrowed by; null for none. */
export function wordsOfList(list: string | null): string | null {
  return list && new URL(list, 'http://list').searchParams.get('q');
}
