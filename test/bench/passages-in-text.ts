/**
 * `node test/bench/passages.mjs text [FOLDER ...]`: 1,000 random passages of the articles in each folder (the sample archive
 * where none is named), from any letter to any other: a link is made, read again and looked for in the same text, and
 * in one with a random edit near the passage. Shares on the screen, and the time that hostile fragments take.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stretch } from '../../src/app/reader/passage/find-directive.ts';
import { findPassages } from '../../src/app/reader/passage/find-passages.ts';
import { makePassageLink } from '../../src/app/reader/passage/make-passage-link.ts';
import { toPageText } from '../../src/app/reader/passage/page-text.ts';
import { parseFragment } from '../../src/app/reader/passage/parse-text-directive.ts';
import { parseSeed } from '../../src/ingest/parse-seed.ts';
import { randomEdit, toRandom } from './random-edit.ts';

const COUNT = 1000;
const folders = process.argv.slice(2);
const rows = [];
const misses: unknown[] = [];
for (const folder of folders) {
  const articles = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap(
      (name) =>
        parseSeed({
          name,
          bytes: readFileSync(join(folder, name)),
          nameDigest: '0'.repeat(64),
          digest: '0'.repeat(64),
        }).manuscript ?? [],
    );
  const random = toRandom(7);
  const tally = { made: 0, same: 0, sameAfterEdit: 0, nearAfterEdit: 0, lost: 0 };
  const lengths: number[] = [];
  const times: number[] = [];
  for (let count = 0; count < COUNT; count++) {
    const article = articles[Math.floor(random() * articles.length)];
    if (!article) throw new Error(`No articles in ${folder}`);
    const texts = article.blocks.map(({ text }) => text);
    const page = toPageText(article.title, texts);
    // half of all as a reader would: a few words to a few sentences
    const length = random() < 0.5 ? random() * 300 : random() * page.text.length;
    const start = Math.floor(random() * page.text.length);
    const selected = { start, end: Math.min(page.text.length, Math.ceil(start + length) + 1) };
    const link = makePassageLink(page, selected);
    if (!link) {
      if (page.text.slice(selected.start, selected.end).trim() !== '')
        misses.push(['none', article.title, selected]);
      count--;
      continue;
    }
    tally.made++;
    lengths.push(link.fragment.length);
    const read = parseFragment(link.fragment);
    const [found] = findPassages(page, read).found;
    const isSame = found?.start === link.passage.start && found.end === link.passage.end && !found.isChanged;
    if (isSame) tally.same++;
    else misses.push(['same', article.title, link]);

    const { text, isRight, edit } = randomEdit(page.text, link.passage, random);
    const moved = text.length - page.text.length;
    const move = (offset: number, limit: number) => (offset < limit ? offset : offset + moved);
    const lines = [{ start: 0, end: article.title.length }, ...page.paragraphs].map((line: Stretch) =>
      text.slice(move(line.start, edit.start + 1), move(line.end, edit.end)),
    );
    const edited = toPageText(lines[0] ?? '', lines.slice(1));
    const begin = performance.now();
    const [again] = findPassages(edited, read).found;
    times.push(performance.now() - begin);
    const verdict = isRight(again);
    if (verdict === 'same') tally.sameAfterEdit++;
    if (verdict === 'same' || verdict === 'near') tally.nearAfterEdit++;
    else
      misses.push([
        'edit',
        edit,
        link.fragment,
        page.text.slice(link.passage.start, link.passage.end).slice(0, 200),
        again && text.slice(again.start, again.end).slice(0, 200),
      ]);
    if (!again) tally.lost++;
  }
  rows.push({
    folder: folder.slice(-24),
    articles: articles.length,
    ...tally,
    'link, median': median(lengths),
    'link, longest': Math.max(...lengths),
    'find, ms, longest': Math.round(Math.max(...times)),
  });
}
console.table(rows);
if (process.env['VERBOSE']) for (const miss of misses.slice(0, 40)) console.log(JSON.stringify(miss));
console.table(hostile());

/** Fragments made to take long, against an article of 350 words and one of 100,000; milliseconds. */
function hostile(): readonly object[] {
  const random = toRandom(3);
  const vocabulary = Array.from({ length: 4000 }, (_, index) => `w${index.toString(36)}`);
  const words = (count: number) =>
    Array.from({ length: count }, () => vocabulary[Math.floor(random() ** 3 * vocabulary.length)]).join(' ');
  const paragraphs = (count: number) => Array.from({ length: count }, () => words(100));
  const pages: readonly (readonly [string, ReturnType<typeof toPageText>])[] = [
    ['4 paragraphs', toPageText('A headline', paragraphs(4))],
    ['1,000 paragraphs', toPageText('A headline', paragraphs(1000))],
    [
      '1,000 times "a a a"',
      toPageText(
        'a',
        Array.from({ length: 1000 }, () => 'a '.repeat(50)),
      ),
    ],
  ];
  const fragments: readonly (readonly [string, string])[] = [
    ['1 MB of letters', `#p7:~:text=${'a'.repeat(1_000_000)}`],
    ['1 MB of %', `#p7:~:text=${'%'.repeat(1_000_000)}`],
    ['1 MB of directives', `#p7:~:text=${'a&text='.repeat(140_000)}`],
    ['1 MB of commas', `#p7:~:text=${','.repeat(1_000_000)}`],
    ['1 MB without directive', `#${'p'.repeat(1_000_000)}`],
    ['longest that is read', `#p7:~:text=${encodeURIComponent('w1 w2 '.repeat(330))}`],
    [
      'four of them',
      `#p7:~:${Array.from({ length: 4 }, () => `text=${encodeURIComponent('w1 w2 w3 '.repeat(200))}`).join('&')}`,
    ],
    ['commonest words', '#p7:~:text=w0-,w1,w2,-w3'],
    ['a to a', '#p7:~:text=a-,a%20a,a%20a%20a,-b'],
    ['almost a', `#p7:~:text=${'a%20'.repeat(999)}b`],
  ];
  return fragments.map(([name, fragment]) => {
    const times = pages.map(([of, page]) => {
      const begin = performance.now();
      findPassages(page, parseFragment(fragment));
      return [of, Math.round(performance.now() - begin)];
    });
    return { name, ...Object.fromEntries(times) };
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
