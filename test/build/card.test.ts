import { describe, expect, it } from 'vitest';
import { cardFile, formatCard } from '../../src/build/card.ts';
import { aCard } from '../support/a-card.ts';

describe('build/card', () => {
  it('lies where its words say, and nowhere else while they stay', () => {
    expect(cardFile(aCard())).toMatch(/^cards\/[0-9a-f]{16}\.png$/);
    expect(cardFile(aCard())).toBe(cardFile({ ...aCard() }));
  });

  it.each([
    { over: '1 May 2031' },
    { group: 'person' as const },
    { title: 'Keeper stays' },
    { under: 'In 3 articles' },
    { entities: [] },
    { entities: [{ name: 'Ana Poole', label: 'ORG' as const }] },
    { foot: 'Other Post' },
    { lang: 'ja' },
  ])('lies elsewhere with other words: %j', (change) => {
    expect(cardFile(aCard(change))).not.toBe(cardFile(aCard()));
  });

  it('can be said in words', () => {
    expect(formatCard(aCard())).toBe('Keeper of the lamp retires (6 May 2031)');
    expect(formatCard(aCard({ over: '' }))).toBe('Keeper of the lamp retires');
  });
});
