import { readFileSync } from 'node:fs';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { articleAddress } from '../../src/archive/addresses.ts';
import { emittedFiles } from '../../src/build/emitted-files.ts';
import { ingestArchive } from '../../src/ingest/ingest-archive.ts';
import { aSeed } from '../support/a-seed.ts';
import { renderAt } from '../support/render-at.tsx';
import { article, ONE, PLAIN, read, TITLE, TWO } from '../support/format-row.tsx';

const description = () => document.querySelector('meta[name="description"]')?.getAttribute('content');

describe('variants of the header, as a reader sees them', () => {
  it.each([
    ['1', '01-no-blank'],
    ['1', '01-tabs'],
    ['1', '01-colon'],
    ['1', '01-capitals'],
    ['2', '02-bom-crlf'],
    ['2', '02-mixed-ends'],
    ['3', '03-empty-lines-first'],
    ['4', '04-no-empty-line'],
    ['6', '06-day-alone'],
    ['11', '11-time-and-zone'],
  ])('row %s: shows %s as the plain article', async (_, name) => {
    expect(await read(name)).toEqual(PLAIN);
    expect(within(article()).getByText(PLAIN.day)).toHaveAttribute('datetime', '2031-05-06');
    expect(description()).toBe(`${ONE} ${TWO}`);
  });

  it('row 5: joins a title that goes on in the second line, and reports the line', async () => {
    expect(await read('05-title-goes-on')).toEqual({
      ...PLAIN,
      problems: ['05-title-goes-on.txt:2 split-title'],
    });
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  it('row 7: takes the first sentence for a missing title, without its quotes, and not again as lead', async () => {
    expect(await read('07-no-title')).toEqual({
      title: 'We are done, said Mira Oduya, who kept the lamp.',
      day: PLAIN.day,
      text: [
        '“We are done,” said Mira Oduya, who kept the lamp. She locked the door at noon and walked down to the ferry.',
        TWO,
      ],
      problems: ['07-no-title.txt:1 no-title'],
    });
    expect(description()).toBe(`She locked the door at noon and walked down to the ferry. ${TWO}`);
  });

  it('row 8: shows an article without a day as undated', async () => {
    expect(await read('08-no-day')).toEqual({
      ...PLAIN,
      day: 'Undated',
      problems: ['08-no-day.txt:1 no-date'],
    });
    expect(article().querySelector('header time')).toBeNull();
    expect(document.querySelector('meta[property="article:published_time"]')).toBeNull();
  });

  it('row 8: lists articles without a day after all others', async () => {
    await list('08-no-day', '13-long-ago');
    const headings = screen
      .getAllByRole('heading', { level: 2 })
      .flatMap(({ textContent }) => (textContent === 'In these articles' ? [] : [textContent]));
    expect(headings.slice(0, 2)).toEqual(['Saturday 6 May 18711 article', 'Undated1 article']);
    await waitFor(() => expect(screen.getAllByRole('link', { name: TITLE })).toHaveLength(2));
    const undated = screen.getByRole('heading', { level: 2, name: /^Undated/ }).closest('section')!;
    expect(within(undated).getByRole('link', { name: TITLE })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/undated\/lighthouse-keeper-[a-z-]+-[0-9a-f]{8}\/$/),
    );
    expect(undated.querySelector('time')).toBeNull();
  });

  it('row 8: takes a missing day from the dateline, and says so', async () => {
    expect(await read('08-day-in-dateline')).toEqual({
      ...PLAIN,
      text: [`BRINDLE BAY, May 6, 2031 (Bay Wire) — ${ONE}`, TWO],
      problems: ['08-day-in-dateline.txt:1 no-date'],
    });
  });

  it.each(['09-month-first', '09-day-first', '09-slashes', '09-dots', '09-no-marks'])(
    'row 9: reads the day of %s, and reports its form',
    async (name) => {
      expect(await read(name)).toEqual({ ...PLAIN, problems: [`${name}.txt:1 date-form`] });
    },
  );

  it.each([
    ['10', '10-month-or-day', '10/11/2031'],
    ['12', '12-no-such-day', '2031-02-30'],
    ['12', '12-zeros', '0000-00-00'],
  ])('row %s: guesses no day for %s, and shows it as written', async (_, name, written) => {
    expect(await read(name)).toEqual({
      ...PLAIN,
      day: 'Undated',
      problems: [`${name}.txt:1 date-as-written`],
    });
    expect(article()).toHaveTextContent(`Undated (“${written}”)`);
    expect(article().querySelector('header time')).toBeNull();
  });

  it.each([
    ['13-long-ago', 'Saturday 6 May 1871'],
    ['13-far-ahead', 'Sunday 6 May 2131'],
  ])('row 13: shows the day of %s, and reports it', async (name, day) => {
    expect(await read(name)).toEqual({ ...PLAIN, day, problems: [`${name}.txt:1 unusual-day`] });
  });

  it('row 14: takes only the first of two days for the header’s', async () => {
    const title = '2031-01-05 budget: 12 lamps for the bay';
    expect(await read('14-two-days')).toEqual({ ...PLAIN, title });
  });

  it.each([
    ['15-capitals-and-site', 'KEEPER OF BRINDLE BAY RETIRES. | Bay Post'],
    ['15-full-stop', `${TITLE}.`],
  ])('row 15: shows the title of %s as written', async (name, title) => {
    expect(await read(name)).toEqual({ ...PLAIN, title });
  });

  it('row 15: lists a title with or without its last full stop', async () => {
    await list('15-full-stop');
    expect(screen.getByRole('link', { name: /^Lighthouse keeper of Brindle Bay retires\.?$/ })).toBeVisible();
  });

  it('row 16: shows marks of other languages as text, and makes the address of letters and digits', async () => {
    const title = `“Salt” & 'oil' <script>alert(1)</script> "../../lamp"`;
    const page = await read('16-marks');
    expect(page).toEqual({
      ...PLAIN,
      title,
      text: [`<img src=x onerror="alert(2)"> ${ONE}`, TWO],
      problems: ['16-marks.txt:1 markup'],
    });
    expect(document.title).toBe(`${title} · Bay Post`);
    expect(article().querySelector('script, img, [onerror]')).toBeNull();
    const address = await list('16-marks');
    expect(screen.getByRole('link', { name: title })).toHaveAttribute('href', address);
    expect(address).toMatch(/^\/2031\/05\/06\/[a-z0-9-]+\/$/);
  });
});

/** The list of these files; the address of the first article. */
async function list(...names: readonly string[]): Promise<string> {
  cleanup();
  const seeds = names.map((name) => aSeed(readFileSync(`test/corpus/format/${name}.txt`), `${name}.txt`));
  const { archive, problems } = ingestArchive(seeds);
  const { id, day, title } = archive.articles[0]!;
  await renderAt('/', { files: emittedFiles(archive, problems) });
  return articleAddress({ id, day, title: title.text });
}
