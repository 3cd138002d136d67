import type { EntityId } from '../archive/article.ts';
import type { Label } from '../archive/label.ts';

/** What `glossary.json` says, entry by entry. The steps after recognition are done in this order. */
export interface Glossary {
  readonly add: readonly Entry<{ name: string; label: Label; aliases?: readonly string[] }>[];
  readonly mark: readonly Entry<Quotation & { label: Label; entity?: EntityId }>[];
  readonly unmark: readonly Entry<Quotation>[];
  readonly split: readonly Entry<Split>[];
  readonly retype: readonly Entry<{ entity: EntityId; label: Label }>[];
  readonly merge: readonly Entry<{ entities: readonly EntityId[]; into: EntityId }>[];
  readonly hide: readonly Entry<{ entity: EntityId }>[];
  readonly rename: readonly Entry<{ entity: EntityId; name: string }>[];
}

/** An entry, with the line it begins on. */
export type Entry<T> = Readonly<T> & { readonly line: number };

/** One place in one file, found by its words. */
export interface Quotation {
  readonly file: string;
  readonly quote: string;
  readonly before?: string;
  readonly after?: string;
}

/** Mentions of `entity` in one of these forms and files that are of `into`; all forms or files where none are given. */
export interface Split {
  readonly entity: EntityId;
  readonly into: EntityId;
  readonly forms?: readonly string[];
  readonly files?: readonly string[];
}

export const EMPTY_GLOSSARY: Glossary = {
  add: [],
  mark: [],
  unmark: [],
  split: [],
  retype: [],
  merge: [],
  hide: [],
  rename: [],
};
