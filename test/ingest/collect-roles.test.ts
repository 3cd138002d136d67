import { describe, expect, it } from 'vitest';
import { collectRoles } from '../../src/ingest/collect-roles.ts';
import { aDay } from '../support/an-article.ts';

const seen = (role: string, day?: string) => ({ role, day: day === undefined ? null : aDay(day) });

describe('ingest/collect-roles', () => {
  it('puts the newest first, each with its first and last day, the undated last', () => {
    expect(
      collectRoles([
        seen('poet'),
        seen('Mayor', '2020-01-02'),
        seen('lawyer', '2021-01-01'),
        seen('Mayor', '2019-05-05'),
      ]),
    ).toEqual([
      { role: 'lawyer', first: '2021-01-01', last: '2021-01-01' },
      { role: 'Mayor', first: '2019-05-05', last: '2020-01-02' },
      { role: 'poet', first: null, last: null },
    ]);
  });

  it('counts a role with the one that says more, but not with one that is over', () => {
    const roles = collectRoles([
      seen('Secretary', '2024-01-01'),
      seen('Secretary of Defense', '2023-01-01'),
      seen('secretary of Defense', '2023-01-02'),
      seen('former Secretary of Defense', '2025-01-01'),
    ]);
    expect(roles).toEqual([
      { role: 'former Secretary of Defense', first: '2025-01-01', last: '2025-01-01' },
      { role: 'Secretary of Defense', first: '2023-01-01', last: '2024-01-01' },
    ]);
  });

  it('keeps a handful', () => {
    const many = Array.from({ length: 9 }, (_, year) => seen(`role ${year}`, `200${year}-01-01`));
    expect(collectRoles(many).map(({ role }) => role)).toEqual([
      'role 8',
      'role 7',
      'role 6',
      'role 5',
      'role 4',
    ]);
  });
});
