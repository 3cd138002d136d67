import { describe, expect, it } from 'vitest';
import { parseWrittenDay } from '../../src/ingest/parse-written-day.ts';

describe('ingest/parse-written-day', () => {
  it.each([
    ['2024-10-23', 'plain'],
    ['2024-10-23T23:30:00-05:00', 'plain'],
    ['2024-10-23T00:10Z', 'plain'],
    ['2024-10-23 23:30:00', 'plain'],
    ['2024/10/23', 'other'],
    ['2024.10.23', 'other'],
    ['20241023', 'other'],
    ['October 23, 2024', 'other'],
    ['OCT. 23 2024', 'other'],
    ['23 October 2024', 'other'],
    ['23rd of October, 2024', 'other'],
    ['23-Oct-2024', 'other'],
    ['Wednesday, October 23, 2024', 'other'],
    ['Wed, 23 Oct 2024 23:30:00 -0500', 'other'],
    ['2024年10月23日', 'other'],
    ['23/10/2024', 'other'],
  ])('reads %s', (asWritten, form) => {
    expect(parseWrittenDay(asWritten)).toEqual({ asWritten, day: '2024-10-23', form });
    expect(parseWrittenDay(`${asWritten} Lamp goes out`)).toEqual({ asWritten, day: '2024-10-23', form });
  });

  it.each([
    ['10/11/2024', 'ambiguous'],
    ['31.12.24', 'ambiguous'],
    ['2023-02-30', 'unreadable'],
    ['0000-00-00', 'unreadable'],
    ['March 32, 2024', 'unreadable'],
    ['23 octobre 2024', 'unreadable'],
    ['20241399', 'unreadable'],
  ])('leaves %s as written', (asWritten, form) => {
    expect(parseWrittenDay(`${asWritten} Lamp goes out`)).toEqual({ asWritten, day: null, form });
  });

  it.each(['2024 budget', 'October 2024', '12 boats', 'Mayor 5, 2024', '2024-10-231', ''])(
    'sees no day in %j',
    (text) => {
      expect(parseWrittenDay(text)).toBeNull();
    },
  );

  it('takes a time for part of the day only where no title begins so', () => {
    expect(parseWrittenDay('2024-10-23 23:30 ferry sinks')?.asWritten).toBe('2024-10-23');
    expect(parseWrittenDay('2024-10-23Title')?.asWritten).toBe('2024-10-23');
  });
});
