/** The coarse types the tagger tells apart, as its training corpora have them. */
export const TYPES = ['PER', 'LOC', 'ORG', 'MISC'] as const;
export type NameType = (typeof TYPES)[number];

/**
 * Tags of the tokens of a sentence (BILOU, Ratinov and Roth 2009): 0 is outside, then beginning, inside, last and unit
 * for each type: `1 + 4 * type + place`.
 */
export const TAG_COUNT = 1 + 4 * TYPES.length;

/** Weights of a feature: one for each tag of the first reading, then of the second. */
export const WIDTH = 2 * TAG_COUNT;

export function typeOfTag(tag: number): number {
  return tag === 0 ? -1 : (tag - 1) >> 2;
}

/** 0 beginning, 1 inside, 2 last, 3 unit; -1 outside. */
export function placeOfTag(tag: number): number {
  return tag === 0 ? -1 : (tag - 1) & 3;
}

/** True if a tag may follow another; nothing may run over the edge of a stretch. */
export function mayFollow(tag: number, before: number): boolean {
  const place = placeOfTag(tag);
  const placeBefore = placeOfTag(before);
  if (placeBefore === 0 || placeBefore === 1)
    return (place === 1 || place === 2) && typeOfTag(tag) === typeOfTag(before);
  return place === -1 || place === 0 || place === 3;
}

/** The tags that may stand before each tag. */
export const BEFORE: readonly (readonly number[])[] = Array.from({ length: TAG_COUNT }, (_, tag) =>
  Array.from({ length: TAG_COUNT }, (_none, before) => before).filter((before) => mayFollow(tag, before)),
);

/** A name among the tokens of an article, `[from, to)`; `type` is an index of TYPES. */
export interface TaggedName {
  readonly from: number;
  readonly to: number;
  readonly type: number;
  /** The probability that tokens and type are right, between 0 and 1. */
  readonly confidence: number;
}

/** The names that a row of tags says, for tokens from `start` on. */
export function namesOfTags(
  tags: ArrayLike<number>,
  start: number,
): readonly Omit<TaggedName, 'confidence'>[] {
  const names: Omit<TaggedName, 'confidence'>[] = [];
  let from = -1;
  for (let at = 0; at < tags.length; at++) {
    const place = placeOfTag(tags[at]!);
    if (place === 0 || place === 3) from = at;
    if (place === 2 || place === 3)
      names.push({ from: start + from, to: start + at + 1, type: typeOfTag(tags[at]!) });
  }
  return names;
}
