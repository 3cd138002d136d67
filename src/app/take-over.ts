import { startTransition, type ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { hearFromNow } from './ui/early-presses.ts';

/** Makes a page that was drawn at build live, in slices, so that it holds up nobody who is reading already. */
export function takeOver(root: HTMLElement, app: ReactNode): void {
  hearFromNow('click');
  startTransition(() => void hydrateRoot(root, app));
}

/** Draws a page in the place of whatever stands there. */
export function drawAnew(root: HTMLElement, app: ReactNode): void {
  createRoot(root).render(app);
}
