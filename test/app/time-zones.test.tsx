import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { HARBOUR_SEEDS } from '../support/an-article.ts';
import { renderAt } from '../support/render-at.tsx';

const zone = process.env['TZ'];

/** Zones on both sides of the date line, and one whose midnight of 4 November 2018 did not exist. */
const ZONES = { 'Pacific/Kiritimati': -840, 'Pacific/Pago_Pago': 660, 'America/Sao_Paulo': 180, UTC: 0 };

const SEEDS = {
  ...HARBOUR_SEEDS,
  '001_aaaaaaaa00000000.txt':
    'date 2018-11-04 Clocks go forward\n\nOn Sunday the clocks went forward, and last Friday nobody knew.',
};

afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('the days on every page', () => {
  it.each(['/?date=P1W', '/2024/10/23/', '/2018/', '/2018/11/04/clocks-go-forward-aaaaaaaa/'])(
    'are the same in every time zone: %s',
    async (address) => {
      const shown = new Set<string>();
      for (const [name, offset] of Object.entries(ZONES)) {
        process.env['TZ'] = name;
        // the zone is in force, or this would assert nothing
        expect(new Date(2024, 9, 23).getTimezoneOffset()).toBe(offset);
        const { container } = await renderAt(address, { seeds: SEEDS });
        const hrefs = [...container.querySelectorAll('a')].map((link) => link.getAttribute('href'));
        shown.add(`${document.title} ${container.textContent} ${hrefs.join(' ')}`);
        cleanup();
      }
      expect([...shown]).toHaveLength(1);
      expect([...shown][0]).toMatch(/(?:Wednesday 23 October 2024|Sunday 4 November 2018)/);
    },
  );
});
