import type { Settings } from './settings.ts';

/** Size, line height and width as they are on the screen: the reader's own, else the design's for this screen. */
export function shownType({ size, leading, width }: Settings): {
  readonly size: number;
  readonly leading: number;
  readonly width: number;
} {
  return { size: size ?? designSize(), leading: leading ?? 1.6, width: width ?? 66 };
}

/** As in app.css. */
function designSize(): number {
  return innerWidth < 768 ? 19 : 20;
}
