import type { Label } from '../archive/label.ts';
import type { Doubt } from './doubt.ts';
import { type JsonNode, textAt } from './json-node.ts';
import type { OwnName } from './own-name.ts';
import { parseJson } from './parse-json.ts';
import { parseLabel } from './parse-label.ts';

/**
 * The patterns of a spaCy EntityRuler, one JSON object a line (https://spacy.io/api/entityruler): `label`, `pattern`, and
 * an `id` that patterns of one entity share, which is known by the first of them. A pattern is a text, or a list of
 * tokens that have nothing but `TEXT`, `ORTH` or `LOWER`. A line that can't be read is reported and left out.
 */
export function parsePatterns(text: string): {
  readonly names: readonly OwnName[];
  readonly doubts: readonly Doubt[];
} {
  const names: OwnName[] = [];
  const doubts: Doubt[] = [];
  const firstOf = new Map<string, string>();
  for (const [index, row] of text.split('\n').entries()) {
    if (row.trim() === '') continue;
    const read = parsePattern(row, index + 1);
    if ('kind' in read) {
      doubts.push(read);
      continue;
    }
    const { id, ...own } = read;
    const key = id !== undefined && `${own.label} ${id}`;
    if (key !== false && !firstOf.has(key)) firstOf.set(key, own.words);
    const name = key === false ? undefined : firstOf.get(key);
    names.push({ ...own, ...(name !== undefined && { name }) });
  }
  return { names, doubts };
}

function parsePattern(row: string, line: number): (OwnName & { readonly id?: string }) | Doubt {
  const parsed = parseJson(row);
  if ('what' in parsed) return formDoubt(line, `is not JSON: it ${parsed.what}`);
  const label = parseLabel(textAt(parsed.node, 'label') ?? '', line);
  if (typeof label !== 'string') return label;
  const id = textAt(parsed.node, 'id');
  const words = wordsOf(parsed.node, label);
  return words ? { ...words, ...(id && { id }) } : formDoubt(line, 'has a pattern that is no plain words');
}

function wordsOf(node: JsonNode, label: Label): OwnName | null {
  const phrase = textAt(node, 'pattern');
  if (phrase?.trim()) return { words: phrase, label, anyCase: false };
  const pattern = node.kind === 'object' ? node.members.get('pattern') : undefined;
  if (pattern?.kind !== 'array' || pattern.items.length === 0) return null;
  const tokens = pattern.items.map((token) => {
    const [key, ...others] = token.kind === 'object' ? token.members.keys() : [];
    const text = key === undefined ? undefined : textAt(token, key);
    const isPlain = others.length === 0 && ['TEXT', 'ORTH', 'LOWER'].includes(key ?? '');
    return isPlain && text?.trim() ? { text, anyCase: key === 'LOWER' } : null;
  });
  if (tokens.includes(null)) return null;
  return {
    words: tokens.map((token) => token?.text).join(' '),
    label,
    anyCase: tokens.some((token) => token?.anyCase),
  };
}

function formDoubt(line: number, what: string): Doubt {
  return {
    kind: 'correction-form',
    line,
    what: `${what}; it is left out`,
    todo: 'Write it like {"label": "ORG", "pattern": "Harbour Guild"}',
  };
}
