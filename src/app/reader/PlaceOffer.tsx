import type { Block } from '../../archive/article.ts';
import { Icon } from '../ui/Icon.tsx';
import { blockAt, blockElement, rangeOnPage } from './text-on-page.ts';

/** Says that the article was begun, and where; leads there if asked to. */
export function PlaceOffer({
  blocks,
  text,
  offset,
  onClose,
}: {
  blocks: readonly Block[];
  text: string;
  offset: number;
  onClose: () => void;
}) {
  const goThere = () => {
    onClose();
    scrollToOffset(blocks, offset);
  };
  return (
    <aside aria-label="Where you were" className="docked card no-print flex items-center gap-2 p-3 text-sm">
      <p className="min-w-0">
        <strong className="font-semibold">Continue where you were</strong>
        <span className="line-clamp-2 text-soft" dir="auto">
          {Math.round((offset / text.length) * 100)} % · “{wordsAt(text, offset)}”
        </span>
      </p>
      <button
        type="button"
        className="ms-auto shrink-0 rounded-md bg-accent px-3 py-2 font-semibold text-accent-ink"
        onClick={goThere}
      >
        Continue
      </button>
      <button type="button" className="icon-button shrink-0" aria-label="Close" onClick={onClose}>
        <Icon name="close" />
      </button>
    </aside>
  );
}

/** Puts the line of an offset at the top of the screen, and focus into its block. */
function scrollToOffset(blocks: readonly Block[], offset: number): void {
  const { index, inBlock } = blockAt(blocks, offset);
  const block = blockElement(index);
  if (!block) return;
  const line = rangeOnPage(block, inBlock, inBlock + 1) ?? block;
  const { top } = line.getBoundingClientRect();
  const room = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  window.scrollTo({ top: scrollY + top - room - GAP, behavior: 'instant' });
  if (block.tabIndex < 0) block.tabIndex = -1;
  block.focus({ preventScroll: true });
}

/** Above the line, in pixels: less than there is between two, so that it is the first on the screen. */
const GAP = 4;

/** The first words from an offset on, of one line. */
function wordsAt(text: string, offset: number): string {
  const [line = ''] = text.slice(offset).trimStart().split('\n');
  return line.length > 70 ? `${line.slice(0, line.lastIndexOf(' ', 70)).trimEnd()} …` : line;
}
