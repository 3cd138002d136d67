import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toInitial, toNameKey } from '../../src/archive/name-order.ts';

const inOrder = (names: readonly string[]) =>
  names.toSorted((a, b) => (toNameKey(a) < toNameKey(b) ? -1 : 1));

describe('archive/name-order', () => {
  it.each([
    ['Ana Poole', 'A'],
    ['ümit', 'U'],
    ['Ångström', 'A'],
    ['Łódź', 'L'],
    ['Øresund', 'O'],
    ['Ærø', 'A'],
    ['“Gannet”', 'G'],
    ['‘Aisha', 'A'],
    ['ʻOkina', 'O'],
    ['19th of September Fund', '0-9'],
    ['٣ مايو', '0-9'],
    ['½ mile', '0-9'],
    ['…', '0-9'],
    ['', '0-9'],
    ['Ёлка', 'Е'],
    ['Ὀδυσσεύς', 'Ο'],
    ['თბილისი', 'თ'],
    ['القاهرة', 'ا'],
    ['किताब', 'क'],
    ['ガラス', 'ガ'],
    ['ｶﾞﾗｽ', 'ガ'],
    ['首尔', '漢'],
    ['𠮷野', '漢'],
    ['한국', '\u1112'],
    ['가나', '\u1100'],
    ['힣', '\u1112'],
    ['𐐨', '𐐨'],
  ])('puts %j under %s', (name, initial) => {
    expect(toInitial(name)).toBe(initial);
    expect(toInitial(initial)).toBe(initial);
  });

  it('orders names as a reader looks for them, accents and case aside', () => {
    const names = [
      '1st Brigade',
      'Aalborg',
      'Ábel',
      '“Abel”',
      'Abel Aa',
      'abeline',
      'O’Brien',
      'Obry',
      'Zoe',
      'Олег',
      'القاهرة',
      '首尔',
    ];
    expect(inOrder(names.toReversed())).toEqual(names);
  });

  it('puts names of one initial together, whatever they are', () => {
    const anyName = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...Array.from('aÄzZ1٣ا가나漢字ガ “')), minLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(anyName, { maxLength: 30 }), (names) => {
        const initials = inOrder(names).map(toInitial);
        const runs = initials.filter((initial, index) => initial !== initials[index - 1]);
        expect(new Set(runs).size).toBe(runs.length);
      }),
    );
  });
});
