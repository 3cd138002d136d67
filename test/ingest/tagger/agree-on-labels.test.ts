import { describe, expect, it } from 'vitest';
import type { Label } from '../../../src/archive/label.ts';
import { agreeOnLabels } from '../../../src/ingest/tagger/agree-on-labels.ts';

const name = (text: string, label: Label, confidence: number) => ({
  words: text.split(' '),
  label,
  confidence,
});

describe('ingest/tagger/agree-on-labels', () => {
  it.each<[what: string, names: readonly ReturnType<typeof name>[], labels: readonly Label[]]>([
    ['nothing', [], []],
    [
      'one name by its surer sightings',
      [name('Ford', 'ORG', 0.9), name('Ford', 'PERSON', 0.5), name('Ford', 'PERSON', 0.3)],
      ['ORG', 'ORG', 'ORG'],
    ],
    [
      'a short name by the fuller one',
      [name('Ford', 'PERSON', 0.6), name('Ford Motor Company', 'ORG', 0.9)],
      ['ORG', 'ORG'],
    ],
    [
      'a storm by its full name',
      [name('Typhoon Phanfone', 'EVENT', 0.9), name('Phanfone', 'PERSON', 0.6)],
      ['EVENT', 'EVENT'],
    ],
    [
      'a town, which no organisation named after it makes one',
      [name('Oslo', 'GPE', 0.99), name('Oslo Bank', 'ORG', 0.8)],
      ['GPE', 'ORG'],
    ],
    [
      'a people and its language, each for itself',
      [name('Spanish', 'NORP', 0.9), name('Spanish', 'LANGUAGE', 0.6)],
      ['NORP', 'LANGUAGE'],
    ],
    ['two names apart', [name('Lima', 'GPE', 0.5), name('Ana', 'PERSON', 0.9)], ['GPE', 'PERSON']],
  ])('labels %s', (_what, names, labels) => {
    expect(agreeOnLabels(names)).toEqual(labels);
  });
});
