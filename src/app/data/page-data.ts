import type { Address } from '../../archive/addresses.ts';
import type { Site } from '../../archive/data-files.ts';
import type { HeldData } from './queries.ts';

/** What every page carries in its data block. */
export interface PageData {
  readonly site: Site;
  /** The address the page was drawn for; null in dev, where pages come undrawn. */
  readonly address: Address | null;
  readonly data: readonly HeldData[];
}

/** The data block of the page. A page without one was not made by our build: a programmer's error. */
export function readPageData(document: Document): PageData {
  const text = document.getElementById('page-data')?.textContent;
  if (!text) throw new Error('The page has no #page-data');
  return JSON.parse(text) as PageData;
}
