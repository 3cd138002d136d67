import { say } from './say.ts';

const BUTTON_ID = 'leave-focus';

export function isFocused(): boolean {
  return 'focus' in document.documentElement.dataset;
}

/**
 * The text alone, all else out of sight but in its place, so that nothing moves; and back. It lasts until left, from
 * article to article; lists are never without their tools.
 */
export function toggleFocus(): void {
  if (isFocused()) {
    delete document.documentElement.dataset['focus'];
    document.getElementById(BUTTON_ID)?.remove();
    say('Focus mode is off');
    return;
  }
  document.documentElement.dataset['focus'] = '';
  // what had focus may be out of sight now
  if (document.activeElement?.closest('.chrome')) {
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  }
  const button = document.createElement('button');
  button.id = BUTTON_ID;
  button.type = 'button';
  button.className = 'button no-print';
  button.textContent = 'Leave focus mode';
  button.addEventListener('click', toggleFocus);
  document.body.append(button);
  say('Focus mode is on');
}
