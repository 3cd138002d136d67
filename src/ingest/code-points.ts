/** A text's offsets, counted in code points and in UTF-16 code units. */
export interface CodePoints {
  /** Of the text, in code points. */
  readonly length: number;
  /** Where the code point of this number begins; the text's length for one beyond it. */
  readonly toUnits: (point: number) => number;
  /** The number of the code point at an offset, or of the one it lies within. */
  readonly toPoints: (unit: number) => number;
}

/** Measures a text. A surrogate that stands alone is a code point, as in Python. */
export function toCodePoints(text: string): CodePoints {
  if (!/[\ud800-\udfff]/.test(text)) {
    const within = (offset: number) => Math.min(offset, text.length);
    return { length: text.length, toUnits: within, toPoints: within };
  }
  const units: number[] = [];
  const points: number[] = [];
  let unit = 0;
  for (const character of text) {
    for (let part = 0; part < character.length; part++) points.push(units.length);
    units.push(unit);
    unit += character.length;
  }
  return {
    length: units.length,
    toUnits: (point) => units[point] ?? text.length,
    toPoints: (offset) => points[offset] ?? units.length,
  };
}
