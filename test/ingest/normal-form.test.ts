import { describe, expect, it } from 'vitest';
import type { Group } from '../../src/archive/label.ts';
import { toNormalForm, withoutOrnament } from '../../src/ingest/normal-form.ts';

describe('ingest/normal-form', () => {
  it.each<[string, Group, string]>([
    ['the Security Council’s', 'org', 'United Nations Security Council'],
    ['The Hague', 'place', 'The Hague'],
    ['U.S.', 'place', 'United States'],
    ['US Navy', 'org', 'United States Navy'],
    ['Recep Tayyip Erdoğan', 'person', 'Recep Tayyip Erdogan'],
    ['President Jean-Claude Juncker', 'person', 'Jean Claude Juncker'],
    ['Orchard Fruit Inc.', 'org', 'Orchard Fruit'],
    ['Ukrainians', 'group', 'Ukrainian'],
    ['Britons', 'group', 'British'],
    ['Swiss', 'group', 'Swiss'],
    ['東京', 'place', '東京'],
  ])('folds %j of the group %s to %j', (name, group, expected) => {
    expect(toNormalForm(name, group)).toBe(expected);
  });

  it('stays as it is when folded again', () => {
    for (const name of ['U.S. Navy', 'UN', 'Jean-Claude', 'the Britons']) {
      for (const group of ['org', 'place', 'person', 'group'] as const) {
        const once = toNormalForm(name, group);
        expect(toNormalForm(once, group)).toBe(once);
      }
    }
  });

  it('takes article and possessive off a name', () => {
    expect(withoutOrnament("the  United Nations'")).toBe('United Nations');
    expect(withoutOrnament('Lloyd Austin’s')).toBe('Lloyd Austin');
  });
});
