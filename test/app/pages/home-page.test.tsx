import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { HARBOUR_SEEDS as SEEDS } from '../../support/an-article.ts';
import { renderAt } from '../../support/render-at.tsx';

const status = () => screen.getByRole('status').textContent;
const sections = () =>
  screen
    .getAllByRole('heading', { level: 2 })
    .map(({ textContent }) => textContent)
    .filter((text) => text !== 'By year' && text !== 'In these articles');
const titles = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

describe('app/pages/HomePage', () => {
  it('lists every article under its day or month, newest first, the undated last', async () => {
    await renderAt('/', { seeds: SEEDS, height: 4000 });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('All articles');
    expect(status()).toBe('12 of 12 articles');
    expect(sections()).toEqual([
      'October 20243 articles',
      'September 20242 articles',
      'February 20242 articles',
      'Sunday 31 December 20231 article',
      'Sunday 15 January 20231 article',
      'Saturday 4 July 19981 article',
      'Undated2 articles',
    ]);
    await screen.findByRole('link', { name: 'Soup of the pier' });
    expect(titles()).toHaveLength(12);
    expect(titles().slice(-2)).toEqual(['Soup of the pier', 'Tables of the tides']);
  });

  it('heads the one article of an archive by its day', async () => {
    await renderAt('/', { seeds: { 'a.txt': SEEDS['harbour.txt'] } });
    expect(sections()).toEqual(['Wednesday 23 October 20241 article']);
    expect(status()).toBe('1 of 1 articles');
    expect(document.title).toBe('Bay Post');
  });

  it('leads from a row to its article, from its chips to their entities, from a heading to its page', async () => {
    await renderAt('/?from=2024-10-23', { seeds: SEEDS });
    const title = 'Mayor Ana Poole opens the harbour';
    const row = screen.getByRole('heading', { level: 3, name: title }).closest('article')!;
    expect(within(row).getByRole('link', { name: title })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/2024\/10\/23\/mayor-ana-poole-opens-the-harbour-[0-9a-f]{8}\/$/),
    );
    expect(within(row).getByRole('link', { name: 'Ana Poole' })).toHaveAttribute(
      'href',
      '/?from=2024-10-23&entity=person:ana-poole',
    );
    expect(within(row).getByText('1 min')).toBeVisible();
    expect(within(row).getByText(/^Mayor Ana Poole cut the ribbon on Wednesday\./)).toBeVisible();
    const heading = screen.getByRole('link', { name: 'Wednesday 23 October 2024' });
    expect(heading).toHaveAttribute('href', '/2024/10/23/');
  });

  it('names the day of a row under a heading that does not', async () => {
    await renderAt('/?from=2024-09&to=2024-09', { seeds: SEEDS });
    expect(screen.getByText('Sunday 1 September 2024')).toBeVisible();
    expect(screen.getByText('Monday 2 September 2024')).toBeVisible();
  });

  it('leads to every year and to the undated', async () => {
    await renderAt('/', { seeds: SEEDS });
    const years = screen.getByRole('navigation', { name: 'Years' });
    expect(
      within(years)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['2024 7', '2023 2', '1998 1', 'Undated 2']);
    expect(within(years).getByRole('link', { name: '1998' })).toHaveAttribute('href', '/1998/');
    expect(within(years).getByRole('link', { name: 'Undated' })).toHaveAttribute('href', '/undated/');
  });

  it('asks for no more than the summary and its months', async () => {
    const { fetched } = await renderAt('/', { seeds: { 'a.txt': SEEDS['harbour.txt'] } });
    expect(fetched).toEqual(['data/archive.json', 'data/months/2024-10.json']);
  });

  it('lists undated articles alone where there are no others', async () => {
    const { fetched } = await renderAt('/', { seeds: { 'soup.txt': SEEDS['recipe.txt'] } });
    expect(fetched).toEqual(['data/archive.json', 'data/undated.json']);
    expect(sections()).toEqual(['Undated1 article']);
    expect(titles()).toEqual(['Soup of the pier']);
    expect(screen.queryByRole('region', { name: 'Dates' })).toBeNull();
  });

  it('says of an empty archive how to fill it', async () => {
    await renderAt('/', { seeds: {}, site: { seeds: 'my articles' } });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There are no articles yet');
    expect(screen.getByText('my articles')).toBeVisible();
    expect(screen.getByText(/^date 2024-10-23 Title of the article/)).toBeVisible();
    expect(screen.queryByRole('status')).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('works the same below a path', async () => {
    const page = await renderAt('/sub/?from=2024', { seeds: SEEDS, site: { base: '/sub/' } });
    expect(status()).toBe('7 of 12 articles');
    expect(page.fetched[0]).toBe('data/archive.json');
    await page.user.click(screen.getByRole('link', { name: 'Clock found in the bay' }));
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1, name: 'Clock found in the bay' })).toHaveFocus(),
    );
    for (const link of screen.getAllByRole('link')) {
      expect(link.getAttribute('href')).toMatch(/^\/sub\/|^#/);
    }
  });
});

describe('app/pages/HomePage, where a file can’t be had', () => {
  const crowd = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [
      `crowd-${index}.txt`,
      `date 2024-11-0${1 + (index % 9)} Crowd number ${index} gathers\n\nIt went home.`,
    ]),
  );
  const seeds = { ...crowd, 'clock.txt': SEEDS['clock.txt'], 'soup.txt': SEEDS['recipe.txt'] };
  const october = 'data/months/2024-10.json';

  /** All of the list is on the screen. */
  const height = 8000;

  it('asks for a month as it comes near, not before', async () => {
    const page = await renderAt('/', { seeds });
    await waitFor(() => expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(8));
    expect(status()).toBe('22 of 22 articles');
    expect(page.fetched).not.toContain(october);
    expect(sections().at(-1)).toBe('Wednesday 6 November 20242 articles');

    const top = vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect');
    top.mockReturnValue(new DOMRect(0, -1400));
    fireEvent.scroll(window);
    await waitFor(() => expect(page.fetched).toContain(october));
    top.mockReturnValue(new DOMRect(0, -4000));
    fireEvent.scroll(window);
    expect(await screen.findByRole('link', { name: 'Clock found in the bay' })).toBeVisible();
    expect(sections().slice(-2)).toEqual(['Sunday 20 October 20241 article', 'Undated1 article']);
    // what lies far above is not drawn any more
    expect(sections()).not.toContain('Saturday 9 November 20242 articles');
  });

  it('keeps the rest and tries a month again when told to', async () => {
    const page = await renderAt('/', { seeds, height, failures: { [october]: 'unreachable' } });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The articles of “Sunday 20 October 2024” could not be fetched.',
    );
    await screen.findByRole('link', { name: 'Soup of the pier' });
    expect(titles()).toHaveLength(21);
    expect(screen.getByRole('heading', { level: 2, name: /October 2024/ })).toBeVisible();

    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
    page.mendPath(october);
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: 'Clock found in the bay' })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(page.fetched.filter((path) => path === october)).toHaveLength(3);
  });

  it('takes a page instead of data for a failure, also of the undated', async () => {
    const page = await renderAt('/', { seeds, height, failures: { 'data/undated.json': 'html' } });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The articles of “Undated” could not be fetched.',
    );
    page.mendPath('data/undated.json');
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: 'Soup of the pier' })).toBeVisible();
  });

  it('keeps room for a month that is on its way', async () => {
    await renderAt('/', { seeds, height, failures: { [october]: 'hang' } });
    const heading = screen.getByRole('heading', { level: 2, name: /October 2024/ });
    const section = heading.closest('section')!;
    expect(section).toHaveAttribute('aria-busy', 'true');
    expect(section.querySelector('[data-waiting]')).toHaveStyle({ height: '176px' });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each([
    ['unreachable', 'There was no answer. Check the connection.'],
    [404, 'The site answered with an error (/data/archive.json: status 404).'],
    [500, 'The site answered with an error (/data/archive.json: status 500).'],
    ['html', 'The site answered with an error (/data/archive.json: the answer is not JSON).'],
  ] as const)(
    'says so where nothing can be shown at all (%s), and can be tried again',
    async (failure, words) => {
      const page = await renderAt('/', { seeds, failures: { 'data/archive.json': failure } });
      const heading = await screen.findByRole('heading', { level: 1 });
      expect(heading).toHaveTextContent('This page could not be loaded');
      expect(screen.getByRole('alert')).toHaveTextContent(words);
      page.mendPath('data/archive.json');
      await page.user.click(screen.getByRole('button', { name: 'Try again' }));
      expect(await screen.findByRole('status')).toHaveTextContent('22 of 22 articles');
    },
  );
});
