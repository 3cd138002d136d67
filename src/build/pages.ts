import {
  ABOUT_ADDRESS,
  articleAddress,
  entityAddress,
  HOME_ADDRESS,
  NOT_FOUND_FILE,
  periodAddress,
  UNDATED_ADDRESS,
  type Address,
} from '../archive/addresses.ts';
import type { Archive } from '../archive/archive.ts';
import { groupOf, isNamed } from '../archive/label.ts';

/** A page to write: its address, and the file it goes to, relative to the site's base. */
export interface Page {
  readonly address: Address;
  readonly file: string;
}

/** Every page of the site, each a real file that a plain static host answers with. */
export function toPages(archive: Archive): readonly Page[] {
  const addresses = new Set<Address>([HOME_ADDRESS, ABOUT_ADDRESS]);
  for (const article of archive.articles) {
    const { day } = article;
    for (const code of day ? [day.slice(0, 4), day.slice(0, 7), day] : []) addresses.add(periodAddress(code));
    if (!day) addresses.add(UNDATED_ADDRESS);
    addresses.add(articleAddress({ ...article, title: article.title.text }));
  }
  for (const { id, label } of archive.entities) {
    if (isNamed(groupOf(label))) addresses.add(entityAddress(id));
  }
  const pages = [...addresses].map((address) => ({ address, file: `${address.slice(1)}index.html` }));
  return [...pages, { address: `/${NOT_FOUND_FILE}`, file: NOT_FOUND_FILE }];
}
