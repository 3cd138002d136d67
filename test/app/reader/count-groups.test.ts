import { describe, expect, it } from 'vitest';
import { countGroups } from '../../../src/app/reader/count-groups.ts';
import { aBlock, aMarkedText, anArticle, anEntityRef } from '../../support/an-article.ts';

const poole = anEntityRef('Ana Poole');
const bay = anEntityRef('Brindle Bay', 'LOC');
const oslo = anEntityRef('Oslo', 'GPE');

describe('app/reader/count-groups', () => {
  it('counts mentions in title and text by the group a reader knows, in a fixed order', () => {
    const article = anArticle({
      title: aMarkedText('Ana Poole leaves Brindle Bay', poole, bay),
      blocks: [aBlock('Ana Poole went to Oslo', poole, oslo)],
    });
    expect(countGroups(article).map(({ name, count }) => `${name} ${count}`)).toEqual([
      'People 2',
      'Places 2',
      'Organisations 0',
      'Groups 0',
      'Dates 0',
      'Numbers 0',
    ]);
  });

  it('has “Other” only where there is something other', () => {
    const blocks = [aBlock('The Lamp Act', anEntityRef('Lamp Act', 'LAW'))];
    expect(countGroups(anArticle({ blocks })).at(-1)).toEqual({ id: 'other', name: 'Other', count: 1 });
    expect(countGroups(anArticle()).map(({ id }) => id)).not.toContain('other');
  });
});
