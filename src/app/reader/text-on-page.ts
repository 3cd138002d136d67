import type { Block } from '../../archive/article.ts';

/** The text of an article's body: its blocks, a line end between. Offsets of a place count in it. */
export function toBodyText(blocks: readonly Pick<Block, 'text'>[]): string {
  return blocks.map(({ text }) => text).join('\n');
}

/** The element that a block is drawn in. */
export function blockElement(index: number): HTMLElement | null {
  return document.getElementById(`p${index + 1}`);
}

/** The offset in the body's text of a letter on the page; null for one that is outside of it. */
export function offsetOnPage(
  blocks: readonly Pick<Block, 'text'>[],
  node: Node,
  inNode: number,
): number | null {
  const parent = node instanceof Element ? node : node.parentElement;
  const element = parent?.closest('.reading [id^="p"]');
  const index = Number(/^p(\d+)$/.exec(element?.id ?? '')?.[1] ?? 0) - 1;
  if (!element || !blocks[index]) return null;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(node, inNode);
  return startOfBlock(blocks, index) + before.toString().length;
}

/** A stretch of the page's text: `start` to `end` of a block's element. Null where the page has not that much text. */
export function rangeOnPage(element: Element, start: number, end: number): Range | null {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let passed = 0;
  let hasStart = false;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!hasStart && start < passed + node.length) {
      range.setStart(node, start - passed);
      hasStart = true;
    }
    if (hasStart && end <= passed + node.length) {
      range.setEnd(node, end - passed);
      return range;
    }
    passed += node.length;
  }
  return null;
}

/** The block that an offset of the body's text lies in, and where in it. */
export function blockAt(
  blocks: readonly Pick<Block, 'text'>[],
  offset: number,
): { readonly index: number; readonly inBlock: number } {
  let start = 0;
  for (const [index, { text }] of blocks.entries()) {
    if (offset <= start + text.length) return { index, inBlock: offset - start };
    start += text.length + 1;
  }
  return { index: blocks.length - 1, inBlock: blocks.at(-1)?.text.length ?? 0 };
}

function startOfBlock(blocks: readonly Pick<Block, 'text'>[], index: number): number {
  return blocks.slice(0, index).reduce((sum, { text }) => sum + text.length + 1, 0);
}
