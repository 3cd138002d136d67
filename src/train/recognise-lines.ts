import { readFileSync } from 'node:fs';
import { CAUTION, createRecogniser } from '../ingest/recognise.ts';
import { parseGoldLines } from './gold.ts';
import { recogniseDocuments } from './recognise-documents.ts';

/**
 * `npm run recognise -- FILE.jsonl [--caution cautious|balanced|eager] [--rules]`: JSON lines `{id, text, date?}` in, the
 * same with `spans: [[start, end, label, confidence, entity id], ...]` out; null for what is not known.
 */
const args = process.argv.slice(2);
const [file = '/dev/stdin'] = args.filter(
  (word, at) => !word.startsWith('--') && args[at - 1] !== '--caution',
);
const named = args.includes('--caution') ? args[args.indexOf('--caution') + 1] : 'balanced';
const caution = Object.keys(CAUTION).find((each): each is keyof typeof CAUTION => each === named);
if (!caution) throw new Error(`--caution is one of ${Object.keys(CAUTION).join(', ')}, not ${named}`);
const weights = args.includes('--rules') ? null : readFileSync('src/ingest/tagger/weights.bin');

const documents = parseGoldLines(readFileSync(file, 'utf8'));
const found = recogniseDocuments(documents, createRecogniser(weights, caution));
for (const [index, { id, text, date }] of documents.entries()) {
  const spans = found[index]!.map(({ start, end, label, confidence, entity }) => [
    start,
    end,
    label,
    confidence ?? null,
    entity,
  ]);
  process.stdout.write(`${JSON.stringify({ id, text, ...(date && { date }), spans })}\n`);
}
