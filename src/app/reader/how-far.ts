/** How far a text has been read that moves through the screen, in CSS pixels of the screen. */
export interface Passage {
  /** Upper and lower edge of the text; negative above the screen. */
  readonly top: number;
  readonly bottom: number;
  /** Height of the screen, and how far the page has been scrolled. */
  readonly height: number;
  readonly scrolled: number;
}

/**
 * From 0 at the top of the page to 1 where the last line of the text is on the screen, and the part of the text that
 * is then behind the reader. The line being read is taken to wander from the upper edge of the screen to the lower,
 * so that nothing is left when the last line can be seen. Null for a text that is on the screen as a whole.
 */
export function howFar({ top, bottom, height, scrolled }: Passage): { share: number; read: number } | null {
  const way = scrolled + bottom - height;
  if (way <= 0 || bottom <= top) return null;
  const share = clamp(scrolled / way);
  return { share, read: clamp((share * height - top) / (bottom - top)) };
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
