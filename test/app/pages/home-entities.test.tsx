import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MEETING_SEEDS as SEEDS } from '../../support/meeting-seeds.ts';
import { renderAt } from '../../support/render-at.tsx';

type Page = Awaited<ReturnType<typeof renderAt>>;

const NAMES = ['Ana Poole', 'Tomas Bren', 'Oslo', 'Norway'];
const POOLE = 'entity=person:ana-poole';
const BREN = 'entity=person:tomas-bren';
const OSLO = 'entity=place:oslo';
const NORWAY = 'entity=place:norway';
/** All of the list is on the screen. */
const height = 4000;

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const titles = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const button = (name: string) => screen.getByRole('button', { name });
// its parts are blocks of their own only with a stylesheet
const chip = (name: string) => screen.getByRole('button', { name: new RegExp(`^Remove ?${name}$`) });
const buttons = (group: HTMLElement) => within(group).getAllByRole('button');
const chips = () =>
  buttons(screen.getByRole('list', { name: 'What narrows the list' })).map(({ textContent }) => textContent);
const facets = () => {
  const region = screen.queryByRole('region', { name: 'In these articles' });
  return region ? within(region).getAllByRole('link') : [];
};
const facetTexts = () => facets().map(({ textContent }) => textContent);
const shows = (count: string) => waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(count));
/** What the list comes to after a step of the reader, and the address with it. */
async function comesTo(page: Page, count: string, address: string) {
  await shows(count);
  await waitFor(() => expect(page.address()).toBe(address));
}

/** Names, but those asked for, with how many of the seeds that name all of those in these days name them too. */
function countInSeeds(asked: readonly string[], [from, to] = ['', '']): ReadonlyMap<string, number> {
  const texts = Object.values(SEEDS).filter((text) => {
    const day = /^date (\S+)/.exec(text)?.[1];
    const isInDays = (!from && !to) || (day !== undefined && (!from || day >= from) && (!to || day <= to));
    return isInDays && asked.every((name) => text.includes(name));
  });
  const others = NAMES.filter((name) => !asked.includes(name));
  const counts = others.map((name) => [name, texts.filter((text) => text.includes(name)).length] as const);
  return new Map(counts.filter(([, count]) => count > 0));
}

describe('app/pages/HomePage, narrowed by entities', () => {
  it('shows what mentions all of them, and how much', async () => {
    await renderAt(`/?${POOLE}&${BREN}`, { seeds: SEEDS, height });
    await shows('2 of 10 articles');
    await waitFor(() => expect(heading()).toBe('Ana Poole and Tomas Bren'));
    expect(document.title).toBe('Ana Poole and Tomas Bren · Bay Post');
    await waitFor(() => expect(titles()).toEqual(['Harbour opens', 'Storm passes']));
  });

  it.each([
    ['', [], ['', '']],
    [POOLE, ['Ana Poole'], ['', '']],
    [`${POOLE}&${OSLO}`, ['Ana Poole', 'Oslo'], ['', '']],
    [`${POOLE}&${OSLO}&${BREN}`, ['Ana Poole', 'Oslo', 'Tomas Bren'], ['', '']],
    ['from=2024&to=2024', [], ['2024-01-01', '2024-12-31']],
    [`from=2024-10&to=2024-10&${OSLO}`, ['Oslo'], ['2024-10-01', '2024-10-31']],
    ['from=2023-12-31&to=2024-04-02', [], ['2023-12-31', '2024-04-02']],
    [`to=2023&${POOLE}`, ['Ana Poole'], ['', '2023-12-31']],
  ] as const)('counts the others truly under ?%s', async (query, asked, range) => {
    await renderAt(`/?${query}`, { seeds: SEEDS });
    const counts = countInSeeds(asked, [...range]);
    await waitFor(() => {
      const shown = facets().map((link) => {
        const [, name, count] = /^(\D+)(\d+)$/.exec(link.textContent)!;
        return [name!, Number(count)] as const;
      });
      expect(new Map(shown)).toEqual(counts);
      expect(shown.map(([, count]) => count)).toEqual([...counts.values()].toSorted((a, b) => b - a));
    });
  });

  it('asks for the leaders of a year and for rows only where it is narrowed', async () => {
    const whole = await renderAt('/', { seeds: SEEDS });
    await shows('10 of 10 articles');
    expect(whole.fetched.filter((path) => /entities|facets/.test(path))).toEqual([]);
    whole.unmount();
    const { fetched } = await renderAt('/?from=2024', { seeds: SEEDS });
    await waitFor(() => expect(fetched).toContain('data/entities/place/oslo.rows.json'));
    expect(fetched).toContain('data/facets/2024.json');
    expect(fetched).not.toContain('data/facets/2023.json');
  });

  it('is narrowed further by a press on what stands beside it, and on a chip of a row', async () => {
    const page = await renderAt('/?from=2024', { seeds: SEEDS, height });
    await waitFor(() => expect(facetTexts()).toContain('Oslo3'));
    await page.user.click(facets().find(({ textContent }) => textContent.startsWith('Oslo'))!);
    await comesTo(page, '3 of 10 articles', `/?from=2024&${OSLO}`);
    const title = await screen.findByRole('heading', { level: 3, name: 'Clock found' });
    await page.user.click(within(title.closest('article')!).getByRole('link', { name: 'Tomas Bren' }));
    await comesTo(page, '3 of 10 articles', `/?from=2024&${OSLO}&${BREN}`);
    await waitFor(() => expect(heading()).toBe('Oslo and Tomas Bren, From 2024'));
  });

  it('shows the undated ones too, unless there are dates', async () => {
    const page = await renderAt(`/?${POOLE}&${OSLO}`, { seeds: SEEDS, height });
    await shows('3 of 10 articles');
    expect(screen.getByRole('heading', { level: 2, name: /^Undated/ })).toHaveTextContent('Undated1 article');
    await waitFor(() => expect(titles()).toEqual(['Harbour opens', 'Storm passes', 'Soup of the pier']));
    await page.user.click(within(screen.getByRole('group', { name: 'Quick ranges' })).getByText('2024'));
    await comesTo(page, '2 of 10 articles', `/?from=2024&to=2024&${POOLE}&${OSLO}`);
    expect(screen.queryByRole('heading', { level: 2, name: /^Undated/ })).toBeNull();
  });

  it('comes oldest first, and stays so while it is narrowed', async () => {
    const page = await renderAt('/', { seeds: SEEDS, height });
    await waitFor(() => expect(titles()).toHaveLength(10));
    const newestFirst = titles();
    await page.user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'Oldest first');
    await comesTo(page, '10 of 10 articles', '/?sort=oldest');
    // of one day, and without one, articles have an order of their own
    await waitFor(() => expect(titles().slice(0, 6)).toEqual(newestFirst.slice(2, 8).toReversed()));
    expect(titles().slice(8).toSorted()).toEqual(['Soup of the pier', 'Tables of the tides']);
    await page.user.click(facets().find(({ textContent }) => textContent.startsWith('Oslo'))!);
    await comesTo(page, '4 of 10 articles', `/?${OSLO}&sort=oldest`);
    await waitFor(() =>
      expect(titles()).toEqual(['Storm passes', 'Clock found', 'Harbour opens', 'Soup of the pier']),
    );
    await page.user.click(button('Clear all'));
    await comesTo(page, '10 of 10 articles', '/?sort=oldest');
  });

  it('works the same below a path', async () => {
    const page = await renderAt(`/sub/?${POOLE}`, { seeds: SEEDS, site: { base: '/sub/' } });
    await shows('5 of 10 articles');
    await waitFor(() => expect(facetTexts()).toEqual(['Oslo3', 'Tomas Bren2', 'Norway1']));
    for (const link of screen.getAllByRole('link')) {
      expect(link.getAttribute('href')).toMatch(/^\/sub\/|^#/);
    }
    await page.user.click(facets()[0]!);
    await shows('3 of 10 articles');
    expect(page.router.state.location.search).toBe(`?${POOLE}&${OSLO}`);
    await page.user.click(chip('Ana Poole'));
    await shows('4 of 10 articles');
    await page.user.click(button('Clear all'));
    await shows('10 of 10 articles');
    expect(page.router.state.location).toMatchObject({ pathname: '/sub/', search: '' });
  });
});

describe('app/list/FilterChips', () => {
  it('take away one filter each, and all', async () => {
    const page = await renderAt(`/?from=2024&${POOLE}&${OSLO}&show=unread`, { seeds: SEEDS });
    await shows('2 of 10 articles');
    await waitFor(() =>
      expect(chips()).toEqual([
        'Remove From 2024',
        'Remove Ana Poole',
        'Remove Oslo',
        'Remove Unread',
        'Clear all',
      ]),
    );
    const steps = [
      ['Ana Poole', '3 of 10 articles', `/?from=2024&${OSLO}&show=unread`],
      ['From 2024', '4 of 10 articles', `/?${OSLO}&show=unread`],
      ['Unread', '4 of 10 articles', `/?${OSLO}`],
      ['Oslo', '10 of 10 articles', '/'],
    ] as const;
    for (const [name, count, address] of steps) {
      const pressed = chip(name);
      await page.user.click(pressed);
      await comesTo(page, count, address);
      await waitFor(() => expect(pressed).not.toBeInTheDocument());
    }
    expect(screen.queryByRole('list', { name: 'What narrows the list' })).toBeNull();
  });

  it('clear all of them at once', async () => {
    const page = await renderAt(`/?from=2024&${POOLE}&${OSLO}&show=unread`, { seeds: SEEDS });
    await shows('2 of 10 articles');
    await page.user.click(button('Clear all'));
    await comesTo(page, '10 of 10 articles', '/');
  });
});

describe('app/list/EmptyResult, under entities', () => {
  it('says that they never meet, and offers each of the others alone', async () => {
    const page = await renderAt(`/?${NORWAY}&${BREN}`, { seeds: SEEDS });
    expect(await screen.findByText('No article mentions Norway and Tomas Bren together.')).toBeVisible();
    await shows('0 of 10 articles');
    expect(button('Without Norway')).toBeVisible();
    await page.user.click(button('Without Tomas Bren'));
    await comesTo(page, '2 of 10 articles', `/?${NORWAY}`);
  });

  it('leads to all articles', async () => {
    const page = await renderAt(`/?${NORWAY}&${BREN}`, { seeds: SEEDS });
    await page.user.click(await screen.findByRole('button', { name: 'Show all articles' }));
    await comesTo(page, '10 of 10 articles', '/');
  });

  it('says that the dates leave none of theirs, and leads to the nearest day of theirs', async () => {
    const address = `/?from=2024-05&to=2024-09&${POOLE}&${OSLO}`;
    const page = await renderAt(address, { seeds: SEEDS });
    const words = 'No article of these is dated May 2024 – September 2024.';
    expect(await screen.findByText(words)).toBeVisible();
    // the day after has two articles, one of which has both
    expect(button('After: Wednesday 23 October 2024 (1 article)')).toBeVisible();
    await page.user.click(button('Before: Tuesday 2 April 2024 (1 article)'));
    await comesTo(page, '1 of 10 articles', `/?from=2024-04-02&to=2024-04-02&${POOLE}&${OSLO}`);
  });

  it('shows all dates of theirs', async () => {
    const page = await renderAt(`/?from=2031&${NORWAY}`, { seeds: SEEDS });
    expect(await screen.findByText('No article of these is dated from 2031.')).toBeVisible();
    await page.user.click(button('Show all dates'));
    await comesTo(page, '2 of 10 articles', `/?${NORWAY}`);
  });
});
