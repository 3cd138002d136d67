import { useState } from 'react';

/**
 * What a field shows of a value that follows a while after it was asked for, as an address does: what it sent last,
 * until others ask for something else, which `onOther` is told while drawing.
 */
export function useSent<T>(value: T, onOther?: () => void): readonly [sent: T, send: (next: T) => void] {
  const [sent, setSent] = useState(value);
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    if (value !== sent) {
      setSent(value);
      onOther?.();
    }
  }
  return [sent, setSent];
}
