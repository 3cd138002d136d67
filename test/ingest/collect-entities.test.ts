import { describe, expect, it } from 'vitest';
import { link } from '../../src/ingest/link.ts';
import { aMarkedArticle } from '../support/a-marked-article.ts';

describe('ingest/collect-entities', () => {
  it('names an entity by its fullest common form and keeps every form, the commonest first', () => {
    const title =
      '[PERSON Austin], [PERSON Austin], [PERSON Lloyd Austin], [GPE US], [NORP Ukrainians], [ORG UN]';
    const none = { roles: [], links: [] };
    expect(link([aMarkedArticle({ title })]).entities).toEqual([
      {
        ...none,
        id: 'group:ukrainian',
        label: 'NORP',
        name: 'Ukrainian',
        forms: ['Ukrainians', 'Ukrainian'],
        joins: [{ form: 'Ukrainians', reason: 'same-name' }],
      },
      {
        ...none,
        id: 'org:united-nations',
        label: 'ORG',
        name: 'United Nations',
        forms: ['UN', 'United Nations'],
        joins: [{ form: 'UN', reason: 'alias' }],
      },
      {
        ...none,
        id: 'person:lloyd-austin',
        label: 'PERSON',
        name: 'Lloyd Austin',
        forms: ['Austin', 'Lloyd Austin'],
        joins: [{ form: 'Austin', reason: 'part-of-name' }],
      },
      {
        ...none,
        id: 'place:united-states',
        label: 'GPE',
        name: 'United States',
        forms: ['US', 'United States'],
        joins: [{ form: 'US', reason: 'alias' }],
      },
    ]);
  });

  it.each([
    ['[GPE HERAKLION]', 'Heraklion'],
    ['[GPE PORT VILA]', 'Port Vila'],
    ['[GPE TÓRSHAVN]', 'Tórshavn'],
    ['[GPE HERAKLION], [GPE Heraklion]', 'Heraklion'],
    // it may be initials
    ['[GPE QRS]', 'QRS'],
    ['[ORG OPEC+]', 'OPEC+'],
  ])('names what stands in capitals in %s: %s', (title, name) => {
    expect(link([aMarkedArticle({ title })]).entities.map((entity) => entity.name)).toEqual([name]);
  });
});
