/**
 * Does what changes the layout of the text and leaves the line at the top of the screen where it was: the same letter
 * stands at the same height afterwards. At the beginning of the page nothing is held.
 */
export function keepPlace(change: () => void): void {
  const letter = scrollY > 0 ? findTopLine() : null;
  const top = letter && lastBox(letter)?.top;
  change();
  const moved = letter && lastBox(letter)?.top;
  if (typeof top === 'number' && typeof moved === 'number')
    scrollBy({ top: moved - top, behavior: 'instant' });
}

/** The first letter of the topmost line of text that shows by more than half; null where there is none. */
export function findTopLine(): Range | null {
  const blocks = document.querySelectorAll('.prose :is(h1, p, li, pre, aside, h2, nav)');
  // a masthead that stays covers the text
  const top = Math.max(0, document.querySelector('.masthead')?.getBoundingClientRect().bottom ?? 0);
  const letter = document.createRange();
  for (const block of blocks) {
    if (block.getBoundingClientRect().bottom <= top) continue;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      letter.selectNodeContents(node);
      if (middleOfLast(letter) > top) return firstBelow(node as Text, top, letter);
    }
  }
  return null;
}

/** Where the end of a range is drawn: a letter that begins a line has an empty box on the line before too. */
function lastBox(range: Range): DOMRect | undefined {
  return [...range.getClientRects()].at(-1);
}

function middleOfLast(range: Range): number {
  const box = lastBox(range);
  return box ? (box.top + box.bottom) / 2 : -Infinity;
}

/** Halves the text until the first letter whose line lies below `top` is found. */
function firstBelow(node: Text, top: number, letter: Range): Range {
  let [above, below] = [0, Math.max(0, node.length - 1)];
  while (above < below) {
    const middle = (above + below) >> 1;
    letter.setStart(node, middle);
    letter.setEnd(node, middle + 1);
    if (middleOfLast(letter) > top) below = middle;
    else above = middle + 1;
  }
  letter.setStart(node, below);
  letter.setEnd(node, Math.min(node.length, below + 1));
  return letter;
}
