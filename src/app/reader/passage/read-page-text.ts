import type { Stretch } from './find-directive.ts';
import { toFoldedText } from './folded-text.ts';
import type { PageText } from './page-text.ts';

/** The text of the page as it stands, and where each of its letters is drawn. */
export interface PageOnScreen extends PageText {
  readonly toRange: (stretch: Stretch) => Range | null;
  /** What of the article a range holds; null where that is nothing. */
  readonly toStretch: (range: AbstractRange) => Stretch | null;
}

/** What stands for a time only, such as the tools beside a selection, is no text of the page. */
export const NO_TEXT = 'data-no-text';

/** Reads what a browser searches for the words of a link: all that is drawn, block by block. Null without an article. */
export function readPageText(): PageOnScreen | null {
  const article = document.querySelector<HTMLElement>('.reading');
  const headline = article?.querySelector('h1');
  if (!article || !headline) return null;
  const pieces: Piece[] = [];
  const starts = new Map<Element, number>();
  let text = '';
  const read = (element: Element) => {
    if (element.matches(SILENT)) return;
    const { display, visibility } = isInline(element) ? INLINE : getComputedStyle(element);
    if (display === 'none' || visibility === 'hidden') return;
    const isBlock = display !== 'inline' && display !== 'contents';
    const endLine = () => {
      if (isBlock && text !== '' && !text.endsWith('\n')) text += '\n';
    };
    endLine();
    starts.set(element, text.length);
    for (const child of element.childNodes) {
      if (child instanceof Text) {
        pieces.push({ node: child, start: text.length });
        text += child.data;
      } else if (child instanceof Element) read(child);
    }
    endLine();
  };
  read(document.body);

  const spanOf = (element: Element): Stretch => {
    const start = starts.get(element) ?? 0;
    return { start, end: start + element.textContent.length };
  };
  const paragraphs = paragraphElements(article).map(spanOf);
  const span = {
    start: spanOf(headline).start,
    end: Math.max(spanOf(headline).end, paragraphs.at(-1)?.end ?? 0),
  };
  const toOffset = (node: Node, inNode: number) => offsetAt(pieces, node, inNode) ?? text.length;
  return {
    ...toFoldedText(text),
    paragraphs,
    article: span,
    toRange: (stretch) => toRange(pieces, stretch),
    toStretch: (range) => {
      const start = Math.max(span.start, toOffset(range.startContainer, range.startOffset));
      const end = Math.min(span.end, toOffset(range.endContainer, range.endOffset));
      return text.slice(start, end).trim() === '' ? null : { start, end };
    },
  };
}

/** The elements of an article's paragraphs, `p1` first. */
function paragraphElements(article: HTMLElement): readonly Element[] {
  const elements: Element[] = [];
  for (let number = 1; ; number++) {
    const element = article.querySelector(`#p${number}`);
    if (!element) return elements;
    elements.push(element);
  }
}

interface Piece {
  readonly node: Text;
  readonly start: number;
}

const SILENT = `script, style, noscript, template, textarea, select, input, svg, iframe, [${NO_TEXT}]`;
const INLINE = { display: 'inline', visibility: 'visible' };

/** Marks are many, and known to be inline without asking for their style. */
function isInline(element: Element): boolean {
  return element.matches('.mention, .dateline');
}

function toRange(pieces: readonly Piece[], { start, end }: Stretch): Range | null {
  const first = pieces[lastBefore(pieces, start)];
  const last = pieces[lastBefore(pieces, end - 1)];
  if (!first || !last || end <= start) return null;
  const range = document.createRange();
  range.setStart(first.node, Math.min(first.node.length, start - first.start));
  range.setEnd(last.node, Math.min(last.node.length, end - last.start));
  return range;
}

/** The last piece that begins at an offset or before. */
function lastBefore(pieces: readonly Piece[], offset: number): number {
  let [from, to] = [0, pieces.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (pieces[middle]!.start <= offset) from = middle + 1;
    else to = middle;
  }
  // an empty text node may begin at the same offset
  let index = from - 1;
  while (index > 0 && pieces[index]!.node.length === 0) index--;
  return index;
}

/** Where a point of the document stands in the text; null after all of it. */
function offsetAt(pieces: readonly Piece[], node: Node, inNode: number): number | null {
  const point = document.createRange();
  point.setStart(node, inNode);
  let [from, to] = [0, pieces.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (point.comparePoint(pieces[middle]!.node, pieces[middle]!.node.length) < 0) from = middle + 1;
    else to = middle;
  }
  const piece = pieces[from];
  if (!piece) return null;
  return piece.node === node ? piece.start + inNode : piece.start;
}
