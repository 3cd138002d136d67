import type { QueryClient } from '@tanstack/react-query';
import type { EntityId } from '../../archive/article.ts';
import { archiveQuery, entityQuery } from '../data/queries.ts';
import { cleanCopy } from './clean-copy.ts';
import { findMarks, lightEntity } from './light-entity.ts';
import { stepBeside } from './step-marks.ts';
import type { Show } from './use-marks.ts';

/** After so many milliseconds of rest on a mark its data is asked for, then its card shown; it goes after leaving. */
export const DELAYS = { ask: 150, show: 500, hide: 300 } as const;

/**
 * Listens to pointer and keys on the marks of an article until the function it gives back is called: a card for what
 * the pointer rests on, light on all mentions of what has focus, arrow keys from mark to mark, clean copies.
 */
export function watchMarks({
  frame,
  client,
  show,
}: {
  frame: HTMLElement;
  client: QueryClient;
  show: Show;
}): () => void {
  let timers: ReturnType<typeof setTimeout>[] = [];
  let rested: Element | null = null;
  const wait = (milliseconds: number, then: () => void) => timers.push(setTimeout(then, milliseconds));
  const restOn = (target: Element | null) => {
    if (target === rested) return;
    rested = target;
    timers.forEach(clearTimeout);
    timers = [];
    if (target === null) {
      wait(DELAYS.hide, () => show((shown) => (shown?.isPinned ? shown : null)));
    } else if (target instanceof HTMLAnchorElement) {
      wait(DELAYS.ask, () => ask(target, client));
      wait(DELAYS.show, () => {
        const mark = markOf(target, frame);
        if (mark) show((shown) => (shown?.isPinned ? shown : { anchor: target, mark, isPinned: false }));
      });
    }
  };
  const handlers = {
    pointerover: ({ target, pointerType }: PointerEvent) => {
      // a finger does not rest: it presses
      if (pointerType !== 'touch') restOn(findRest(target, frame));
    },
    // out of the window
    pointerout: ({ relatedTarget }: PointerEvent) => {
      if (!relatedTarget) restOn(null);
    },
    focusin: ({ target }: FocusEvent) => {
      const anchor = findRest(target, frame);
      if (!(anchor instanceof HTMLAnchorElement)) return;
      if (anchor.matches('.mention')) moveStop(anchor, frame);
      if (anchor.matches(':focus-visible')) lightEntity(anchor.dataset['entity'] ?? null);
    },
    focusout: ({ target }: FocusEvent) => {
      if (findRest(target, frame) instanceof HTMLAnchorElement) lightEntity(null);
    },
    keydown: (event: KeyboardEvent) => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const mark = document.activeElement;
      if (!by || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (!(mark instanceof HTMLAnchorElement) || !mark.matches('.reading a.mention')) return;
      event.preventDefault();
      stepBeside(mark, getComputedStyle(mark).direction === 'rtl' ? -by : by);
    },
    copy: (event: ClipboardEvent) => cleanCopy(event, frame),
  };
  for (const [type, handle] of Object.entries(handlers))
    document.addEventListener(type, handle as EventListener);
  // where focus or the pointer have come before anybody listened
  const focused = document.activeElement;
  if (frame.contains(focused)) focused?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  else restOn(findRest([...document.querySelectorAll(':hover')].at(-1) ?? null, frame));
  return () => {
    timers.forEach(clearTimeout);
    lightEntity(null);
    for (const [type, handle] of Object.entries(handlers))
      document.removeEventListener(type, handle as EventListener);
  };
}

/** What a pointer can rest on: a mark that is shown, a name above the text, or the card itself. */
function findRest(target: EventTarget | null, frame: HTMLElement): Element | null {
  if (!(target instanceof Element)) return null;
  const rest = target.closest('a.mention[href], header li a[data-entity], .entity-card');
  return rest && (frame.contains(rest) || rest.matches('.entity-card')) ? rest : null;
}

function markOf(anchor: HTMLAnchorElement, frame: HTMLElement): HTMLAnchorElement | undefined {
  if (anchor.matches('.mention')) return anchor;
  return findMarks(frame.parentNode!, anchor.dataset['entity'] ?? '')[0];
}

/** Fetches what the card will show, and the card. What fails now is told by the card itself. */
function ask(anchor: HTMLAnchorElement, client: QueryClient): void {
  const address = anchor.getAttribute('href') ?? '';
  void import('./EntityCard.tsx').catch(() => {});
  void client.prefetchQuery(archiveQuery());
  if (address.includes('/entity/'))
    void client.prefetchQuery(entityQuery(anchor.dataset['entity'] as EntityId));
}

/** The mark that was last in focus is where Tab comes back to. */
function moveStop(mark: HTMLAnchorElement, frame: HTMLElement): void {
  for (const stop of frame.querySelectorAll<HTMLElement>('a.mention[tabindex="0"]')) stop.tabIndex = -1;
  mark.tabIndex = 0;
}
