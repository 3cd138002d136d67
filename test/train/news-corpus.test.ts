import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/archive/calendar-date.ts';
import { NAME_LABELS } from '../../src/ingest/tagger/fine-labels.ts';
import { readCorpus } from '../../src/train/read-corpus.ts';

const VALUES = ['DATE', 'TIME', 'MONEY', 'PERCENT', 'QUANTITY', 'CARDINAL', 'ORDINAL'];
const LABELS: ReadonlySet<string> = new Set([...NAME_LABELS, ...VALUES]);

describe.each(['train', 'blind'])('the annotated news in %s', (part) => {
  const documents = readCorpus(`test/corpus/news/${part}`);
  const spans = documents.flatMap(({ id, spans: marks }) => marks.map((mark) => ({ id, ...mark })));

  it('uses the labels of OntoNotes', () => {
    expect(spans.filter(({ label }) => !LABELS.has(label))).toEqual([]);
  });

  it('marks no blank, no "the" and no possessive at the edge of a person, place or people', () => {
    const isWrong = /^\s|\s$|^[Tt]he\s(?!Hague|Pas$)|['’]s$/;
    const edges = spans.filter(({ label }) => ['PERSON', 'GPE', 'LOC', 'NORP'].includes(label));
    expect(edges.filter(({ text }) => isWrong.test(text)).map(({ id, text }) => `${id}: ${text}`)).toEqual(
      [],
    );
  });

  it('gives dates days that are, and other values none', () => {
    const codes = spans.flatMap(({ label, canonical }) =>
      label === 'DATE' && canonical !== undefined && canonical !== '?' ? canonical.split('..') : [],
    );
    expect(codes.length).toBeGreaterThan(100);
    expect(codes.filter((code) => !parsePeriod(code))).toEqual([]);
    const named = spans.filter(({ label, canonical }) => VALUES.slice(1).includes(label) && canonical);
    expect(named.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });

  it('says of every article with a text that it is invented', () => {
    const withText = documents.filter(({ text }) => text.trim().includes('\n'));
    expect(withText.filter(({ text }) => !/This article is invented/.test(text)).map(({ id }) => id)).toEqual(
      [],
    );
  });
});

describe('the recogniser’s weights', () => {
  it('are those that their record tells of', () => {
    const record = JSON.parse(readFileSync('src/ingest/tagger/weights.json', 'utf8')) as {
      sha256: string;
      corpora: readonly { corpus: string }[];
    };
    const bytes = readFileSync('src/ingest/tagger/weights.bin');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(record.sha256);
    expect(bytes.length).toBeLessThanOrEqual(5_000_000);
    expect(record.corpora.map(({ corpus }) => corpus)).not.toContain('blind');
  });
});
