import { useSyncExternalStore } from 'react';

/** True where both margins have room (`wide:` in the styles); false while the page's own HTML is taken over. */
export function useWide(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => query().matches,
    () => false,
  );
}

function subscribe(listener: () => void): () => void {
  const list = query();
  list.addEventListener('change', listener);
  return () => list.removeEventListener('change', listener);
}

const query = () => matchMedia('(min-width: 72rem)');
