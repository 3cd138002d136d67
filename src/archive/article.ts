import type { CalendarDate, Period } from './calendar-date.ts';
import type { Label } from './label.ts';

/** 16 hex digits. */
export type ArticleId = string & { readonly __brand: 'ArticleId' };

/** `group:slug`, such as `person:lloyd-austin`; the same in every article of an archive. */
export type EntityId = string & { readonly __brand: 'EntityId' };

/** A stretch of a text that names an entity. Offsets are UTF-16 code units, end excluded. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly label: Label;
  /** Null where it could be one of several entities: shown, but linked to none. */
  readonly entity: EntityId | null;
  /** The days a DATE means, where they could be resolved. */
  readonly period?: Period;
}

/** A text with its mentions, in order, none overlapping another. */
export interface MarkedText {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** How a piece of the body is drawn. Roles label text; they never remove it. */
export type Role = 'paragraph' | 'byline' | 'caption' | 'aside' | 'preformatted' | 'list-item';

/** A piece of the body that stands by itself, with its role. */
export interface Block extends MarkedText {
  readonly role: Role;
  /** Length of the dateline at its start ("WASHINGTON (AP) —"), 0 if none. */
  readonly dateline: number;
}

/** One entry of a seed's "Read also" list: a title, or an address with `href`. */
export interface ReadAlso {
  readonly text: string;
  /** An http or https address as written. */
  readonly href?: string;
}

/** What is written in one seed, before recognition: no mentions yet. */
export interface Manuscript {
  readonly id: ArticleId;
  /** File name inside the seeds folder. */
  readonly file: string;
  readonly day: CalendarDate | null;
  /** What stands where the day should be, if it could not be read as one. */
  readonly dayAsWritten: string | null;
  readonly title: string;
  /** True where the seed has no title and the first sentence serves as one. */
  readonly titleIsLead: boolean;
  readonly blocks: readonly { readonly role: Role; readonly text: string; readonly dateline: number }[];
  readonly readAlso: readonly ReadAlso[];
}

/** A manuscript with its mentions: what the archive holds. */
export interface Article extends Omit<Manuscript, 'title' | 'blocks'> {
  readonly title: MarkedText;
  readonly blocks: readonly Block[];
}
