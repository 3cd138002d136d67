import { describe, expect, it } from 'vitest';
import { parseEntityId, toEntityId } from '../../src/archive/entity.ts';
import { GROUPS, groupOf } from '../../src/archive/label.ts';

describe('archive/entity', () => {
  it('takes an id apart as it was put together', () => {
    for (const { id: group } of GROUPS) {
      expect(parseEntityId(toEntityId(group, 'north-korea'))).toMatchObject({ group, slug: 'north-korea' });
    }
  });

  it.each(['', 'person', 'person:', 'nobody:x', 'person:a/b', 'person:../x', 'PERSON:x'])(
    'does not take %j for an id',
    (text) => expect(parseEntityId(text)).toBeNull(),
  );

  it('puts every label into the one group that names it', () => {
    for (const { id, labels } of GROUPS) for (const label of labels) expect(groupOf(label)).toBe(id);
  });
});
