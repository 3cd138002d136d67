import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../src/archive/article.ts';
import type { ArticleContent, MentionedEntity } from '../../../src/archive/data-files.ts';
import { addCorrection, toQuotation, type Correction } from '../../../src/app/reader/add-correction.ts';
import { correctArticle } from '../../../src/app/reader/correct-article.ts';
import { formatGlossary, NO_CORRECTIONS, type OwnGlossary } from '../../../src/app/reader/own-glossary.ts';
import { parseGlossary } from '../../../src/ingest/parse-glossary.ts';
import { aBlock, aMarkedText, anArticle, anEntityRef } from '../../support/an-article.ts';

const poole = anEntityRef('Ana Poole');
const ana = anEntityRef('Ana');
const gannet = anEntityRef('Gannet', 'GPE');
const oslo = anEntityRef('Oslo', 'GPE');

/** Only what correcting reads. */
const ARTICLE = {
  ...anArticle({
    file: 'storm.txt',
    title: aMarkedText('Ana Poole sails', poole),
    blocks: [aBlock('Ana took Gannet to Oslo.', ana, gannet, oslo), aBlock('Oslo was glad.', oslo)],
  }),
  entities: [poole, ana, gannet, oslo].map((ref): MentionedEntity => ({ ...ref, count: 1, page: true })),
} as unknown as ArticleContent;

const glossaryOf = (...corrections: readonly Correction[]): OwnGlossary =>
  corrections.reduce(addCorrection, NO_CORRECTIONS.glossary);
const correct = (...corrections: readonly Correction[]) => {
  const known = ARTICLE.entities.map(({ id, name, label, page }) => ({ id, name, label, page }));
  return correctArticle(ARTICLE, { glossary: glossaryOf(...corrections), known });
};
const marksOf = ({ title, blocks }: ArticleContent) =>
  [title, ...blocks].map(({ mentions }) => mentions.map(({ label, entity }) => `${label} ${entity}`));
const namesOf = ({ entities }: ArticleContent) => entities.map(({ name, count }) => `${name} ${count}`);
const place = toQuotation(ARTICLE, 'Ana took Gannet to Oslo.', { start: 19, end: 23 });

describe('app/reader/correct-article', () => {
  it('leaves an article alone that nothing is said of', () => {
    expect(correct()).toBe(ARTICLE);
    expect(correct({ kind: 'hide', entity: 'person:nobody' as EntityId })).toBe(ARTICLE);
  });

  it('makes an entity another kind, and keeps every text that does not name it', () => {
    const corrected = correct({ kind: 'retype', entity: gannet.id, label: 'PRODUCT' });
    expect(marksOf(corrected)[1]).toEqual(['PERSON person:ana', 'PRODUCT other:gannet', 'GPE place:oslo']);
    expect(corrected.title).toBe(ARTICLE.title);
    expect(corrected.blocks[1]).toBe(ARTICLE.blocks[1]);
  });

  it('hides, merges and renames everywhere', () => {
    expect(marksOf(correct({ kind: 'hide', entity: oslo.id }))[2]).toEqual([]);
    const merged = correct({ kind: 'merge', entity: ana.id, into: poole.id });
    expect(marksOf(merged)[1]![0]).toBe('PERSON person:ana-poole');
    expect(namesOf(merged)).toEqual(['Ana Poole 2', 'Gannet 1', 'Oslo 2']);
    expect(namesOf(correct({ kind: 'rename', entity: oslo.id, name: 'Oslo (Norway)' }))).toContain(
      'Oslo (Norway) 2',
    );
  });

  it('changes one place alone, found by its words', () => {
    expect(place).toEqual({ file: 'storm.txt', quote: 'Oslo', before: 'Ana took Gannet to ', after: '.' });
    expect(marksOf(correct({ kind: 'unmark', place })).slice(1)).toEqual([
      ['PERSON person:ana', 'GPE place:gannet'],
      ['GPE place:oslo'],
    ]);
    expect(marksOf(correct({ kind: 'mark', place, label: 'ORG' }))[1]![2]).toBe('ORG org:oslo');
    const other = correct({ kind: 'mark', place, label: 'GPE', entity: gannet.id });
    expect(marksOf(other)[1]![2]).toBe('GPE place:gannet');
  });

  it('takes the last word on a place or entity', () => {
    const corrected = correct({ kind: 'unmark', place }, { kind: 'mark', place, label: 'ORG' });
    expect(marksOf(corrected)[1]![2]).toBe('ORG org:oslo');
    expect(glossaryOf({ kind: 'unmark', place }, { kind: 'mark', place, label: 'ORG' }).unmark).toEqual([]);
  });

  it('retypes what was merged or retyped before, together with what went into it', () => {
    const merge: Correction = { kind: 'merge', entity: ana.id, into: poole.id };
    const corrected = correct(merge, { kind: 'retype', entity: poole.id, label: 'ORG' });
    expect(marksOf(corrected)[0]).toEqual(['ORG org:ana-poole']);
    expect(marksOf(corrected)[1]![0]).toBe('ORG org:ana-poole');
    const twice = correct(
      { kind: 'retype', entity: gannet.id, label: 'PRODUCT' },
      { kind: 'retype', entity: 'other:gannet' as EntityId, label: 'ORG' },
    );
    expect(marksOf(twice)[1]![1]).toBe('ORG org:gannet');
  });
});

describe('app/reader/own-glossary', () => {
  it('writes a glossary that the build takes without a doubt', () => {
    const text = formatGlossary(
      glossaryOf(
        { kind: 'merge', entity: ana.id, into: poole.id },
        { kind: 'retype', entity: poole.id, label: 'ORG' },
        { kind: 'rename', entity: 'org:ana-poole' as EntityId, name: 'Poole & Co' },
        { kind: 'hide', entity: oslo.id },
        { kind: 'mark', place, label: 'GPE', entity: gannet.id },
      ),
    );
    const { glossary, doubts } = parseGlossary(text);
    expect(doubts).toEqual([]);
    expect(glossary.retype.map(({ entity }) => entity).toSorted()).toEqual([
      'person:ana',
      'person:ana-poole',
    ]);
    expect(glossary.merge).toMatchObject([{ entities: ['org:ana'], into: 'org:ana-poole' }]);
    expect(glossary.hide).toMatchObject([{ entity: oslo.id }]);
    expect(glossary.mark).toMatchObject([{ ...place, label: 'GPE', entity: gannet.id }]);
  });
});
