import { describe, expect, it } from 'vitest';
import { joinNames } from '../../src/ingest/join-names.ts';
import { surnameOf } from '../../src/ingest/join-persons.ts';

function joined(...persons: readonly string[]): Record<string, readonly string[]> {
  const full = joinNames(persons.map((normalForm) => ({ group: 'person', normalForm })));
  return Object.fromEntries([...full].map(([short, forms]) => [short, [...forms.keys()]]));
}

describe('ingest/join-names', () => {
  it('joins a surname before a first name', () => {
    expect(joined('Lloyd Austin', 'Austin Powers', 'Austin')).toEqual({ 'person:Austin': ['Lloyd Austin'] });
  });

  it('gives every person a surname could mean', () => {
    expect(joined('Bill Clinton', 'Hillary Clinton', 'Clinton')).toEqual({
      'person:Clinton': ['Bill Clinton', 'Hillary Clinton'],
    });
  });

  it('counts a name with and without middle names as one person', () => {
    expect(joined('Donald J Trump', 'Donald Trump', 'Trump')).toEqual({
      'person:Donald Trump': ['Donald J Trump'],
      'person:Trump': ['Donald J Trump'],
    });
  });

  it('joins nothing that only looks alike', () => {
    expect(joined('Jane Smith', 'Jane Doe', 'Smithson')).toEqual({});
  });

  it('finds the surname before "Jr"', () => {
    expect(['Donald Trump Jr', 'Donald Trump', 'Pelé'].map(surnameOf)).toEqual(['Trump', 'Trump', 'Pelé']);
  });
});
