import { startTransition, useEffect, useState, useSyncExternalStore } from 'react';

/**
 * False while the page's own HTML is taken over and on the server, true ever after. What depends on the query of
 * the address must wait for it: a static page is the same for every query.
 */
export function useHydrated(): boolean {
  const [first] = useState(createFirstView);
  const wasLive = useSyncExternalStore(subscribe, first.isLive, first.takeOver);
  const [isLive, setLive] = useState(wasLive);
  useEffect(() => {
    // in slices, and for the whole page at once
    if (!isLive) startTransition(() => setLive(true));
  }, [isLive]);
  return isLive;
}

/** A store can tell the first view, but what it tells anew is drawn in one go: this one stays with what it said. */
function createFirstView() {
  let isLive = true;
  return { isLive: () => isLive, takeOver: () => (isLive = false) };
}

const subscribe = () => () => {};
