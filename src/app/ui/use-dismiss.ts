import { useEffect, type RefObject } from 'react';

/**
 * Tells when what is open should close: `escape` on that key, `outside` on a press elsewhere, `left` when focus
 * moves out of it. `isPart` names what else counts as inside.
 */
export function useDismiss(
  open: boolean,
  frame: RefObject<HTMLElement | null>,
  onDismiss: (why: 'escape' | 'outside' | 'left') => void,
  isPart: (element: Element) => boolean = () => false,
): void {
  useEffect(() => {
    if (!open) return;
    const isInside = (target: EventTarget | null) =>
      target instanceof Element && (frame.current?.contains(target) || isPart(target));
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // this press is spent: it does not lead back to the list too
      event.preventDefault();
      onDismiss('escape');
    };
    const onPointerDown = (event: PointerEvent) => {
      if (!isInside(event.target)) onDismiss('outside');
    };
    const onFocusOut = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget && isInside(target) && !isInside(relatedTarget)) onDismiss('left');
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('pointerdown', onPointerDown);
    document.addEventListener('focusout', onFocusOut);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('pointerdown', onPointerDown);
      document.removeEventListener('focusout', onFocusOut);
    };
  });
}
