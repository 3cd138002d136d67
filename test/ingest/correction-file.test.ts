import { describe, expect, it } from 'vitest';
import { isCorrectionName, seedOfSidecar, stemOf } from '../../src/ingest/correction-file.ts';
import { isSeedName } from '../../src/ingest/is-seed-name.ts';

describe('ingest/correction-file', () => {
  it.each<[string, boolean, string | null]>([
    ['glossary.json', true, null],
    ['patterns.jsonl', true, null],
    ['storm.ann', true, 'storm'],
    ['storm.json', true, 'storm'],
    ['Storm.2024.JSON', true, 'Storm.2024'],
    ['glossary.ann', true, 'glossary'],
    ['storm.txt', false, null],
    ['glossary', false, null],
    ['glossary.txt', false, null],
    ['patterns.JSONL', false, null],
    ['.json', false, null],
    ['.storm.ann', false, null],
    ['storm', false, null],
    ['storm.json.bak', false, null],
  ])('knows by its name what %s is', (name, isCorrection, stem) => {
    expect([isCorrectionName(name), seedOfSidecar(name)]).toEqual([isCorrection, stem]);
    expect(isCorrection && isSeedName(name)).toBe(false);
  });

  it('calls a sidecar as its seed', () => {
    expect(seedOfSidecar('a.TXT.ann')).toBe('a.TXT');
    expect(stemOf('storm.txt')).toBe(seedOfSidecar('storm.ann'));
    expect(stemOf('storm.TXT')).toBe(seedOfSidecar('storm.json'));
  });
});
