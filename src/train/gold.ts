import type { Label } from '../archive/label.ts';
import { MARK } from './sample-archive.mjs';

/** A name or value that people marked. Offsets are UTF-16 code units in the document's text, end excluded. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  /** A label of OntoNotes, or PER, LOC, ORG or MISC where the corpus tells no more. */
  readonly label: Label | 'PER' | 'LOC' | 'ORG' | 'MISC';
  readonly text: string;
  /** The full name, or the days of a date, where the corpus says it; `#3` where it says only what is one with what. */
  readonly canonical?: string;
}

/** An annotated document. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  /** The day of an article, `YYYY-MM-DD`. */
  readonly date?: string;
  readonly spans: readonly GoldSpan[];
  /** True where only PER, LOC, ORG and MISC are told apart; LOC is then any place. */
  readonly isCoarse: boolean;
}

/** Reads JSON lines `{ id, text, date?, spans: [[start, end, label, canonical?], ...] }`. Throws, with the line, on any other. */
export function parseGoldLines(lines: string): readonly GoldDocument[] {
  const isCoarse = !/"(?:PERSON|GPE)"/.test(lines);
  return lines.split('\n').flatMap((line, index) => {
    if (!line.trim()) return [];
    const { id, text, date, spans, clusters } = JSON.parse(line) as {
      id?: string;
      text: string;
      date?: string;
      spans?: readonly (readonly [number, number, GoldSpan['label'], string?])[];
      clusters?: readonly (readonly (readonly [number, number])[] | null)[];
    };
    if (typeof text !== 'string') throw new Error(`line ${index + 1} has no text`);
    const clusterAt = new Map(
      (clusters ?? []).flatMap((cluster, at) =>
        (cluster ?? []).map(([start, end]) => [`${start}-${end}`, `#${at}`]),
      ),
    );
    const read = (spans ?? []).map(([start, end, label, named]) => {
      const canonical = named ?? clusterAt.get(`${start}-${end}`);
      if (!(start >= 0 && start < end && end <= text.length))
        throw new Error(`line ${index + 1}: a span ${start}-${end} outside the text`);
      return {
        start,
        end,
        label,
        text: text.slice(start, end),
        ...(canonical !== undefined && { canonical }),
      };
    });
    return [{ id: id ?? String(index), text, ...(date && { date }), spans: read, isCoarse }];
  });
}

/**
 * Reads an article with marks, `[[text|LABEL|full name]]`, as test/corpus/news/README.md describes them. The text is that
 * of the title, then of each paragraph, without the line of the day and what follows "Read also:".
 */
export function parseMarkedArticle(id: string, file: string): GoldDocument {
  const head = /^\ufeff?\s*(?:date (\d{4}-\d\d-\d\d) )?/.exec(file)!;
  const marked = file
    .slice(head[0].length)
    .replace(/\r/g, '')
    .replace(/\n\s*Read also:(?!.*\n\s*Read also:)[\s\S]*$/s, '');
  const spans: GoldSpan[] = [];
  let text = '';
  let from = 0;
  for (const mark of marked.matchAll(MARK)) {
    text += marked.slice(from, mark.index);
    const [whole, surface = '', label = '', canonical] = mark;
    spans.push({
      start: text.length,
      end: text.length + surface.length,
      label: label as Label,
      text: surface,
      ...(canonical !== undefined && { canonical }),
    });
    text += surface;
    from = mark.index + whole.length;
  }
  text += marked.slice(from);
  if (/\[\[|\]\]/.test(text)) throw new Error(`${id}: a mark that does not close`);
  return { id, text, ...(head[1] && { date: head[1] }), spans, isCoarse: false };
}
