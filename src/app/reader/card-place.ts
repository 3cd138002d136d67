import type { VirtualElement } from '@floating-ui/react-dom';

/** In the margin beside the line where there is room for it, clear of the mention map if it can be; else below. */
export function toCardPlace(anchor: HTMLElement): {
  readonly reference: Element | VirtualElement;
  readonly placement: 'right-start' | 'bottom-start';
} {
  const article = anchor.closest('article') ?? anchor;
  const room = document.documentElement.clientWidth - article.getBoundingClientRect().right;
  if (room < CARD_WIDTH) return { reference: anchor, placement: 'bottom-start' };
  const gap = room < CARD_WIDTH + MAP_WIDTH ? 0 : MAP_WIDTH;
  const getBoundingClientRect = () => {
    const { top, height } = anchor.getBoundingClientRect();
    return new DOMRect(article.getBoundingClientRect().right + gap, top, 0, height);
  };
  return { reference: { getBoundingClientRect, contextElement: anchor }, placement: 'right-start' };
}

/** With the room around it, in pixels. */
const CARD_WIDTH = 308;
const MAP_WIDTH = 60;
