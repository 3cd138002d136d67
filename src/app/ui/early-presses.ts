/** To be called when the app begins to hear these: React answers clicks while it still takes a page over. */
export function hearFromNow(kind: Kind): void {
  window.presses?.push(kind);
}

/**
 * Does what keys and buttons were pressed for before the app heard them, in their order. The script that starts the
 * app (`build/start-app.ts`) keeps them until then; links and fields work without it.
 */
export function replayPresses(): void {
  const presses = window.presses ?? [];
  window.presses = undefined;
  const heard = new Set<string>();
  for (const press of presses) {
    if (typeof press === 'string') {
      heard.add(press);
      continue;
    }
    if (!(press.target instanceof Element) || press.defaultPrevented || heard.has(press.type)) continue;
    if (press instanceof KeyboardEvent) press.target.dispatchEvent(new KeyboardEvent(press.type, press));
    else press.target.closest<HTMLElement>('button')?.click();
  }
}

type Kind = 'click' | 'keydown';

declare global {
  interface Window {
    /** Events in the order they came, among them which kind the app hears itself from there on. */
    presses?: (Event | Kind)[] | undefined;
  }
}
