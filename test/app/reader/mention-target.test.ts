import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/archive/article.ts';
import { parsePeriod } from '../../../src/archive/calendar-date.ts';
import type { Label } from '../../../src/archive/label.ts';
import { mentionTarget } from '../../../src/app/reader/mention-target.ts';
import { anEntityRef } from '../../support/an-article.ts';

const aLink = (name: string, label: Label, change: Partial<Mention> = {}, hasPage = true) =>
  mentionTarget(
    { start: 0, end: 1, label, entity: anEntityRef(name, label).id, ...change },
    { anchor: 'm-here-1', hasPage },
  );

describe('app/reader/mention-target', () => {
  it.each([
    ['Ana Poole', 'PERSON', '/entity/person/ana-poole/'],
    ['Brindle Bay', 'LOC', '/entity/place/brindle-bay/'],
    ['Norwegian', 'NORP', '/entity/group/norwegian/'],
  ] as const)('leads from %s, a %s, to the page %s', (name, label, address) => {
    expect(aLink(name, label)).toBe(address);
  });

  it.each([
    ['2024-10-18', '/?from=2024-10-18&to=2024-10-18'],
    ['2024-10', '/?from=2024-10&to=2024-10'],
    ['2023', '/?from=2023&to=2023'],
  ])('leads from a date that means %s to the list %s', (code, address) => {
    expect(aLink(code, 'DATE', { period: parsePeriod(code)! })).toBe(address);
  });

  it('leads from anything else to itself', () => {
    expect(aLink('40', 'CARDINAL')).toBe('#m-here-1');
    expect(aLink('one day', 'DATE')).toBe('#m-here-1');
    expect(aLink('Poole', 'PERSON', { entity: null }, false)).toBe('#m-here-1');
    expect(aLink('Ana Poole', 'PERSON', {}, false)).toBe('#m-here-1');
  });
});
