import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/archive/calendar-date.ts';
import { recognise } from '../../src/ingest/recognise.ts';

const DAY = '2024-10-23' as CalendarDate;

describe('ingest/recognise, of texts as long as a book', () => {
  it('reads a very long paragraph in time that grows with its length', () => {
    const started = performance.now();
    for (const part of ['Aa ', 'US-China ', '1 ', 'last ', 'de la ', 'Ministry of Health and ', 'e\u0301']) {
      recognise([part.repeat(100_000 / part.length)], DAY);
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
