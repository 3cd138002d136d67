import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parsePeriod } from '../archive/calendar-date.ts';
import { groupOf } from '../archive/label.ts';
import { createRecogniser } from '../ingest/recognise.ts';
import type { GoldDocument } from './gold.ts';
import { readCorpus } from './read-corpus.ts';
import { recogniseDocuments } from './recognise-documents.ts';
import { formatClusters, scoreClusters } from './score-clusters.ts';
import { formatScores, scoreSpans } from './score.ts';

const VALUES: ReadonlySet<string> = new Set([
  'DATE',
  'TIME',
  'MONEY',
  'PERCENT',
  'QUANTITY',
  'CARDINAL',
  'ORDINAL',
]);

const COARSE: Readonly<Record<string, string>> = {
  PERSON: 'PER',
  GPE: 'LOC',
  FAC: 'LOC',
  NORP: 'MISC',
  EVENT: 'MISC',
  WORK_OF_ART: 'MISC',
  PRODUCT: 'MISC',
  LAW: 'MISC',
  LANGUAGE: 'MISC',
};

/**
 * `npm run evaluate -- [--rules] CORPUS...`: how well the recogniser does on annotated corpora: exact spans and labels
 * (folded to the coarse ones where the corpus has no others), the days of dates, and the joining of names.
 */
const args = process.argv.slice(2);
const recognise = createRecogniser(
  args.includes('--rules') ? null : readFileSync('src/ingest/tagger/weights.bin'),
);
for (const path of args.filter((word) => !word.startsWith('--'))) {
  const documents = readCorpus(path);
  const isCoarse = documents[0]?.isCoarse ?? false;
  const start = performance.now();
  const found = recogniseDocuments(documents, recognise);
  const seconds = (performance.now() - start) / 1000;
  const fold = (label: string): string => (isCoarse ? (COARSE[label] ?? label) : label);
  const wanted = documents.map(({ spans }) => spans.map((span) => ({ ...span, label: fold(span.label) })));
  const labels = new Set(wanted.flat().map(({ label }) => label));
  const shown = found.map((spans) =>
    spans.map((span) => ({ ...span, label: fold(span.label) })).filter(({ label }) => labels.has(label)),
  );
  const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  console.log(
    `\n${basename(path)}: precision, recall and F1 of exact spans and labels, and how many there are`,
  );
  console.log(formatScores(scoreSpans(wanted, shown)));
  console.log(
    `${documents.length} documents, ${(words / 350 / seconds).toFixed(0)} articles of 350 words a second in one thread`,
  );
  const dates = countDays(documents, found);
  if (dates.wanted > 0) console.log(`days of dates found: ${dates.right} of ${dates.wanted} right`);
  const pairs = documents.flatMap(({ spans }, index) => toPairs(spans, found[index]!, index));
  if (pairs.length > 0) console.log(formatClusters(scoreClusters(pairs)));
}

/** Of the dates whose span was found and whose days the corpus tells, how many have the right days. */
function countDays(
  documents: readonly GoldDocument[],
  found: ReturnType<typeof recogniseDocuments>,
): { readonly right: number; readonly wanted: number } {
  let [right, wanted] = [0, 0];
  for (const [index, { spans }] of documents.entries()) {
    const periodAt = new Map(
      found[index]!.map(({ start, end, period }) => [`${start}-${end}`, period ?? null]),
    );
    for (const { start, end, label, canonical } of spans) {
      const period = periodAt.get(`${start}-${end}`);
      if (label !== 'DATE' || canonical === undefined || period === undefined) continue;
      wanted++;
      const [first = '', last = first] = canonical.split('..');
      if (period?.from === parsePeriod(first)?.from && period?.to === parsePeriod(last)?.to) right++;
    }
  }
  return { right, wanted };
}

/**
 * The full name and the entity of each name that was found: over the whole corpus, or within a document where the
 * corpus only says what is one with what there. Nothing for a corpus that says neither.
 */
function toPairs(
  spans: GoldDocument['spans'],
  found: ReturnType<typeof recogniseDocuments>[number],
  index: number,
): readonly (readonly [gold: string, found: string])[] {
  if (!spans.some(({ label, canonical }) => canonical !== undefined && label !== 'DATE')) return [];
  const entityAt = new Map(
    found.map(({ start, end, entity }) => [`${start}-${end}`, entity ?? `${index}:${start}`]),
  );
  return spans.flatMap(({ start, end, label, canonical, text }): readonly (readonly [string, string])[] => {
    const entity = entityAt.get(`${start}-${end}`);
    if (entity === undefined || canonical === '?' || VALUES.has(label)) return [];
    if (canonical?.startsWith('#')) return [[`${index}${canonical}`, `${index} ${entity}`]];
    const group = label === 'PER' || label === 'MISC' ? label : groupOf(label);
    return [[`${group}:${canonical ?? text}`, entity]];
  });
}
