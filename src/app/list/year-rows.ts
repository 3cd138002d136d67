import type { Month } from './to-months.ts';

/** Whether the page of this period lists its articles: a year's only where it stays short, else its months alone. */
export function showsRows(code: string, months: readonly Month[]): boolean {
  return code.length > 4 || months.reduce((sum, { count }) => sum + count, 0) <= 40;
}
