import type { Card } from '../../src/build/card.ts';

/** The card of an article. */
export function aCard(change: Partial<Card> = {}): Card {
  return {
    over: '6 May 2031',
    group: null,
    title: 'Keeper of the lamp retires',
    under: '',
    entities: [{ name: 'Ana Poole', label: 'PERSON' }],
    foot: 'Bay Post',
    lang: 'en',
    ...change,
  };
}
