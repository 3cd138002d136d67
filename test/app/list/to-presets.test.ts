import { describe, expect, it } from 'vitest';
import { toPresets } from '../../../src/app/list/to-presets.ts';
import { dayCounts } from '../../support/an-article.ts';

describe('app/list/to-presets', () => {
  it('counts from the newest day of the archive, not from today', () => {
    expect(toPresets(dayCounts({ '1066-10-14': 1, '2024-01-01': 1, '2024-02-29': 1 }))).toEqual([
      { name: 'All', codes: { from: null, to: null } },
      { name: 'Last 7 days', codes: { from: '2024-02-23', to: '2024-02-29' } },
      { name: 'Last 30 days', codes: { from: '2024-01-31', to: '2024-02-29' } },
      { name: 'Last year', codes: { from: '2023-03-01', to: '2024-02-29' } },
      { name: '2024', codes: { from: '2024', to: '2024' } },
      { name: '1066', codes: { from: '1066', to: '1066' } },
    ]);
  });

  it('has none for an archive without a day', () => expect(toPresets([])).toEqual([]));
});
