import { describe, expect, it } from 'vitest';
import type { Label } from '../../src/archive/label.ts';
import { linkEntities } from '../../src/ingest/link-entities.ts';
import { anEntity } from '../support/an-article.ts';

function linksOf(...names: readonly (readonly [string, Label])[]): readonly string[] {
  return linkEntities(names.map(([name, label]) => anEntity(name, label))).flatMap(({ id, links }) =>
    links.map(({ kind, to }) => `${id} ${kind} ${to}`),
  );
}

const persons = (...names: readonly string[]) => linksOf(...names.map((name) => [name, 'PERSON'] as const));

describe('ingest/link-entities', () => {
  it('links a country with its people and its capital, where they are in the archive', () => {
    expect(linksOf(['Ukraine', 'GPE'], ['Ukrainian', 'NORP'], ['Kyiv', 'GPE'], ['Russian', 'NORP'])).toEqual([
      'place:ukraine people group:ukrainian',
      'place:ukraine capital place:kyiv',
      'group:ukrainian country place:ukraine',
      'place:kyiv capital-of place:ukraine',
    ]);
  });

  it('links a people of two countries with both', () => {
    expect(
      linksOf(['Congolese', 'NORP'], ['Congo', 'GPE'], ['Democratic Republic of the Congo', 'GPE']),
    ).toContain('group:congolese country place:democratic-republic-of-the-congo');
  });

  it('proposes persons whose long last names differ by one letter', () => {
    expect(persons('Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'Volodymyr Zelenski')).toEqual([
      'person:volodymyr-zelensky maybe person:volodymyr-zelenski',
      'person:volodymyr-zelensky maybe person:volodymyr-zelenskyy',
      'person:volodymyr-zelenskyy maybe person:volodymyr-zelensky',
      'person:volodymyr-zelenski maybe person:volodymyr-zelensky',
    ]);
  });

  it.each([
    ['Ana Smith', 'Ana Smyth'],
    ['Ana Petersen', 'Eva Peterson'],
    ['Ana Petersen', 'Ana Petarsan'],
    ['Petersen', 'Peterson'],
  ])('proposes nothing for %s and %s', (one, other) => expect(persons(one, other)).toEqual([]));
});
