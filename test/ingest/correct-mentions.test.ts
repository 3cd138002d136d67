import { describe, expect, it } from 'vitest';
import { correctMentions } from '../../src/ingest/correct-mentions.ts';
import type { CorrectionFile } from '../../src/ingest/correction-file.ts';
import { parseCorrections } from '../../src/ingest/corrections.ts';
import { ingestSeed } from '../../src/ingest/ingest-seed.ts';
import { joinSeeds } from '../../src/ingest/join-seeds.ts';
import { patchArchive } from '../../src/ingest/patch-archive.ts';
import { aSeed } from '../support/a-seed.ts';

const STORM =
  'date 2024-10-23 Storm\n\nIt came on Friday.\n\nBoats went to Norway.\n\n    Norway    3\n    Oslo      5';
const seed = ingestSeed(aSeed(STORM, 'storm.txt'));

/** `text: words LABEL` of every mention, and what is wrong. */
function correct(...files: readonly CorrectionFile[]) {
  const { article, problems } = correctMentions(seed.article!, parseCorrections(files).corrections);
  const texts = [article.manuscript.title, ...article.manuscript.blocks.map(({ text }) => text)];
  return {
    marks: article.mentions.flatMap((mentions, index) =>
      mentions.map(({ start, end, label, period }) =>
        [index, texts[index]!.slice(start, end), label, ...(period ? [period.from] : [])].join(' '),
      ),
    ),
    problems: problems.map(({ file, line, kind, what }) => `${file}:${line} ${kind}: ${what}`),
  };
}

describe('ingest/correct-mentions', () => {
  it('keeps an article as it is where nothing is said of it', () => {
    const { corrections } = parseCorrections([{ name: 'other.ann', text: '' }]);
    expect(correctMentions(seed.article!, corrections).article).toBe(seed.article);
  });

  it('counts the offsets of a sidecar in the title and the blocks, with a blank line between', () => {
    const { marks, problems } = correct({
      name: 'storm.ann',
      text: 'T1\tDATE 18 24\tFriday\nT2\tORG 27 32\tBoats\n',
    });
    expect(marks).toEqual(['1 Friday DATE 2024-10-18', '2 Boats ORG']);
    expect(problems).toEqual([]);
  });

  it('leaves out what reaches over the end of a paragraph', () => {
    const { marks, problems } = correct({
      name: 'storm.ann',
      text: 'T1\tORG 27 32\tBoats\nT2\tORG 0 9\tStorm  It',
    });
    expect(marks).toEqual(['2 Boats ORG']);
    expect(problems).toEqual([
      'storm.ann:2 correction-place: reaches over the end of a paragraph; it is left out',
    ]);
    const glossary = { unmark: [{ file: 'storm.txt', quote: 'Storm\n\nIt' }] };
    expect(correct({ name: 'glossary.json', text: JSON.stringify(glossary) }).problems).toEqual([
      'glossary.json:1 correction-place: “Storm It” reaches over the end of a paragraph in storm.txt; the entry is left out',
    ]);
  });

  it('resolves a date that the glossary marks', () => {
    const bare = { ...seed.article!, mentions: [] };
    const text = JSON.stringify({ mark: [{ file: 'storm.txt', quote: 'Friday', label: 'DATE' }] });
    const { corrections } = parseCorrections([{ name: 'glossary.json', text }]);
    const [mention] = correctMentions(bare, corrections).article.mentions[1]!;
    expect(mention).toMatchObject({ label: 'DATE', period: { from: '2024-10-18' } });
  });

  it('marks no names in what is drawn as it stands', () => {
    const text = JSON.stringify({
      add: [
        { name: 'Oslo', label: 'ORG' },
        { name: 'Norway', label: 'ORG' },
      ],
    });
    expect(correct({ name: 'glossary.json', text }).marks.filter((mark) => mark.endsWith('ORG'))).toEqual([
      '2 Norway ORG',
    ]);
  });
});

describe('ingest/join-seeds and ingest/patch-archive', () => {
  const files = [{ name: 'glossary.json', text: '{"hide": ["place:norway", "place:x"]}' }];

  it('give an article the same marks, and only the whole archive tells what is not there', () => {
    const { archive, problems } = joinSeeds([seed], files);
    expect(archive.entities.map(({ id }) => id)).not.toContain('place:norway');
    expect(problems.map(({ kind, file }) => [kind, file])).toContainEqual([
      'correction-of-nothing',
      'glossary.json',
    ]);
    expect(patchArchive(archive, [seed], files)).toEqual(archive);
  });
});
