/**
 * Puts focus on the next row of the list, or the one before, and stops at its ends. Where no row has focus it begins
 * with the first on the screen. False where there is no list.
 */
export function moveToRow(by: 1 | -1): boolean {
  const rows = findRows();
  if (rows.length === 0) return false;
  const current = currentRow(rows);
  if (current === undefined) focusRow(rows.find(isOnScreen) ?? rows[0]!);
  else moveFrom(current, by, performance.now() + PATIENCE_MS);
  return true;
}

/** The next row may not be drawn yet where keys come faster than the list is. */
function moveFrom(current: HTMLElement, by: 1 | -1, until: number): void {
  const rows = findRows();
  const next = rows[rows.indexOf(current) + by];
  if (next && current.isConnected) return focusRow(next);
  const index = Number(current.closest<HTMLElement>('[data-row-index]')?.dataset['rowIndex'] ?? NaN);
  const last = Number(document.querySelector<HTMLElement>('[data-rows]')?.dataset['rows'] ?? 0) - 1;
  if (performance.now() < until && (by > 0 ? index < last : index > 0))
    requestAnimationFrame(() => moveFrom(currentRow(findRows()) ?? current, by, until));
}

/** For one whose month has to be fetched. */
const PATIENCE_MS = 5000;

/** Opens the row that has focus. */
export function openRow(): void {
  const row = currentRow(findRows());
  if (row) linkOf(row)?.click();
}

/** Puts focus on the first row of the month further down the list, or further up. */
export function moveToMonth(by: 1 | -1): void {
  const rows = findRows();
  const start = currentRow(rows) ?? rows.find(isOnScreen);
  if (!start) return;
  const months = rows.map(monthOf);
  const month = monthOf(start);
  const others = rows.slice(by > 0 ? rows.indexOf(start) : 0, by > 0 ? undefined : rows.indexOf(start));
  const found =
    by > 0 ? others.find((row) => monthOf(row) !== month) : others.findLast((row) => monthOf(row) !== month);
  if (found) focusRow(rows[months.indexOf(monthOf(found))]!);
  // the list goes on, but is not drawn so far
  else if (by > 0) document.querySelector<HTMLElement>('[data-more]')?.click();
}

function findRows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main [data-row]')];
}

function currentRow(rows: readonly HTMLElement[]): HTMLElement | undefined {
  return rows.find((row) => row.contains(document.activeElement));
}

function linkOf(row: HTMLElement): HTMLAnchorElement | null {
  return row.querySelector('h3 a, :scope > a');
}

function focusRow(row: HTMLElement): void {
  linkOf(row)?.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

function isOnScreen(row: HTMLElement): boolean {
  return row.getBoundingClientRect().bottom > 80;
}

/** `2024/10`, from the address of its article; none where that has no day. */
function monthOf(row: HTMLElement): string | undefined {
  return /\d{4}\/\d{2}(?=\/\d{2}\/[^/]+\/?$)/.exec(linkOf(row)?.pathname ?? '')?.[0];
}
