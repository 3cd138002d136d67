import { describe, expect, it } from 'vitest';
import { findDayInName } from '../../src/ingest/find-day-in-name.ts';

describe('ingest/find-day-in-name', () => {
  it.each([
    '2024-10-23-lamp.txt',
    '20241023.txt',
    '2024_10_23.txt',
    'lamp-2024.10.23.txt',
    '2024/10/23/lamp.txt',
    '2024/2024-10-23.txt',
  ])('finds the day in %s', (path) => {
    expect(findDayInName(path)).toBe('2024-10-23');
  });

  it.each([
    'lamp.txt',
    '000_20241023aabbccdd.txt',
    '2024-10.txt',
    '2024-13-01.txt',
    '2024-10-23-to-2024-10-25.txt',
    '120241023.txt',
  ])('finds none in %s', (path) => {
    expect(findDayInName(path)).toBeNull();
  });
});
