import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { articleJsonLd } from '../../src/build/json-ld.ts';
import { article, ingest, ONE, PLAIN, read, TWO } from '../support/format-row.tsx';

const description = () => document.querySelector('meta[name="description"]')?.getAttribute('content');

describe('variants of what stands before and after the text, as a reader sees them', () => {
  it.each([
    ['17-dateline-agency', 'BRINDLE BAY (Bay Wire) —'],
    ['17-dateline-day', 'BRINDLE BAY, May 6 -'],
    ['17-dateline-both', 'BRINDLE BAY, May 6 (Bay Wire) --'],
  ])('row 17: sets the dateline of %s apart, and lets the summary begin after it', async (name, dateline) => {
    expect(await read(name)).toEqual({ ...PLAIN, text: [`${dateline} ${ONE}`, TWO] });
    const span = article().querySelector<HTMLElement>('#p1 > .dateline:first-child')!;
    expect(span.textContent).toBe(dateline);
    const place = within(span).getByRole('link', { name: 'BRINDLE BAY' });
    expect(place).toHaveAttribute('href', '/entity/place/brindle-bay/');
    expect(description()).toBe(`${ONE} ${TWO}`);
  });

  it.each([
    ['18-two-authors', 'By Ana Poole and Ben Roe', ['Ana Poole', 'Ben Roe']],
    ['18-post', 'Ana Poole, Staff Writer', ['Ana Poole']],
    [
      '18-particles',
      'By Raiyah bint Hamdan al-Odaiyya and Faris Abu-Roe al-Pooli',
      ['Raiyah bint Hamdan al-Odaiyya', 'Faris Abu-Roe al-Pooli'],
    ],
  ])(
    'row 18: shows the byline of %s between title and text, not in the summary',
    async (name, byline, authors) => {
      expect(await read(name)).toEqual({ ...PLAIN, text: [byline, ONE, TWO] });
      expect(description()).toBe(`${ONE} ${TWO}`);
      const { archive } = ingest(name);
      const site = { title: 'Bay Post', url: null, base: '/', seeds: 'seeds' };
      expect(articleJsonLd(archive.articles[0]!, () => undefined, site)['author']).toEqual(
        authors.map((author) => ({ '@type': 'Person', name: author })),
      );
    },
  );

  it('row 19: leaves out a first line that is the header’s day, and reports it', async () => {
    expect(await read('19-same-day')).toEqual({ ...PLAIN, problems: ['19-same-day.txt:3 day-line'] });
  });

  it('row 19: shows a first line that is another day, and reports it', async () => {
    expect(await read('19-another-day')).toEqual({
      ...PLAIN,
      text: ['Monday, May 5, 2031', ONE, TWO],
      problems: ['19-another-day.txt:3 other-day'],
    });
    expect(description()).toBe(`${ONE} ${TWO}`);
  });

  it('row 20: shows a title that is repeated once, and reports it', async () => {
    expect(await read('20-title-twice')).toEqual({ ...PLAIN, problems: ['20-title-twice.txt:3 title-copy'] });
  });

  it('row 21: shows a caption, and takes the next paragraph for the summary', async () => {
    const caption = 'Mira Oduya at the lamp of Brindle Bay. (Ana Poole/Bay Post)';
    expect(await read('21-caption')).toEqual({ ...PLAIN, text: [caption, ONE, TWO] });
    expect(description()).toBe(`${ONE} ${TWO}`);
  });

  it('row 22: shows nothing of an empty list', async () => {
    expect(await read('22-nothing-to-read')).toEqual(PLAIN);
    expect(article()).not.toHaveTextContent(/read also/i);
  });

  it('row 23: links titles of the folder, and shows the others as text', async () => {
    expect(await read('23-titles', '23-named')).toEqual(PLAIN);
    expect(entries()).toEqual([
      'CLOCK FOUND IN BRINDLE BAY',
      'Boats return from the islands',
      'Lamp sold to a museum',
    ]);
    const links = within(readAlso()).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual(['CLOCK FOUND IN BRINDLE BAY']);
    const href = expect.stringMatching(/^\/2031\/05\/04\/clock-found-in-brindle-bay-[0-9a-f]{8}\/$/);
    expect(links[0]).toHaveAttribute('href', href);
  });

  it('row 24: links addresses, on the same line too, and says that they leave the site', async () => {
    expect(await read('24-addresses')).toEqual(PLAIN);
    expect(entries()).toEqual([
      'https://post.example/lamp?a=1&b=2 (post.example, another site)',
      'The chart of the bay (charts.example, another site)',
      'javascript:alert(1)',
    ]);
    const links = within(readAlso()).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://post.example/lamp?a=1&b=2',
      'http://charts.example/bay',
    ]);
    for (const link of links) expect(link.getAttribute('rel')).toContain('noopener');
  });

  it('row 25: keeps the text after a list in the middle', async () => {
    expect(await read('25-middle-and-end')).toEqual({
      ...PLAIN,
      text: [
        ONE,
        'aside: Read also: Clock found in Brindle Bay',
        TWO,
        'aside: Read also:',
        'aside: Boats return from the islands',
        'The lamp was lit again at nine. It burned all night.',
      ],
    });
    expect(screen.queryByRole('heading', { name: 'Read also' })).toBeNull();
  });

  it('row 26: knows other words for it', async () => {
    expect(await read('26-other-words')).toEqual({
      ...PLAIN,
      text: [
        ONE,
        'aside: Also read: Clock found in Brindle Bay',
        TWO,
        'aside: Related: Boats return',
        'The ferry sailed at noon.',
      ],
    });
    expect(entries()).toEqual(['Lamp sold to a museum', 'Pier to be mended']);
  });

  it('row 27: leaves the words inside a sentence alone', async () => {
    expect(await read('27-in-a-sentence')).toEqual({
      ...PLAIN,
      text: [
        'The board on the pier says read also: the small print.',
        'On the back one can read more: nothing at all.',
      ],
    });
    expect(article().querySelector('aside')).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Read also' })).toBeNull();
  });
});

const readAlso = () => screen.getByRole('heading', { level: 2, name: 'Read also' }).closest('section')!;

function entries(): readonly string[] {
  return within(readAlso())
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}
