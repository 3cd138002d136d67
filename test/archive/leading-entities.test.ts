import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/archive/article.ts';
import { toEntityId, type Entity } from '../../src/archive/entity.ts';
import type { Group, Label } from '../../src/archive/label.ts';
import { leadingEntities } from '../../src/archive/leading-entities.ts';

const entity = (group: Group, label: Label, name: string): Entity => ({
  id: toEntityId(group, name),
  label,
  name,
  forms: [name],
  joins: [],
  roles: [],
  links: [],
});
const mention = ({ id, label }: Entity): Mention => ({ start: 0, end: 1, label, entity: id });
const [mara, oslo, year] = [
  entity('person', 'PERSON', 'mara'),
  entity('place', 'GPE', 'oslo'),
  entity('date', 'DATE', '2024'),
];
const known = (id: string) => [mara, oslo, year].find((one) => one.id === id);
const block = (...mentions: Mention[]) => ({ role: 'paragraph' as const, text: 'x', dateline: 0, mentions });

describe('archive/leading-entities', () => {
  it('puts one of the title before one mentioned as often below', () => {
    const article = {
      title: { text: 'x', mentions: [mention(mara)] },
      blocks: [block(), block(mention(oslo), mention(oslo))],
    };
    expect(leadingEntities(article, known)).toEqual([
      { entity: mara, count: 1 },
      { entity: oslo, count: 2 },
    ]);
  });

  it('leaves out dates, numbers and what is linked to nothing', () => {
    const unlinked = { ...mention(mara), entity: null };
    const article = { title: { text: 'x', mentions: [mention(year), unlinked] }, blocks: [] };
    expect(leadingEntities(article, known)).toEqual([]);
  });
});
