import { describe, expect, it } from 'vitest';
import { parseSeed } from '../../src/ingest/parse-seed.ts';
import { toStandfirst } from '../../src/ingest/to-standfirst.ts';
import { aSeed } from '../support/a-seed.ts';

describe('ingest/parse-seed, of very long files', () => {
  it.each([
    ['one line of 5 MB', ` date 2031-05-06 Lamp\n\n${'The lamp went out. '.repeat(280_000)}`],
    ['one line of 5 MB without a blank', ` date 2031-05-06 ${'lamp'.repeat(1_300_000)}`],
    ['5 MB of blanks', ` date 2031-05-06 Lamp\n${' '.repeat(5_000_000)}x`],
    ['a million empty lines', ` date 2031-05-06 Lamp${'\n'.repeat(1_000_000)}x`],
    ['100,000 short lines', ` date 2031-05-06 Lamp\n\n${'- a lamp\n'.repeat(100_000)}`],
    ['100,000 times Read also', ` date 2031-05-06 Lamp\n\n${'Read also: the lamp\n'.repeat(100_000)}`],
    ['5 MB of stops', ` date 2031-05-06 Lamp\n\n${'.'.repeat(5_000_000)}`],
    ['5 MB of quotation marks', ` date 2031-05-06\n\n${'."'.repeat(2_500_000)}`],
    ['5 MB of open brackets', ` date 2031-05-06 Lamp\n\n${'[](<{{<'.repeat(700_000)}`],
    ['5 MB of capitals', 'A, B. '.repeat(830_000)],
  ])('reads %s in linear time', { timeout: 20_000 }, (_, content) => {
    const seed = aSeed(content);
    const start = performance.now();
    const { manuscript } = parseSeed(seed);
    expect(toStandfirst(manuscript!).length).toBeLessThanOrEqual(200);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
