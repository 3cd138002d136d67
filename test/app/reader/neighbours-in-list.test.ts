import { describe, expect, it } from 'vitest';
import {
  entityOfList,
  neighboursAmong,
  neighboursInList,
} from '../../../src/app/reader/neighbours-in-list.ts';
import type { ArticleRef } from '../../../src/archive/data-files.ts';
import { aDay } from '../../support/an-article.ts';

const ref = (day: string | null): ArticleRef => ({
  address: `/${day}/`,
  day: day === null ? null : aDay(day),
  title: `Of ${day}`,
});
const both = { newer: ref('2024-10-23'), older: ref('2024-10-20') };

describe('app/reader/neighbours-in-list', () => {
  it.each([
    ['/', both],
    ['/?from=2024-10', both],
    ['/?from=2024-10-21', { newer: both.newer, older: null }],
    ['/?to=2024-10-22', { newer: null, older: both.older }],
    ['/?date=P1W', { newer: both.newer, older: both.older }],
    ['/?date=P2D', { newer: both.newer, older: null }],
    ['/2024/', both],
    ['/2024/10/', both],
    ['/2024/10/20/', { newer: null, older: both.older }],
    ['/2023/', { newer: null, older: null }],
    ['/undated/', { newer: null, older: null }],
    ['/about/', both],
  ])('leaves those that %s shows', (list, expected) => {
    expect(neighboursInList(both, list, aDay('2024-10-23'))).toEqual(expected);
  });

  it('goes on to the undated ones only in a list that is not narrowed', () => {
    const last = { newer: both.newer, older: ref(null) };
    expect(neighboursInList(last, '/', null).older).toEqual(last.older);
    expect(neighboursInList(last, '/undated/', null)).toEqual({ newer: null, older: last.older });
    expect(neighboursInList(last, '/?from=2020', null).older).toBeNull();
  });

  it('knows the list of an entity', () => {
    expect(entityOfList('/entity/person/ana-poole/')).toBe('person:ana-poole');
    expect(entityOfList('/entity/nothing/ana-poole/')).toBeNull();
    expect(entityOfList('/2024/')).toBeNull();
    expect(entityOfList(null)).toBeNull();
  });

  it('finds those beside an article among others', () => {
    const list = [ref('2024-10-23'), ref('2024-05-01'), ref('2023-01-01')];
    expect(neighboursAmong('/2024-05-01/', list)).toEqual({ newer: list[0], older: list[2] });
    expect(neighboursAmong('/2024-10-23/', list)).toEqual({ newer: null, older: list[1] });
    expect(neighboursAmong('/1999-01-01/', list)).toBeNull();
  });
});
