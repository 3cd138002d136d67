import type { Label } from '../archive/label.ts';
import type { Annotation } from './annotation.ts';
import { type CodePoints, toCodePoints } from './code-points.ts';
import type { Doubt } from './doubt.ts';
import { findQuote, withPlainBlanks } from './find-quote.ts';
import { blankDoubt, lostDoubt, movedDoubt, outsideDoubt, overlapDoubt } from './placing-doubts.ts';

/** A mention in an article's plain text. Offsets are UTF-16 code units, end excluded. */
export interface PlacedAnnotation {
  readonly start: number;
  readonly end: number;
  readonly label: Label;
  readonly line: number;
}

/**
 * Annotations at their places in a plain text, in order, none overlapping another: of those that do the longest stays.
 * Where the words at the offsets are not the quote, the text has changed since: the same words nearest to where they
 * should be now are taken, which is reported once. What is not found is reported, each.
 */
export function placeAnnotations(
  annotations: readonly Annotation[],
  text: string,
): { readonly placed: readonly PlacedAnnotation[]; readonly doubts: readonly Doubt[] } {
  const scene: Scene = { text, plain: withPlainBlanks(text), points: toCodePoints(text), shift: 0 };
  const doubts: Doubt[] = [];
  const found: PlacedAnnotation[] = [];
  let moved: Annotation | undefined;
  let movedCount = 0;
  for (const annotation of annotations.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))) {
    const place = findPlace(annotation, scene);
    if ('kind' in place) {
      doubts.push(place);
      continue;
    }
    if (text.slice(place.start, place.end).trim() === '') {
      doubts.push(blankDoubt(annotation));
      continue;
    }
    if (place.moved) {
      moved ??= annotation;
      movedCount++;
    }
    found.push({ ...withoutBlanks(text, place), label: annotation.label, line: annotation.line });
  }
  if (moved) doubts.push(movedDoubt(moved, movedCount, annotations.length));
  const { placed, overlaps } = withoutOverlaps(found);
  const all = [...doubts, ...overlaps.map(overlapDoubt)].toSorted((a, b) => a.line - b.line);
  return { placed, doubts: all };
}

interface Scene {
  readonly text: string;
  /** The text with every blank a space. */
  readonly plain: string;
  readonly points: CodePoints;
  /** How far the last mention that was found stood from where it was said to, in code units. */
  shift: number;
}

interface Place {
  readonly start: number;
  readonly end: number;
  /** True where its words do not stand at its offsets. */
  readonly moved: boolean;
}

function findPlace(annotation: Annotation, scene: Scene): Place | Doubt {
  const { start, end, quote } = annotation;
  if (start === undefined || end === undefined) return findQuoted(annotation, scene);
  const [from, to] = [scene.points.toUnits(start), scene.points.toUnits(end)];
  const isInside = start < end && end <= scene.points.length;
  if (isInside && (quote === undefined || scene.plain.slice(from, to) === withPlainBlanks(quote))) {
    scene.shift = 0;
    return { start: from, end: to, moved: false };
  }
  if (quote === undefined) return outsideDoubt(annotation, scene.points.length);
  const expected = from + scene.shift;
  const near = { from: expected - NEAR, to: expected + NEAR };
  const nearest = findQuote(scene.plain, { quote }, near).reduce<number | null>(
    (best, at) => (best === null || Math.abs(at - expected) < Math.abs(best - expected) ? at : best),
    null,
  );
  if (nearest === null) return lostDoubt(annotation, 'does not stand in the text any more');
  scene.shift = nearest - from;
  return { start: nearest, end: nearest + quote.length, moved: true };
}

/** By its words alone: they must stand at one place only. */
function findQuoted(annotation: Annotation, { plain }: Scene): Place | Doubt {
  const { quote = '', prefix, suffix } = annotation;
  const [place, another] = findQuote(plain, { quote, prefix, suffix }, { most: 2 });
  if (place === undefined) return lostDoubt(annotation, 'does not stand in the text');
  if (another !== undefined) return lostDoubt(annotation, 'stands in the text more than once');
  return { start: place, end: place + quote.length, moved: false };
}

/** A mention without the blanks around it that a hasty selection takes along. */
function withoutBlanks(text: string, { start, end }: Place): { start: number; end: number } {
  const words = text.slice(start, end);
  const trimmed = words.trim();
  const from = start + words.indexOf(trimmed);
  return { start: from, end: from + trimmed.length };
}

function withoutOverlaps(found: readonly PlacedAnnotation[]): {
  readonly placed: readonly PlacedAnnotation[];
  readonly overlaps: readonly PlacedAnnotation[];
} {
  const placed: PlacedAnnotation[] = [];
  const overlaps: PlacedAnnotation[] = [];
  const inOrder = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  for (const each of inOrder) {
    const last = placed.at(-1);
    if (!last || last.end <= each.start) placed.push(each);
    else if (last.end - last.start >= each.end - each.start) overlaps.push(each);
    else overlaps.push(placed.splice(-1, 1, each)[0]!);
  }
  return { placed, overlaps };
}

/** A text is seldom moved further, and the search for each mention must end. */
const NEAR = 20_000;
