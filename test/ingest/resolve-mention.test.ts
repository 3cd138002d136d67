import { describe, expect, it } from 'vitest';
import { link } from '../../src/ingest/link.ts';
import { aMarkedArticle } from '../support/a-marked-article.ts';

/** The entity of the first mention of a title. */
function firstIn(title: string): string | null | undefined {
  return link([aMarkedArticle({ title })]).articles[0]?.title.mentions[0]?.entity;
}

describe('ingest/resolve-mention', () => {
  it.each<[string, string, string]>([
    ['J. H. Dearle', 'initialled', '[PERSON John Henry Dearle], [PERSON J. H. Dearle]'],
    ['Hillary Clinton', 'middle-names', '[PERSON Hillary Rodham Clinton], [PERSON Hillary Clinton]'],
    ['Temer', 'part-of-name', '[PERSON Michel Temer Lulia], [PERSON Temer]'],
    ['Van der Kolk', 'part-of-name', '[PERSON Jeltje van der Kolk], [PERSON Van der Kolk]'],
    ['AUSTIN', 'part-of-name', '[PERSON AUSTIN] SPEAKS. [PERSON Lloyd Austin]'],
    ['Sir Keir Starmer', 'title', '[PERSON Keir Starmer], [PERSON Keir Starmer], [PERSON Sir Keir Starmer]'],
    ['Velquist', 'leading-part', '[ORG Velquist Cold Chain], [ORG Velquist]'],
    ['Orchard Inc', 'ending', '[ORG Orchard], [ORG Orchard], [ORG Orchard Inc]'],
    ['OGU', 'initials', '[ORG Orchard Growers Union], [ORG OGU]'],
    ['FST', 'initials', '[ORG Tibesti Salvation Front] ([ORG FST])'],
    ['Thaddeo', 'trailing-part', '[EVENT Hurricane Thaddeo], [EVENT Thaddeo]'],
  ])('keeps that %s is joined because of: %s', (form, reason, title) => {
    const { entities } = link([aMarkedArticle({ title })]);
    expect(entities).toHaveLength(1);
    expect(entities[0]?.joins).toEqual([{ form, reason }]);
  });

  it('keeps that the archive told what a lone surname means', () => {
    const full = { title: '[PERSON Lloyd Austin] speaks' };
    const { entities } = link(
      [full, full, { title: '[PERSON AUSTIN]', day: '2020-01-01' }].map(aMarkedArticle),
    );
    expect(entities.map(({ joins }) => joins)).toEqual([[{ form: 'AUSTIN', reason: 'one-in-archive' }]]);
  });

  it('joins no name that begins two others, or a listed one, or one with a place after it', () => {
    expect(firstIn('[ORG Velquist], [ORG Velquist Cold Chain], [ORG Velquist Sea Chain]')).toBe(
      'org:velquist',
    );
    expect(firstIn('[ORG Siamvolt], [ORG Siamvolt Poland]')).toBe('org:siamvolt');
    expect(firstIn('[ORG Samsung], [ORG Samsung Galaxy Makers]')).toBe('org:samsung');
  });

  it('keeps the roles of a person with their days', () => {
    const drafts = [
      { title: 'Ukrainian President [PERSON Ana Poole] spoke', day: '2024-10-23' },
      { title: 'President [PERSON Ana Poole] left', day: '2023-01-05' },
      { title: '[PERSON Ana Poole], a lawyer from Vienna, won', day: '2019-05-01' },
    ];
    const marked = drafts.map(({ title, day }, number) =>
      aMarkedArticle({ title: title.replace('Ukrainian', '[NORP Ukrainian]'), day, number }),
    );
    expect(link(marked).entities.find(({ id }) => id === 'person:ana-poole')?.roles).toEqual([
      { role: 'Ukrainian President', first: '2023-01-05', last: '2024-10-23' },
      { role: 'lawyer', first: '2019-05-01', last: '2019-05-01' },
    ]);
  });
});
