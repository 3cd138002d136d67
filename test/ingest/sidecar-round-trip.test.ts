import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCorrections } from '../../src/ingest/corrections.ts';
import { correctMentions } from '../../src/ingest/correct-mentions.ts';
import { formatBrat } from '../../src/ingest/format-brat.ts';
import { formatSpacy } from '../../src/ingest/format-spacy.ts';
import { ingestSeed } from '../../src/ingest/ingest-seed.ts';
import type { RecognisedArticle } from '../../src/ingest/recognised.ts';
import { toPlainText } from '../../src/ingest/plain-text.ts';
import { aSeed } from '../support/a-seed.ts';
import { anySeedText } from '../support/any-seed-text.ts';

/** The article with the marks of one sidecar, and what was doubtful about it. */
function read(article: RecognisedArticle, name: string, text: string) {
  const { corrections, problems } = parseCorrections([{ name, text }]);
  const corrected = correctMentions(article, corrections);
  return { mentions: corrected.article.mentions, problems: [...problems, ...corrected.problems] };
}

const anyArticle = fc
  .tuple(
    anySeedText(),
    fc.array(fc.constantFrom('😀', 'Lloyd Austin of the U.S. paid $5 million on Friday', '𝒳', 'é')),
  )
  .map(([text, more]) => ingestSeed(aSeed(`${text}\n\n${more.join(' ')} km`)).article)
  .filter((article) => article !== null);

describe('sidecars and ingest/format-brat, ingest/format-spacy', () => {
  it('give back the mentions that were written, with what they mean', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const expected = { mentions: article.mentions, problems: [] };
        expect(read(article, 'harbour.ann', formatBrat(article).standoff)).toEqual(expected);
        expect(read(article, 'harbour.json', formatSpacy(article))).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  it('are read without the recogniser’s own as well: what dates and numbers mean is in their words', () => {
    const { article } = ingestSeed(aSeed('date 2024-10-23 Pay\n\n😀 Ana Poole paid $5 million last Friday.'));
    const bare = { ...article!, mentions: article!.mentions.map(() => []) };
    expect(read(bare, 'harbour.ann', formatBrat(article!).standoff).mentions).toEqual(article!.mentions);
  });

  it('write tokens that make up the text as spaCy puts it together, and cut no mention', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const doc = JSON.parse(formatSpacy(article)) as {
          text: string;
          ents: { start: number; end: number }[];
          tokens: { start: number; end: number }[];
        };
        const points = Array.from(doc.text);
        expect(doc.text).toBe(toPlainText(article.manuscript));
        let text = '';
        for (const { start, end } of doc.tokens) {
          expect(start).toBe(Array.from(text).length);
          text += points.slice(start, end).join('') + (points[end] === ' ' ? ' ' : '');
        }
        expect(text).toBe(doc.text);
        const bounds = new Set(doc.tokens.flatMap(({ start, end }) => [`from ${start}`, `to ${end}`]));
        for (const { start, end } of doc.ents) {
          expect([bounds.has(`from ${start}`), bounds.has(`to ${end}`)]).toEqual([true, true]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
