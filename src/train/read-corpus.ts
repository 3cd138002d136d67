import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldDocument, parseGoldLines, parseMarkedArticle } from './gold.ts';

/** A file of JSON lines, or a folder of marked articles. */
export function readCorpus(path: string): readonly GoldDocument[] {
  if (path.endsWith('.jsonl')) return parseGoldLines(readFileSync(path, 'utf8'));
  return readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => parseMarkedArticle(name, readFileSync(join(path, name), 'utf8')));
}
