import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { NO_TEXT } from './read-page-text.ts';

/**
 * A paragraph sign in the margin beside the paragraph that the pointer is on: copies the paragraph's own address. One
 * sign for all of them, outside of the text: a screen reader and Tab meet none, and keys do the same (`c`).
 */
export function ParagraphSign({
  frame,
  onCopy,
}: {
  frame: RefObject<HTMLElement | null>;
  onCopy: (paragraph: HTMLElement) => void;
}) {
  // the pointer may have been there before this was
  const [paragraph, setParagraph] = useState(() =>
    paragraphAround(document.querySelector('.reading [id^="p"]:hover')),
  );
  const sign = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onPointerOver = ({ target, pointerType }: PointerEvent) => {
      if (pointerType === 'touch' || !(target instanceof Element)) return;
      const found = paragraphAround(target);
      if (found && frame.current?.contains(found)) {
        clearTimeout(timer);
        setParagraph(found);
      } else if (sign.current?.contains(target)) clearTimeout(timer);
      else {
        clearTimeout(timer);
        timer = setTimeout(() => setParagraph(null), LINGER_MS);
      }
    };
    document.addEventListener('pointerover', onPointerOver);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerover', onPointerOver);
    };
  }, [frame]);

  useLayoutEffect(() => {
    if (paragraph && sign.current) placeSign(sign.current, paragraph);
  }, [paragraph]);

  if (!paragraph?.isConnected) return null;
  const name = `Copy link to paragraph ${paragraph.id.slice(1)}`;
  return (
    <button
      ref={sign}
      type="button"
      aria-label={name}
      title={name}
      tabIndex={-1}
      className="chrome no-print absolute z-10 grid size-6 place-items-center rounded-md font-sans text-base leading-none text-soft select-none hover:bg-hover hover:text-ink"
      {...{ [NO_TEXT]: '' }}
      onClick={() => onCopy(paragraph)}
      onMouseDown={(event) => event.preventDefault()}
    >
      ¶
    </button>
  );
}

/** Time to get from the text to the sign. */
const LINGER_MS = 500;

/** The paragraph an element lies in. */
export function paragraphAround(element: Element | null): HTMLElement | null {
  const found = element?.closest<HTMLElement>('.reading [id^="p"]');
  return found && /^p\d+$/.test(found.id) ? found : null;
}

/** Before the first line, in the margin; where that is too narrow it is not shown. */
function placeSign(sign: HTMLElement, paragraph: HTMLElement): void {
  const { left, right, top } = paragraph.getBoundingClientRect();
  const { direction, lineHeight, fontSize } = getComputedStyle(paragraph);
  const line = Number.parseFloat(lineHeight) || Number.parseFloat(fontSize) * 1.5;
  const origin = (sign.offsetParent ?? document.body).getBoundingClientRect();
  const x = direction === 'rtl' ? right + GAP : left - GAP - SIZE;
  const hasRoom = x >= 0 && x + SIZE <= document.documentElement.clientWidth;
  sign.style.visibility = hasRoom ? '' : 'hidden';
  sign.style.left = `${x - origin.left}px`;
  sign.style.top = `${top + (line - SIZE) / 2 - origin.top}px`;
}

const SIZE = 24;
const GAP = 4;
