import type { Label } from '../archive/label.ts';

/**
 * A mention as a sidecar has it. Offsets count Unicode code points of the article's plain text (see `toPlainText`), end
 * excluded; where they are missing, or the text has changed since, the quote tells.
 */
export interface Annotation {
  /** Of the sidecar; 1 is the first. */
  readonly line: number;
  readonly label: Label;
  readonly start?: number;
  readonly end?: number;
  /** The words themselves. */
  readonly quote?: string;
  /** The words right before and after the quote. */
  readonly prefix?: string;
  readonly suffix?: string;
}
