import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HARBOUR_SEEDS } from '../../support/an-article.ts';
import { renderAt } from '../../support/render-at.tsx';

const ADDRESS = '/entity/person/ana-poole/';
const MANY = Object.fromEntries(
  Array.from({ length: 103 }, (_, index) => [
    `many-${index}.txt`,
    `date 2020-0${1 + (index % 9)}-11 Mayor Ana Poole counts gulls, part ${index}\n\nThey were many.`,
  ]),
);
const SECOND = 'data/entities/person/ana-poole.2.json';

const main = () => within(screen.getByRole('main'));
const rows = () =>
  main()
    .getAllByRole('listitem')
    .filter((item) => within(item).queryByRole('link'));

describe('app/pages/EntityPage', () => {
  it('shows what a name stands for and every article that has it', async () => {
    const gulls = 'Mayor Ana Poole counts gulls\n\nPoole saw forty.';
    const page = await renderAt(ADDRESS, { seeds: { ...HARBOUR_SEEDS, 'gulls-2.txt': gulls } });
    expect(main().getByRole('heading', { level: 1, name: 'Ana Poole' })).toBeVisible();
    expect(main().getByText('Person')).toBeVisible();
    expect(main().getByText('Poole')).toBeVisible();
    expect(main().getByText('2 articles, October 2024')).toBeVisible();
    expect(main().getByRole('heading', { level: 2, name: 'Articles that mention Ana Poole' })).toBeVisible();
    expect(
      main()
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Names',
      'People',
      'Norway 1 article',
      '23 October 2024Mayor Ana Poole opens the harbour',
      'UndatedMayor Ana Poole counts gulls',
    ]);
    expect(page.fetched).toEqual(['data/entities/person/ana-poole.json']);
    await page.user.click(main().getByRole('link', { name: /opens the harbour$/ }));
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1, name: /opens the harbour$/ })).toHaveFocus(),
    );
  });

  it('shows when it was in the news where that is more than a day', async () => {
    await renderAt(ADDRESS, { seeds: MANY });
    expect(
      main().getByRole('img', { name: /^Articles over time\. Most: .* 2020, \d+ articles\.$/ }),
    ).toBeVisible();
  });

  it('fetches the articles behind the newest when asked to, and again where that failed', async () => {
    const page = await renderAt(ADDRESS, { seeds: MANY });
    expect(rows()).toHaveLength(100);
    page.failPath(SECOND);
    await page.user.click(screen.getByRole('button', { name: 'Show earlier ones (3)' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('More articles could not be fetched.');
    expect(rows()).toHaveLength(100);
    page.mendPath(SECOND);
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    await expect.poll(() => rows().length).toBe(103);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.queryByRole('button', { name: /^Show earlier/ })).toBeNull();
    const titles = rows().map(({ textContent }) => textContent);
    expect(new Set(titles).size).toBe(103);
  });

  it('tells why each other name is taken for it, what a person was, and what to see beside it', async () => {
    const seeds = {
      'a.txt': 'date 2024-10-23 Mayor Ana Poolesen meets Ukrainians in Kyiv\n\nPoolesen likes Ukraine.',
      'b.txt': 'date 2023-01-05 Mayor Ana Poolesan rows\n\nShe won.',
    };
    const page = await renderAt('/entity/person/ana-poolesen/', { seeds });
    const itemsOf = (name: string) =>
      within(main().getByRole('list', { name }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
    expect(itemsOf('Roles')).toEqual(['Mayor, October 2024']);
    expect(itemsOf('Other names')).toEqual(['Poolesen: short for the full name in the same article']);
    expect(main().getByText(/^Perhaps the same as:/)).toHaveTextContent('Perhaps the same as: Ana Poolesan');
    await page.user.click(main().getByRole('link', { name: 'Ana Poolesan' }));
    expect(await main().findByRole('heading', { level: 1, name: 'Ana Poolesan' })).toBeVisible();
  });

  it('names who and what is in the same articles, most articles first, at most a dozen', async () => {
    const countries = 'Norway Chile Peru Kenya Ghana Nepal Japan Cuba Fiji Mali Togo Laos Oman'.split(' ');
    const text = (number: number, names: readonly string[]) =>
      `date 2024-10-2${number} Mayor Ana Poole rows\n\n${names.map((name) => `She rowed to ${name}.`).join(' ')}`;
    const seeds = { 'a.txt': text(1, countries), 'b.txt': text(2, ['Togo', 'Norway']) };
    const page = await renderAt(ADDRESS, { seeds });
    const chips = within(main().getByRole('list', { name: 'Appears with' })).getAllByRole('link');
    expect(chips.map(({ textContent }) => textContent).slice(0, 3)).toEqual([
      'Norway 2 articles',
      'Togo 2 articles',
      'Chile 1 article',
    ]);
    expect(chips).toHaveLength(12);
    await page.user.click(chips[1]!);
    expect(await main().findByRole('heading', { level: 1, name: 'Togo' })).toBeVisible();
  });

  it('says nothing of others where it is alone', async () => {
    await renderAt(ADDRESS, { seeds: { 'a.txt': 'date 2024-10-23 Mayor Ana Poole rows\n\nShe won.' } });
    expect(main().queryByText('Appears with')).toBeNull();
  });

  it('leads from a country to its people and its capital', async () => {
    const seeds = { 'a.txt': 'date 2024-10-23 Ukrainians wait in Kyiv\n\nUkraine is large.' };
    await renderAt('/entity/place/ukraine/', { seeds });
    expect(main().getByText(/^See also:/)).toHaveTextContent(
      'See also: Ukrainian (people and things of Ukraine), Kyiv (its capital)',
    );
  });
});
