import type { Annotation } from './annotation.ts';
import type { Doubt } from './doubt.ts';
import { itemsAt, type JsonNode, textAt, wholeNumberAt } from './json-node.ts';
import { parseLabel } from './parse-label.ts';

/**
 * The mentions of a list of W3C Web Annotations (https://www.w3.org/TR/annotation-model/): an array of them, or a page
 * with `items`. The label is the value of a body with the purpose `tagging`, or of the only body; the place a
 * `TextQuoteSelector` (exact, prefix, suffix), a `TextPositionSelector` (code points), or both. An annotation without a
 * label is a remark and passed over; one that can't be read is reported.
 */
export function parseWebAnnotations(node: JsonNode): {
  readonly annotations: readonly Annotation[];
  readonly doubts: readonly Doubt[];
} {
  const annotations: Annotation[] = [];
  const doubts: Doubt[] = [];
  for (const item of node.kind === 'array' ? node.items : itemsAt(node, 'items')) {
    const { line } = item;
    const tag = tagOf(item);
    if (tag === null) continue;
    const place = placeOf(item);
    const label = tag === undefined ? undefined : parseLabel(tag, line);
    if (label === undefined || !place) {
      const lack = place ? 'a body with its label' : 'a quote or a position in the text';
      doubts.push({
        kind: 'correction-form',
        line,
        what: `is an annotation without ${lack}; it is left out`,
        todo: 'Give it a tagging body, and a TextQuoteSelector or a TextPositionSelector',
      });
    } else if (typeof label === 'string') annotations.push({ line, label, ...place });
    else doubts.push(label);
  }
  return { annotations, doubts };
}

/** What it is tagged with; null for a remark, undefined where it has no body that can be read. */
function tagOf(item: JsonNode): string | null | undefined {
  const bodies = itemsAt(item, 'body');
  const tagging = bodies.find((body) =>
    itemsAt(body, 'purpose').some((purpose) => isText(purpose, 'tagging')),
  );
  if (tagging) return textAt(tagging, 'value');
  if (bodies.some((body) => itemsAt(body, 'purpose').length > 0)) return null;
  const [only, ...others] = bodies;
  if (!only || others.length > 0) return bodies.length > 0 ? null : undefined;
  return only.kind === 'value' && typeof only.value === 'string' ? only.value : textAt(only, 'value');
}

function placeOf(item: JsonNode): Omit<Annotation, 'line' | 'label'> | null {
  const selectors = itemsAt(item, 'target').flatMap((target) => itemsAt(target, 'selector'));
  const position = selectors.find((selector) => textAt(selector, 'type') === 'TextPositionSelector');
  const quoting = selectors.find((selector) => textAt(selector, 'type') === 'TextQuoteSelector');
  const [start, end] = position ? [wholeNumberAt(position, 'start'), wholeNumberAt(position, 'end')] : [];
  const quote = quoting && textAt(quoting, 'exact');
  const isPlaced = start !== undefined && end !== undefined && start >= 0;
  if (!quote && !isPlaced) return null;
  const [prefix, suffix] = quoting ? [textAt(quoting, 'prefix'), textAt(quoting, 'suffix')] : [];
  return {
    ...(isPlaced && { start, end }),
    ...(quote && { quote }),
    ...(prefix && { prefix }),
    ...(suffix && { suffix }),
  };
}

function isText(node: JsonNode, text: string): boolean {
  return node.kind === 'value' && node.value === text;
}
