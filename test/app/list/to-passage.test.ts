import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWordQuery } from '../../../src/app/list/choice-by-words.ts';
import { missingWords, toPassage } from '../../../src/app/list/to-passage.ts';

const wantedBy = (q: string) => parseWordQuery(q).wanted;
const LONG = 'The harbour lay quiet that night, and nobody on the quay had thought of the storm. ';

describe('app/list/to-passage', () => {
  it.each([
    // whole where it is short
    [['Boats moored at night.'], 'moored', 'Boats moored at night.'],
    // the text that has most of the words, the first of equals
    [['A ferry.', 'A ferry at night.', 'Night of the ferry.'], 'ferry night', 'A ferry at night.'],
    [['No boat.', 'The ferry.', 'One night.'], 'ferry night', 'The ferry.'],
    // the last word may go on
    [['No boat.', 'Ferries.'], 'ferr', 'Ferries.'],
    [['No boat.'], 'ferry', null],
    [[], 'ferry', null],
  ])('shows of %j for “%s”', (texts, q, passage) => {
    expect(toPassage(texts, wantedBy(q))).toBe(passage);
  });

  it('begins some words before what it shows, and has dots where the text goes on', () => {
    const text = `${LONG.repeat(3)}Then the ferry came in. ${LONG.repeat(3)}`;
    const passage = toPassage([text], wantedBy('ferry'))!;
    expect(passage).toMatch(/^… had thought of the storm\. Then the ferry came in\. The harbour .* …$/);
    expect(passage.length).toBeLessThan(210);
  });

  it('goes where most of the words are near each other', () => {
    const text = `The ferry. ${LONG.repeat(4)}The ferry at noon. ${LONG.repeat(4)}`;
    expect(toPassage([text], wantedBy('noon ferry'))).toContain('The ferry at noon.');
  });

  it('shows a word of those there are, in one piece of the text, whatever the text', () => {
    const anyText = fc
      .array(fc.string({ unit: 'grapheme' }), { maxLength: 30 })
      .map((parts) => parts.join(' ferry '));
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
        const wanted = wantedBy('ferry');
        const passage = toPassage(texts, wanted);
        expect(passage === null).toBe(missingWords(texts, wanted).length > 0);
        if (passage === null) return;
        expect(missingWords([passage], wanted)).toEqual([]);
        const piece = passage.replace(/^… /, '').replace(/ …$/, '');
        expect(texts.some((text) => text.includes(piece))).toBe(true);
        expect(passage).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});
