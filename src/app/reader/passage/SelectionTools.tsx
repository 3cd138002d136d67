import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { useDismiss } from '../../ui/use-dismiss.ts';
import { placeTools } from './place-tools.ts';
import { NO_TEXT } from './read-page-text.ts';
import type { Selected } from './use-selected-passage.ts';

/**
 * What can be done with the selected words, beside them: one button a child. It stands in the page behind the block the
 * words end in, and from the words the next Tab leads to it; Escape puts it by.
 */
export function SelectionTools({
  selected,
  frame,
  onClose,
  children,
}: {
  selected: Selected;
  frame: RefObject<HTMLElement | null>;
  onClose: () => void;
  children: ReactNode;
}) {
  const [host] = useState(() => {
    const element = document.createElement('div');
    element.setAttribute(NO_TEXT, '');
    return element;
  });
  const tools = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const { range } = selected;
    const place = () => tools.current && placeTools(tools.current, selected);
    blockIn(frame.current!, range.endContainer)?.after(host);
    place();
    const onTab = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Tab' || event.shiftKey || event.defaultPrevented) return;
      // a press in the text gives focus to all of it, and Tab would begin at the top
      if (!document.activeElement?.contains(range.commonAncestorContainer)) return;
      event.preventDefault();
      tools.current?.querySelector('button')?.focus();
    };
    addEventListener('resize', place);
    document.addEventListener('keydown', onTab);
    return () => {
      removeEventListener('resize', place);
      document.removeEventListener('keydown', onTab);
      host.remove();
    };
  }, [selected, frame, host]);
  useDismiss(true, tools, (why) => why === 'escape' && onClose());

  const onKeyDown = ({ key, currentTarget }: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (!by) return;
    const buttons = [...currentTarget.querySelectorAll('button')];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons.at((at + by) % buttons.length)?.focus();
  };

  return createPortal(
    <div
      ref={tools}
      role="toolbar"
      aria-label="Selected text"
      tabIndex={-1}
      className="card no-print absolute z-30 flex w-max max-w-[calc(100vw-1rem)] flex-wrap p-1 font-sans text-sm select-none"
      onKeyDown={onKeyDown}
      // a press must not take the selection away
      onMouseDown={(event) => event.preventDefault()}
    >
      {children}
    </div>,
    host,
  );
}

/** The part of the article that a point lies in; the last paragraph for one outside of it. */
function blockIn(frame: HTMLElement, node: Node): Element | null {
  const inside = [...frame.children].find((child) => child.contains(node));
  return (
    inside ?? [...frame.querySelectorAll(':scope > :is(p, ul, pre, aside)')].at(-1) ?? frame.firstElementChild
  );
}
