import { useEffect, useState, type RefObject } from 'react';
import { isMarkOf } from './mark-passage.ts';

/** What is selected of the article, once the reader has done selecting. */
export interface Selected {
  readonly range: Range;
  /** True where it was selected from its end to its beginning. */
  readonly isBackward: boolean;
}

/** The selection, by pointer, finger or keys; null where none of the article is selected, or it was put by. */
export function useSelectedPassage(
  frame: RefObject<HTMLElement | null>,
): readonly [selected: Selected | null, putBy: () => void] {
  const [selected, setSelected] = useState<Selected | null>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isDown = false;
    const settle = (wait: number) => {
      clearTimeout(timer);
      if (!isDown) timer = setTimeout(() => setSelected(frame.current && readSelection(frame.current)), wait);
    };
    const onSelectionChange = () => {
      setSelected((before) => (before && isSame(before.range) ? before : null));
      settle(REST_MS);
    };
    const onDown = () => {
      isDown = true;
    };
    const onUp = () => {
      isDown = false;
      settle(0);
    };
    settle(0);
    document.addEventListener('selectionchange', onSelectionChange);
    document.addEventListener('pointerdown', onDown);
    // the system takes a finger that selects for itself
    for (const type of ['pointerup', 'pointercancel']) document.addEventListener(type, onUp);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', onSelectionChange);
      document.removeEventListener('pointerdown', onDown);
      for (const type of ['pointerup', 'pointercancel']) document.removeEventListener(type, onUp);
    };
  }, [frame]);

  return [selected, () => setSelected(null)];
}

/** So long a selection stands still that keys or a finger make. */
const REST_MS = 350;

function isSame(range: Range): boolean {
  const selection = getSelection();
  if (!selection?.rangeCount) return false;
  const other = selection.getRangeAt(0);
  return (
    other.compareBoundaryPoints(Range.START_TO_START, range) === 0 &&
    other.compareBoundaryPoints(Range.END_TO_END, range) === 0
  );
}

/** Null unless some words of headline or paragraphs are selected. */
export function readSelection(frame: HTMLElement): Selected | null {
  const selection = getSelection();
  if (!selection?.rangeCount || selection.isCollapsed || selection.toString().trim() === '') return null;
  const range = selection.getRangeAt(0).cloneRange();
  if (isMarkOf(range)) return null;
  const parts = [...frame.querySelectorAll('h1, [id^="p"]')].filter((part) => range.intersectsNode(part));
  const isText = parts.some((part) => {
    const shared = range.cloneRange();
    if (shared.comparePoint(part, 0) > 0) shared.setStart(part, 0);
    if (shared.comparePoint(part, part.childNodes.length) < 0) shared.setEnd(part, part.childNodes.length);
    return shared.toString().trim() !== '';
  });
  if (!isText) return null;
  const { focusNode, focusOffset } = selection;
  return { range, isBackward: focusNode === range.startContainer && focusOffset === range.startOffset };
}
