import { within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { article, ONE, PLAIN, read, TWO } from '../support/format-row.tsx';

describe('variants of the text, as a reader sees them', () => {
  const breakwater =
    'The new breakwater of Brindle Bay will be finished before winter, the harbour board said on Monday, ' +
    'and the ferry to the outer islands will then sail again from the old pier.';
  const boats =
    'Until the work is done the boats of the islands tie up at the lifeboat station, where the keeper of the ' +
    'lamp counts them every night and writes their names into a book.';

  it('row 28: joins hard-wrapped lines', async () => {
    expect(await read('28-hard-wrapped')).toEqual({ ...PLAIN, text: [breakwater, boats] });
  });

  it('row 29: shows lines without empty ones between them as paragraphs', async () => {
    expect(await read('29-no-empty-lines')).toEqual({ ...PLAIN, text: [ONE, TWO, breakwater] });
  });

  it.each([
    ['30-table', 'Boat           Catch     Day\nGannet            12     Monday\nPetrel\t\t  7     Tuesday'],
    [
      '30-numbered-table',
      '1.  Gannet of Brindle Bay     12 t\n2.  Petrel                     7 t\n3.  Tern                       1 t',
    ],
    ['30-code', '    if lamp < dark:\n        light(Brindle Bay)'],
  ])(
    'row 30: shows %s as it is set, in a box that a keyboard can scroll, without marks',
    async (name, text) => {
      expect(await read(name)).toEqual({ ...PLAIN, text: [ONE, `pre: ${text}`, TWO] });
      const box = article().querySelector('pre')!;
      expect(box).toHaveAttribute('tabindex', '0');
      expect(within(box).queryByRole('link')).toBeNull();
    },
  );

  it('row 31: shows lists as lists', async () => {
    expect(await read('31-lists')).toEqual({
      ...PLAIN,
      text: [
        ONE,
        'li: - a lamp',
        'li: - a clock',
        'li: • a rope of Brindle Bay',
        TWO,
        'li: 1. The lamp',
        'li: 2. The clock',
      ],
    });
    const lists = ['p2', 'p6'].map((id) => document.getElementById(id)!.closest('ul')!);
    expect(lists.map((list) => within(list).getAllByRole('listitem').length)).toEqual([3, 2]);
  });

  it('row 32: shows markup as text, never with a mark inside, and reports it', async () => {
    expect(await read('32-markup')).toEqual({
      ...PLAIN,
      text: [
        `<p class="Brindle Bay 12">${ONE}</p>`,
        'See [the Brindle Bay chart](/12/Brindle-Bay) and **this** [1][edit] {{< figure src="Brindle Bay" width="12" >}}',
      ],
      problems: ['32-markup.txt:3 markup'],
    });
    expect(marks('p1')).toEqual(['Monday']);
    expect(marks('p2')).toEqual(['Brindle Bay']);
  });

  it('row 33: shows what references stand for, decoded once, and reports them', async () => {
    expect(await read('33-references')).toEqual({
      ...PLAIN,
      title: 'Salt & oil',
      text: ['It’s &lt; than before, said Mira\u00a0Oduya.'],
      problems: ['33-references.txt:1 references'],
    });
  });

  it('row 34: shows names in angle brackets as text', async () => {
    const text = ['Shares of <BAY> and <F> rose, those of <LAMP.B> fell.', TWO];
    expect(await read('34-angle-brackets')).toEqual({ ...PLAIN, text });
  });

  it('row 35: leaves out control characters, and reports them', async () => {
    expect(await read('35-controls')).toEqual({ ...PLAIN, problems: ['35-controls.txt:3 controls'] });
  });

  it('row 36: finds a name across odd blanks, and keeps them in the text', async () => {
    expect(await read('36-odd-blanks')).toEqual({
      ...PLAIN,
      title: 'The lamp of Mira\u00a0Oduya',
      text: [
        'It is late, said Mira Odu\u00adya on the pier.',
        'The bay thanked Mi\u200bra Oduya.',
        'It is time, said Mira Oduya.',
      ],
    });
    expect(chips()).toEqual(['Mira Oduya 4']);
  });

  it('row 37: knows a name whose accents stand apart for the same', async () => {
    const text = ['The lamp was lit by Jose\u0301 A\u0301lvarez-Roe.', 'It is late, said José Álvarez-Roe.'];
    expect(await read('37-accents-apart')).toEqual({ ...PLAIN, text });
    expect(chips().toSorted()).toEqual(['Brindle Bay', 'José Álvarez-Roe 2']);
  });

  it.each(['38-windows-1252', '38-utf-16le', '38-utf-16be', '38-one-stray-byte'])(
    'row 38: shows the right characters of %s, and reports it',
    async (name) => {
      expect(await read(name)).toEqual({
        ...PLAIN,
        title: 'Café d’Orsel rouvre',
        text: ['Le café “Orsel” coûte 3 € — déjà.'],
        problems: [`${name}.txt:0 encoding`],
      });
    },
  );

  it('row 39: shows broken characters as they are, and reports them', async () => {
    expect(await read('39-mojibake')).toEqual({
      ...PLAIN,
      text: ['Mira Oduyaâ€™s lamp burned at the cafÃ©.', TWO],
      problems: ['39-mojibake.txt:3 mojibake'],
    });
  });

  it('row 40: leaves out a character that is cut, and reports it', async () => {
    expect(await read('40-cut')).toEqual({
      ...PLAIN,
      title: 'Café d’Orsel rouvre',
      text: ['Le café coûte déj'],
      problems: ['40-cut.txt:0 encoding'],
    });
  });

  it('row 41: lets every paragraph run in the direction of its own script', async () => {
    expect(await read('41-right-to-left')).toEqual({
      ...PLAIN,
      title: 'منارة خليج بريندل',
      text: ['قالت Mira Oduya: "نعم" (2031).', 'ミラは灯台を去った。', TWO],
    });
    for (const element of article().querySelectorAll('h1, [id^="p"]')) {
      expect(element).toHaveAttribute('dir', 'auto');
    }
  });

  it('row 42: shows a text in another language with few marks, and reports it', async () => {
    const page = await read('42-dutch');
    expect(page.text).toEqual([expect.stringMatching(/^Mira Oduya stak .* naar de oude toren\.$/)]);
    expect(page.problems).toEqual(['42-dutch.txt:0 other-language']);
    expect(chips().filter((name) => !/Mira|Teo/.test(name))).toEqual([]);
  });

  it('row 43: shows a very long paragraph whole', async () => {
    const { text, ...rest } = await read('43-long-paragraph');
    expect(text).toEqual([expect.stringMatching(/^Boat 1 of .* crew of 100 went home\.$/), TWO]);
    expect(text[0]!.length).toBeGreaterThan(4000);
    expect({ ...rest, text: PLAIN.text }).toEqual(PLAIN);
  });

  it.each([
    ['44-text-twice', 7],
    ['44-file-twice', 8],
  ])('row 44: shows %s once, and reports where it begins again', async (name, line) => {
    expect(await read(name)).toEqual({ ...PLAIN, problems: [`${name}.txt:${line} repeated`] });
  });

  it('row 44: keeps both copies of a paragraph', async () => {
    expect(await read('44-paragraph-twice')).toEqual({ ...PLAIN, text: [TWO, ONE, TWO] });
  });
});

function marks(id: string): readonly (string | null)[] {
  const links = within(document.getElementById(id)!).queryAllByRole('link');
  return links.map(({ textContent }) => textContent);
}

/** What the article mentions most, under its title, each with its count. */
function chips(): readonly string[] {
  const links = article().querySelectorAll('header ul a');
  return [...links].map(({ textContent }) => textContent);
}
