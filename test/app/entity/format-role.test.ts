import { describe, expect, it } from 'vitest';
import { formatRole } from '../../../src/app/entity/format-role.ts';
import { aDay } from '../../support/an-article.ts';

describe('app/entity/format-role', () => {
  it.each([
    ['lawyer', '2024-10-01', '2024-10-23', 'Lawyer, October 2024'],
    ['Mayor', '2023-01-31', '2024-10-23', 'Mayor, January 2023 – October 2024'],
  ])('puts %s from %s to %s into words', (role, first, last, words) =>
    expect(formatRole({ role, first: aDay(first), last: aDay(last) })).toBe(words),
  );

  it('says no day where none is known', () => {
    expect(formatRole({ role: 'poet', first: null, last: null })).toBe('Poet');
  });
});
