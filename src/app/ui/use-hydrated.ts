import { useSyncExternalStore } from 'react';

/**
 * False while the page's own HTML is taken over and on the server, true ever after. What depends on the query of
 * the address must wait for it: a static page is the same for every query.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}

const subscribe = () => () => {};
