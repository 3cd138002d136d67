import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A mark of the annotated articles, as test/corpus/news/README.md describes it: text, label, full name. */
export const MARK = /\[\[([^|[\]]+)\|([A-Z_]+)(?:\|([^|[\]]+))?\]\]/g;

const corpus = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'test', 'corpus');

/**
 * Writes the sample archive into a folder, which it empties first: the annotated articles without their marks, and those
 * of test/corpus/demo, which are not annotated.
 * @param {string} folder
 */
export function writeSampleArchive(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of ['train', 'blind']) {
    for (const name of seedsIn(join(corpus, 'news', part))) {
      const marked = readFileSync(join(corpus, 'news', part, name), 'utf8');
      writeFileSync(join(folder, name), marked.replace(MARK, '$1'));
    }
  }
  for (const name of seedsIn(join(corpus, 'demo')))
    copyFileSync(join(corpus, 'demo', name), join(folder, name));
}

/** @param {string} folder */
function seedsIn(folder) {
  return readdirSync(folder).filter((name) => name.endsWith('.txt'));
}
