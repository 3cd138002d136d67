import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSlug } from '../../src/archive/to-slug.ts';

describe('archive/to-slug', () => {
  it.each([
    ['Lloyd Austin', 'lloyd-austin'],
    ['Žižek’s “Café” & <script>', 'zizeks-cafe-script'],
    ['../../etc/passwd', 'etc-passwd'],
    ['Jarosław Kaczyński in Tromsø', 'jaroslaw-kaczynski-in-tromso'],
    ['Straße, Ærø, Þór', 'strasse-aero-thor'],
    ['Путин', ''],
    ['  ', ''],
    ['ﬁnance', 'finance'],
  ])('makes of %j the slug %j', (text, slug) => expect(toSlug(text)).toBe(slug));

  it('cuts at a word, and within a word that is too long by itself', () => {
    expect(toSlug('one two three', 9)).toBe('one-two');
    expect(toSlug('a'.repeat(400))).toHaveLength(60);
  });

  it('is made of letters, digits and single hyphens, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toSlug(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(toSlug(text).length).toBeLessThanOrEqual(60);
      }),
    );
  });
});
