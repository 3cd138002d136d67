import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createTagger } from '../ingest/tagger/tagger.ts';
import { unpackModel } from '../ingest/tagger/model.ts';
import { toNameLists } from '../ingest/tagger/name-lists.ts';
import { TYPES } from '../ingest/tagger/tags.ts';
import { rememberWords } from '../ingest/tagger/word-facts.ts';
import type { GoldDocument } from './gold.ts';
import { learn } from './learn.ts';
import { readCorpus } from './read-corpus.ts';
import { prepare, typeOf } from './prepare.ts';
import { formatScores, scoreSpans, toF1 } from './score.ts';

/**
 * `npm run train -- OUT.bin [--epochs N] [--runs N] [--dropout N] ... CORPUS[*WEIGHT]... [-- DEV...]`: learns weights and
 * says how good they are. A corpus is a file of JSON lines or a folder of marked articles. OUT.json tells how OUT.bin was made.
 */
const args = process.argv.slice(2);
const { files, dev, options } = parseArguments(args);
const [out = 'weights.bin', ...corpora] = files;
const names = readFileSync(options.names, 'utf8')
  .trim()
  .split('\n')
  .map((line): [string, number] => [line.split('\t')[0]!, Number(line.split('\t')[1])]);
const lists = toNameLists(names);
const reader = { factsOf: rememberWords(lists), lists };

const training = corpora.flatMap((spec) => {
  const [path = '', weight = '1'] = spec.split('*');
  return readCorpus(path).map((document) => ({ ...prepare(document, reader), weight: Number(weight) }));
});
console.log(
  `${training.length} documents, ${training.reduce((sum, { tags }) => sum + tags.length, 0)} tokens`,
);
const bytes = learn(training, names, options, (line) => console.log(line));
writeFileSync(out, bytes);
console.log(`${out}: ${bytes.length} bytes`);

const model = unpackModel(bytes);
const tag = createTagger(model);
const scores: Record<string, number> = {};
for (const path of dev) {
  const documents = readCorpus(path).map((document) => prepare(document, reader));
  const wanted = documents.map(({ document }) => named(document));
  const found = documents.map(({ article }) =>
    tag(article).map(({ from, to, type }) => ({
      start: article.tokens[from]!.start,
      end: article.tokens[to - 1]!.end,
      label: TYPES[type]!,
    })),
  );
  // a corpus that never marks a type says nothing of it
  const types = new Set(wanted.flat().map(({ label }) => label));
  const tallies = scoreSpans(
    wanted,
    found.map((spans) => spans.filter(({ label }) => types.has(label))),
  );
  console.log(`\n${basename(path)}\n${formatScores(tallies)}`);
  scores[basename(path)] =
    Math.round(toF1(tallies.get('all') ?? { right: 0, found: 0, wanted: 0 })[2] * 10) / 10;
}
writeFileSync(
  out.replace(/\.bin$/, '.json'),
  `${JSON.stringify({ options, corpora: corpora.map(describe), scores, sha256: sha256(bytes) }, null, 2)}\n`,
);

function named({ spans }: GoldDocument): readonly { start: number; end: number; label: string }[] {
  return spans.flatMap(({ start, end, label }) =>
    typeOf(label) < 0 ? [] : [{ start, end, label: TYPES[typeOf(label)]! }],
  );
}

function describe(spec: string): object {
  const [path = '', weight = '1'] = spec.split('*');
  const data = path.endsWith('.jsonl')
    ? readFileSync(path)
    : readdirSync(path)
        .toSorted()
        .map((name) => readFileSync(join(path, name), 'utf8'))
        .join('');
  return { corpus: basename(path), weight: Number(weight), sha256: sha256(data) };
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

function parseArguments(given: readonly string[]) {
  const set: Record<string, string> = {};
  const taught: string[] = [];
  const measured: string[] = [];
  let list = taught;
  for (let at = 0; at < given.length; at++) {
    const word = given[at]!;
    if (word === '--') list = measured;
    else if (word.startsWith('--')) set[word.slice(2)] = given[++at]!;
    else list.push(word);
  }
  const number = (name: string, other: number): number => Number(set[name] ?? other);
  return {
    files: taught,
    dev: measured,
    options: {
      names: set.names ?? join('src', 'train', 'names.tsv'),
      epochs: number('epochs', 8),
      runs: number('runs', 3),
      rate: number('rate', 0.12),
      dropout: number('dropout', 0.3),
      seed: number('seed', 12345),
      leastSeen: number('least-seen', 2),
      leastWeight: number('least-weight', 0.12),
    },
  };
}
