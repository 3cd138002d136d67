import { afterEach, describe, expect, it, vi } from 'vitest';
import { hearFromNow, replayPresses } from '../../../src/app/ui/early-presses.ts';

const done = vi.fn();
const hear = (event: Event) => done(event instanceof KeyboardEvent ? event.key : event.type);
const keep = (event: Event) => void window.presses?.push(event);
const TYPES = ['keydown', 'click'] as const;

/** A page whose script keeps what is pressed, before anything else hears it. */
function showPage(): HTMLElement {
  document.body.innerHTML = '<p><button type="button"><b>Share</b></button><a href="#x">x</a></p>';
  window.presses = [];
  for (const type of TYPES) addEventListener(type, keep, { capture: true });
  return document.body;
}
const press = (target: Element | null, key: string) =>
  target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

afterEach(() => {
  for (const type of TYPES) {
    removeEventListener(type, keep, { capture: true });
    removeEventListener(type, hear);
  }
  done.mockReset();
});

describe('app/ui/early-presses', () => {
  it('does what keys and buttons were pressed for, in their order, once', () => {
    const page = showPage();
    press(page, 'j');
    page.querySelector('b')!.click();
    press(page, 'k');
    for (const type of TYPES) addEventListener(type, hear);
    replayPresses();
    replayPresses();
    expect(done.mock.calls.flat()).toEqual(['j', 'click', 'k']);
  });

  it('leaves alone what has been done: a link that was followed, a key that was answered', () => {
    const page = showPage();
    page.querySelector('a')!.click();
    const answered = new KeyboardEvent('keydown', { key: 'j', bubbles: true, cancelable: true });
    answered.preventDefault();
    page.dispatchEvent(answered);
    for (const type of TYPES) addEventListener(type, hear);
    replayPresses();
    expect(done).not.toHaveBeenCalled();
  });

  it('leaves to the app what it heard itself', () => {
    const page = showPage();
    press(page, 'k');
    hearFromNow('click');
    page.querySelector('button')!.click();
    press(page, 'j');
    for (const type of TYPES) addEventListener(type, hear);
    replayPresses();
    expect(done.mock.calls.flat()).toEqual(['k', 'j']);
  });

  it('has nothing to do in a page that keeps nothing', () => {
    window.presses = undefined;
    replayPresses();
    expect(done).not.toHaveBeenCalled();
  });
});
