import type { Label } from '../archive/label.ts';

/** Words the owner wants marked wherever they stand. */
export interface OwnName {
  readonly words: string;
  readonly label: Label;
  /** The name they stand for, where that is another one. */
  readonly name?: string;
  /** True: capitals and small letters are equal. */
  readonly anyCase: boolean;
}
