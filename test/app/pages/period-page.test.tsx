import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HARBOUR_SEEDS as SEEDS } from '../../support/an-article.ts';
import { renderAt } from '../../support/render-at.tsx';

const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const rows = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const linksIn = (name: string) =>
  within(screen.getByRole('navigation', { name }))
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')]);

describe('the page of a day, a month, a year', () => {
  it('shows a day, where it lies, and the days with articles around it', async () => {
    await renderAt('/2024/02/29/', { seeds: SEEDS });
    expect(title()).toBe('Thursday 29 February 2024');
    expect(document.title).toBe('Thursday 29 February 2024 · Bay Post');
    expect(rows()).toEqual(['Fair opens']);
    expect(linksIn('Where this lies')).toEqual([
      ['Timeline', '/'],
      ['2024', '/2024/'],
      ['February 2024', '/2024/02/'],
    ]);
    expect(linksIn('Before and after')).toEqual([
      ['Wednesday 28 February 2024', '/2024/02/28/'],
      ['Sunday 1 September 2024', '/2024/09/01/'],
    ]);
  });

  it('leads from a day to the same day of other years, newest first', async () => {
    const seeds = {
      ...SEEDS,
      'fair-3.txt': 'date 2020-02-29 Fair of 2020\n\nIt rained.',
      'fair-4.txt': 'date 2020-02-29 Fair of 2020, continued\n\nIt rained.',
      'fair-5.txt': 'date 2023-02-28 Fair of 2023\n\nIt rained.',
      'fair-6.txt': 'date 1996-02-29 Fair of 1996\n\nIt rained.',
      'fair-7.txt': 'date 2025-03-29 Fair of 2025\n\nIt rained.',
    };
    const page = await renderAt('/2024/02/29/', { seeds });
    const name = 'This day in other years';
    expect(linksIn(name)).toEqual([
      ['29 February 2020 2 articles', '/2020/02/29/'],
      ['29 February 1996 1 article', '/1996/02/29/'],
    ]);
    expect(page.fetched).toEqual(['data/months/2024-02.json']);
    await page.user.click(
      within(screen.getByRole('navigation', { name })).getByRole('link', { name: /1996/ }),
    );
    expect(await screen.findByRole('heading', { level: 1, name: 'Thursday 29 February 1996' })).toBeVisible();
    expect(linksIn(name).map(([text]) => text)).toEqual([
      '29 February 2024 1 article',
      '29 February 2020 2 articles',
    ]);
  });

  it('says nothing of other years where none has the day', async () => {
    await renderAt('/2024/02/29/', { seeds: SEEDS });
    expect(screen.queryByText('This day in other years')).toBeNull();
  });

  it('shows a month, and only months beside it', async () => {
    await renderAt('/2024/02/', { seeds: SEEDS });
    expect(title()).toBe('February 2024');
    expect(rows()).toEqual(['Fair opens', 'Fair to open tomorrow']);
    expect(linksIn('Where this lies')).toEqual([
      ['Timeline', '/'],
      ['2024', '/2024/'],
    ]);
    expect(linksIn('Before and after')).toEqual([
      ['December 2023', '/2023/12/'],
      ['September 2024', '/2024/09/'],
    ]);
  });

  it('shows a year with its articles while they are few', async () => {
    await renderAt('/2024', { seeds: SEEDS });
    expect(title()).toBe('2024');
    expect(rows()).toHaveLength(7);
    expect(linksIn('Before and after')).toEqual([['2023', '/2023/']]);
  });

  it('shows a full year by its months alone', async () => {
    const many = Array.from({ length: 41 }, (_, index) => [
      `many-${index}.txt`,
      `date 2020-0${1 + (index % 2)}-1${index % 9} Count ${index} of the gulls\n\nThey were ${index}.`,
    ]);
    const page = await renderAt('/2020/', { seeds: Object.fromEntries(many) });
    expect(rows()).toEqual([]);
    expect(screen.getByRole('link', { name: 'February 2020' })).toHaveAttribute('href', '/2020/02/');
    expect(page.fetched).toEqual(['data/archive.json']);
  });

  it('shows a busy month by its days alone, and each of them with its articles', async () => {
    const many = Array.from({ length: 151 }, (_, index) => [
      `many-${index}.txt`,
      `date 2020-03-${10 + (index % 2)} Count ${index} of the gulls\n\nThey were ${index}.`,
    ]);
    const page = await renderAt('/2020/03/', { seeds: { ...SEEDS, ...Object.fromEntries(many) } });
    expect(rows()).toEqual([]);
    expect(page.fetched).toEqual(['data/months/2020-03.json']);
    await page.user.click(screen.getByRole('link', { name: 'Wednesday 11 March 2020' }));
    await screen.findByRole('heading', { level: 1, name: 'Wednesday 11 March 2020' });
    expect(rows()).toHaveLength(75);
    expect(page.fetched).toContain('data/days/2020-03-11.json');
    expect(linksIn('Before and after')).toEqual([
      ['Tuesday 10 March 2020', '/2020/03/10/'],
      ['Sunday 15 January 2023', '/2023/01/15/'],
    ]);
  });

  it('has no way on where there is none', async () => {
    await renderAt('/2024/10/23/', { seeds: { 'a.txt': SEEDS['harbour.txt'] } });
    expect(screen.queryByRole('navigation', { name: 'Before and after' })).toBeNull();
  });

  it('can be tried again where its month can’t be had', async () => {
    const month = 'data/months/2024-02.json';
    const page = await renderAt('/2024/02/', { seeds: SEEDS, failures: { [month]: 503 } });
    expect(await screen.findByRole('alert')).toHaveTextContent(`(/${month}: status 503)`);
    page.mendPath(month);
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'February 2024' })).toBeVisible();
  });
});

describe('app/pages/NotFoundPage', () => {
  it('leads from a day without articles to the nearest that have some', async () => {
    await renderAt('/2024/03/05/', { seeds: SEEDS });
    await waitFor(() => expect(title()).toBe('There is nothing at this address'));
    expect(screen.getByText(/^No article of Tuesday 5 March 2024 lies here\./)).toBeVisible();
    await screen.findByRole('navigation', { name: 'Nearest days' });
    expect(linksIn('Nearest days')).toEqual([
      ['Thursday 29 February 2024', '/2024/02/29/'],
      ['Sunday 1 September 2024', '/2024/09/01/'],
    ]);
  });

  it('leads from an unknown article to its day', async () => {
    const page = await renderAt('/2024/10/23/gone-0123abcd/', { seeds: SEEDS });
    await waitFor(() => expect(title()).toBe('There is nothing at this address'));
    expect(page.fetched).toContain('data/articles/0123abcd.json');
    await waitFor(() =>
      expect(linksIn('Nearest days')).toEqual([
        ['Sunday 20 October 2024', '/2024/10/20/'],
        ['Wednesday 23 October 2024', '/2024/10/23/'],
      ]),
    );
  });

  it.each([
    '/2031/',
    '/2024/13/',
    '/2024/02/30/',
    '/20241023/',
    '/2024/10/23/no-id/',
    '/undated/no-id/',
    '/undated/gone-0123abcd/',
    '/entity/person/nobody/',
    '/entity/person/ana-poole.rows/',
    '/entity/nothing/ana-poole/',
    '/entity/person/..%2f..%2farchive/',
    '/nothing/here/at/all/of/it/',
    '/404.html',
  ])('stands at %s', async (address) => {
    await renderAt(address, { seeds: SEEDS });
    await waitFor(() => expect(title()).toBe('There is nothing at this address'));
    expect(document.title).toBe('Not found · Bay Post');
    expect(screen.getByRole('link', { name: 'Go to the timeline' })).toHaveAttribute('href', '/');
    expect(document.querySelector('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  });
});

describe('app/pages/UndatedPage', () => {
  it('lists what has no day', async () => {
    const page = await renderAt('/undated/', { seeds: SEEDS });
    expect(title()).toBe('Undated');
    expect(rows()).toEqual(['Soup of the pier', 'Tables of the tides']);
    await page.user.click(screen.getByRole('link', { name: 'Soup of the pier' }));
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1, name: 'Soup of the pier' })).toHaveFocus(),
    );
    expect(page.address()).toMatch(/^\/undated\/soup-of-the-pier-[0-9a-f]{8}\/$/);
    expect(screen.getByRole('link', { name: 'Undated' })).toHaveAttribute('href', '/undated/');
  });

  it('is not there where every article has a day', async () => {
    await renderAt('/undated/', { seeds: { 'a.txt': SEEDS['harbour.txt'] } });
    await waitFor(() => expect(title()).toBe('There is nothing at this address'));
  });
});
