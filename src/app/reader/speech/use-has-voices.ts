import { useSyncExternalStore } from 'react';

/** Whether this device can read aloud. Many browsers learn of their voices only some time after the page is there. */
export function useHasVoices(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => 'speechSynthesis' in window && speechSynthesis.getVoices().length > 0,
    () => false,
  );
}

function subscribe(listener: () => void): () => void {
  if (!('speechSynthesis' in window)) return () => {};
  speechSynthesis.addEventListener?.('voiceschanged', listener);
  return () => speechSynthesis.removeEventListener?.('voiceschanged', listener);
}
