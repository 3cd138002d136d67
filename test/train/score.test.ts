import { describe, expect, it } from 'vitest';
import { scoreClusters } from '../../src/train/score-clusters.ts';
import { scoreSpans, toF1 } from '../../src/train/score.ts';

const span = (start: number, end: number, label: string) => ({ start, end, label });

describe('train/score', () => {
  it('counts a span only where both ends and the label are right', () => {
    const wanted = [[span(0, 4, 'GPE'), span(5, 9, 'PERSON')], [span(0, 4, 'GPE')]];
    const found = [[span(0, 4, 'GPE'), span(5, 8, 'PERSON')], [span(0, 4, 'ORG')]];
    const tallies = scoreSpans(wanted, found);
    expect(tallies.get('all')).toEqual({ right: 1, found: 3, wanted: 3 });
    expect(tallies.get('GPE')).toEqual({ right: 1, found: 1, wanted: 2 });
    expect(tallies.get('ORG')).toEqual({ right: 0, found: 1, wanted: 0 });
  });

  it('counts a span found twice once', () => {
    expect(scoreSpans([[span(0, 4, 'GPE')]], [[span(0, 4, 'GPE'), span(0, 4, 'GPE')]]).get('all')).toEqual({
      right: 1,
      found: 2,
      wanted: 1,
    });
  });

  it('gives precision, recall and their harmonic mean, nought for nothing', () => {
    expect(toF1({ right: 1, found: 2, wanted: 4 })).toEqual([50, 25, 100 / 3]);
    expect(toF1({ right: 0, found: 0, wanted: 0 })).toEqual([0, 0, 0]);
  });

  it('counts pairs of mentions joined', () => {
    const pairs = [
      ['a', '1'],
      ['a', '1'],
      ['a', '2'],
      ['b', '2'],
    ] as const;
    expect(scoreClusters(pairs)).toEqual({ mentions: 4, right: 1, joined: 2, wanted: 3 });
  });
});
