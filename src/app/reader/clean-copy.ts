/**
 * Puts what is selected of an article on the clipboard without its marks: as text as it stands, and as markup whose
 * paragraphs and lists are kept. Nothing is added.
 */
export function cleanCopy(event: ClipboardEvent, article: HTMLElement): void {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !event.clipboardData) return;
  const range = selection.getRangeAt(0);
  if (!article.contains(range.commonAncestorContainer)) return;
  const copy = document.createElement('div');
  copy.append(range.cloneContents());
  if (!copy.querySelector('.mention') && !closestMark(range)) return;
  for (const mark of copy.querySelectorAll('.mention, .dateline')) mark.replaceWith(...mark.childNodes);
  for (const element of copy.querySelectorAll('*')) {
    for (const name of element.getAttributeNames())
      if (name !== 'href' && name !== 'dir') element.removeAttribute(name);
  }
  event.clipboardData.setData('text/plain', selection.toString());
  event.clipboardData.setData('text/html', copy.innerHTML);
  event.preventDefault();
}

function closestMark({ commonAncestorContainer: node }: Range): Element | null {
  return (node instanceof Element ? node : node.parentElement)?.closest('.mention') ?? null;
}
