import { GROUPS, type Label } from '../archive/label.ts';
import type { Doubt } from './doubt.ts';
import { toQuote } from './to-quote.ts';

/** A label as other tools write it, in any case, or what is wrong with it. */
export function parseLabel(text: string, line: number): Label | Doubt {
  const label = LABELS.find((known) => known === text.toUpperCase());
  return (
    label ?? {
      kind: 'correction-form',
      line,
      what: `has the label ${toQuote(text)}, which is not known here; it is left out`,
      todo: `Use one of ${LABELS.join(', ')}`,
    }
  );
}

const LABELS = GROUPS.flatMap(({ labels }) => labels);
