import type { Annotation } from './annotation.ts';
import type { CorrectionFile } from './correction-file.ts';
import type { Doubt } from './doubt.ts';
import { parseBrat } from './parse-brat.ts';
import { parseJson } from './parse-json.ts';
import { parseSpacy } from './parse-spacy.ts';
import { parseWebAnnotations } from './parse-web-annotations.ts';

/**
 * What a sidecar marks: brat standoff in `.ann`, spaCy's `Doc.to_json()` or a list of W3C Web Annotations in `.json`.
 * Null where it can't be read as any of them.
 */
export function parseSidecar({ name, text }: CorrectionFile): {
  readonly annotations: readonly Annotation[] | null;
  readonly doubts: readonly Doubt[];
} {
  if (/\.ann$/i.test(name)) return parseBrat(text);
  const parsed = parseJson(text);
  if ('what' in parsed) {
    const what = `is not JSON: it ${parsed.what}; the article keeps its own marks`;
    return {
      annotations: null,
      doubts: [{ kind: 'correction-form', line: parsed.line, what, todo: 'Mend that line' }],
    };
  }
  const { node } = parsed;
  const has = (key: string) => node.kind === 'object' && node.members.has(key);
  if (has('ents')) return parseSpacy(node);
  if (node.kind === 'array' || has('items')) return parseWebAnnotations(node);
  const what =
    'is neither spaCy’s Doc.to_json() nor a list of Web Annotations; the article keeps its own marks';
  const todo = 'Write it with npm run annotations to see the form, or move it away';
  return { annotations: null, doubts: [{ kind: 'correction-form', line: node.line, what, todo }] };
}
