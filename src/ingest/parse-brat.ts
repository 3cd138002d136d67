import type { Annotation } from './annotation.ts';
import type { Doubt } from './doubt.ts';
import { parseLabel } from './parse-label.ts';

/**
 * The text-bound annotations of a brat standoff file (`T1<tab>PERSON 0 12<tab>Lloyd Austin`, https://brat.nlplab.org/standoff.html).
 * Relations, events, attributes and notes say nothing of mentions and are passed over. A line that can't be read is
 * reported. Offsets count code points, as brat does.
 */
export function parseBrat(text: string): {
  readonly annotations: readonly Annotation[];
  readonly doubts: readonly Doubt[];
} {
  const annotations: Annotation[] = [];
  const doubts: Doubt[] = [];
  for (const [index, row] of text.split(/\r?\n/).entries()) {
    const line = index + 1;
    if (/^(?:[REAMN]\d|[#*]|\s*$)/.test(row)) continue;
    const [, label = '', places = '', quote] = TEXT_BOUND.exec(row) ?? [];
    const [, start, end] = /^(\d{1,9}) (\d{1,9})$/.exec(places) ?? [];
    if (start === undefined || end === undefined) {
      doubts.push(places.includes(';') ? brokenUp(line) : unreadable(line));
      continue;
    }
    const known = parseLabel(label, line);
    if (typeof known === 'string') {
      annotations.push({
        line,
        label: known,
        start: Number(start),
        end: Number(end),
        ...(quote && { quote }),
      });
    } else doubts.push(known);
  }
  return { annotations, doubts };
}

const TEXT_BOUND = /^T\S*\t(\S+) ([\d ;]+)(?:\t(.*))?$/;

function brokenUp(line: number): Doubt {
  return {
    kind: 'correction-place',
    line,
    what: 'is a mention in several pieces; it is left out',
    todo: 'Mark one stretch of text',
  };
}

function unreadable(line: number): Doubt {
  return {
    kind: 'correction-form',
    line,
    what: 'is not a line of brat standoff; it is left out',
    todo: 'Write it like “T1<tab>PERSON 0 12<tab>Lloyd Austin”',
  };
}
