import type { Annotation } from './annotation.ts';
import { toCodePoints } from './code-points.ts';
import type { Doubt } from './doubt.ts';
import { itemsAt, type JsonNode, textAt, wholeNumberAt } from './json-node.ts';
import { parseLabel } from './parse-label.ts';

/**
 * The entities of a spaCy `Doc.to_json()`: `text` and `ents` of `start`, `end` and `label`, offsets in code points of
 * `text`. Their words are taken from that text, so that a changed article is noticed. One that can't be read, or lies
 * outside the text, is reported.
 */
export function parseSpacy(node: JsonNode): {
  readonly annotations: readonly Annotation[];
  readonly doubts: readonly Doubt[];
} {
  const annotations: Annotation[] = [];
  const doubts: Doubt[] = [];
  const text = textAt(node, 'text');
  if (text === undefined) {
    const what = 'has no “text” beside “ents”; nothing in it counts';
    return {
      annotations,
      doubts: [{ kind: 'correction-form', line: node.line, what, todo: 'Write it with Doc.to_json()' }],
    };
  }
  const points = toCodePoints(text);
  for (const ent of itemsAt(node, 'ents')) {
    const { line } = ent;
    const [start, end, label] = [
      wholeNumberAt(ent, 'start'),
      wholeNumberAt(ent, 'end'),
      textAt(ent, 'label'),
    ];
    if (start === undefined || end === undefined || label === undefined) {
      const what = 'is an entity without a whole “start”, “end” or “label”; it is left out';
      doubts.push({ kind: 'correction-form', line, what, todo: 'Write it as Doc.to_json() does' });
      continue;
    }
    if (start < 0 || end <= start || end > points.length) {
      const what = `is an entity from ${start} to ${end} in a text of ${points.length} characters; it is left out`;
      doubts.push({ kind: 'correction-place', line, what, todo: 'Count in code points, as Python does' });
      continue;
    }
    const known = parseLabel(label, line);
    if (typeof known === 'string') {
      const quote = text.slice(points.toUnits(start), points.toUnits(end));
      annotations.push({ line, label: known, start, end, quote });
    } else doubts.push(known);
  }
  return { annotations, doubts };
}
