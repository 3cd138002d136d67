import type { EntityId, Manuscript } from '../archive/article.ts';
import type { Period } from '../archive/calendar-date.ts';
import type { Label } from '../archive/label.ts';

/** A mention as the recogniser finds it, not yet joined to an entity. Offsets are UTF-16 code units, end excluded. */
export interface RecognisedMention {
  readonly start: number;
  readonly end: number;
  readonly label: Label;
  /** The days a DATE or TIME means, where the article's day or the words themselves tell. */
  readonly period?: Period;
  /** How likely a name is right, between 0 and 1, where weights found it. */
  readonly confidence?: number;
  /** Normal form of a number, amount or quantity: `1500`, `20-percent`, `5000000-usd`. */
  readonly value?: string;
  /** The name its words stand for, where the owner says it is another one. */
  readonly name?: string;
  /** The entity it is of, where the owner says so. */
  readonly entity?: EntityId;
}

/** A manuscript with what was recognised in it: mentions of the title first, then of each block. */
export interface RecognisedArticle {
  readonly manuscript: Manuscript;
  readonly mentions: readonly (readonly RecognisedMention[])[];
}
