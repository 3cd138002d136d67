import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { HARBOUR_SEEDS as SEEDS } from '../../support/an-article.ts';
import { renderAt } from '../../support/render-at.tsx';

const status = () => screen.getByRole('status').textContent;
/** What the list comes to after a step of the reader. */
const comesTo = (count: string, address?: string, page?: Awaited<ReturnType<typeof renderAt>>) =>
  waitFor(() => {
    expect(status()).toBe(count);
    if (page) expect(page.address()).toBe(address);
  });
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const field = (name: 'From' | 'To') => screen.getByRole('textbox', { name });
const button = (name: string) => screen.getByRole('button', { name });
const preset = (name: string) =>
  within(screen.getByRole('group', { name: 'Quick ranges' })).getByRole('button', { name });
const titles = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

describe('app/pages/HomePage, narrowed by its address', () => {
  it('shows a day alone', async () => {
    await renderAt('/?from=2024-10-23&to=2024-10-23', { seeds: SEEDS });
    expect(status()).toBe('2 of 12 articles');
    expect(heading()).toBe('Wednesday 23 October 2024');
    expect(document.title).toBe('Wednesday 23 October 2024 · Bay Post');
    expect(titles()).toEqual(['Mayor Ana Poole opens the harbour', 'Keeper of the lamp retires'].toSorted());
  });

  it.each([
    ['?from=2024-02&to=2024-09', '4 of 12 articles', 'February 2024 – September 2024'],
    ['?from=2024', '7 of 12 articles', 'From 2024'],
    ['?to=2023', '3 of 12 articles', 'Until 2023'],
    ['?date=2024-02', '2 of 12 articles', 'February 2024'],
    ['?date=P1W', '3 of 12 articles', 'Thursday 17 October 2024 – Wednesday 23 October 2024'],
    ['?utm_source=post', '12 of 12 articles', 'All articles'],
  ])('reads %s', async (query, count, words) => {
    await renderAt(`/${query}`, { seeds: SEEDS });
    expect(status()).toBe(count);
    expect(heading()).toBe(words);
  });

  it('fetches the months it shows, whatever the address asks for', async () => {
    const { fetched } = await renderAt('/?from=2031', { seeds: { 'a.txt': SEEDS['clock.txt'] } });
    expect(fetched).toEqual(['data/archive.json', 'data/months/2024-10.json']);
    expect(status()).toBe('0 of 1 articles');
  });

  it('says why nothing is left, and leads to the nearest day', async () => {
    const page = await renderAt('/?from=2024-10-24', { seeds: SEEDS });
    expect(status()).toBe('0 of 12 articles');
    expect(screen.getByText('No article is dated from Thursday 24 October 2024.')).toBeVisible();
    await page.user.click(button('Before: Wednesday 23 October 2024 (2 articles)'));
    await comesTo('2 of 12 articles', '/?from=2024-10-23&to=2024-10-23', page);
  });

  it('offers the nearest days on both sides, and all dates', async () => {
    const page = await renderAt('/?from=2024-03&to=2024-08', { seeds: SEEDS });
    expect(screen.getByText('No article is dated March 2024 – August 2024.')).toBeVisible();
    expect(button('Before: Thursday 29 February 2024 (1 article)')).toBeVisible();
    expect(button('After: Sunday 1 September 2024 (1 article)')).toBeVisible();
    await page.user.click(button('Show all dates'));
    await comesTo('12 of 12 articles', '/', page);
  });

  it('shows everything where a value is no date, and names the value', async () => {
    await renderAt('/?from=2024-13', { seeds: SEEDS });
    expect(screen.getByRole('alert')).toHaveTextContent(
      '“2024-13” is not a date; showing from the beginning.',
    );
    expect(status()).toBe('12 of 12 articles');
    expect(field('From')).toHaveValue('');
  });

  it('swaps a range that ends before it starts', async () => {
    const page = await renderAt('/?from=2024-10-23&to=2024-02', { seeds: SEEDS });
    expect(status()).toBe('0 of 12 articles');
    expect(screen.getByRole('alert')).toHaveTextContent('“From” lies after “To”');
    await page.user.click(button('Swap them'));
    await comesTo('7 of 12 articles', '/?from=2024-02&to=2024-10-23', page);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('app/pages/HomePage, narrowed by its fields', () => {
  it.each([
    ['2023', '2023', '9 of 12 articles'],
    ['2024-10', 'October 2024', '3 of 12 articles'],
    ['2024-10-23', 'Wednesday 23 October 2024', '2 of 12 articles'],
  ])('says what it understands by %s and narrows on Enter', async (text, words, count) => {
    const page = await renderAt('/', { seeds: SEEDS });
    await page.user.type(field('From'), text);
    expect(field('From')).toHaveAccessibleDescription(words);
    expect(field('From')).toBeValid();
    await page.user.keyboard('{Enter}');
    await comesTo(count, `/?from=${text}`, page);
  });

  it('says what is wrong with 2024-13, and leaves the list as it is', async () => {
    const page = await renderAt('/?to=2023', { seeds: SEEDS });
    await page.user.type(field('From'), '2024-13{Enter}');
    await page.user.tab();
    expect(field('From')).toBeInvalid();
    expect(field('From')).toHaveAccessibleDescription('2024-13: there is no month 13');
    expect(page.address()).toBe('/?to=2023');
    await page.user.type(field('From'), '{Escape}');
    expect(field('From')).toHaveValue('');
    expect(field('From')).toBeValid();
  });

  it('opens an end again when its field is cleared and left', async () => {
    const page = await renderAt('/?from=2024-02&to=2024-02', { seeds: SEEDS });
    expect(field('To')).toHaveValue('2024-02');
    await page.user.clear(field('To'));
    await page.user.tab();
    await comesTo('7 of 12 articles', '/?from=2024-02', page);
  });

  it('narrows after a pause, once', async () => {
    const page = await renderAt('/', { seeds: SEEDS });
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      await page.user.type(field('To'), '2023');
      await act(async () => vi.advanceTimersByTimeAsync(300));
      await page.user.type(field('To'), '-06');
      expect(page.address()).toBe('/');
      await act(async () => vi.advanceTimersByTimeAsync(700));
      await comesTo('2 of 12 articles', '/?to=2023-06', page);
      await page.user.tab();
      await act(async () => vi.advanceTimersByTimeAsync(700));
      await act(async () => page.router.navigate(-1));
      await comesTo('12 of 12 articles', '/', page);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('app/pages/HomePage, narrowed by a press', () => {
  it('has ranges up to the newest day, and each year', async () => {
    const page = await renderAt('/', { seeds: SEEDS });
    expect(preset('All')).toHaveAttribute('aria-pressed', 'true');
    await page.user.click(preset('Last 7 days'));
    await comesTo('3 of 12 articles', '/?from=2024-10-17&to=2024-10-23', page);
    expect(preset('Last 7 days')).toHaveAttribute('aria-pressed', 'true');
    expect(preset('All')).toHaveAttribute('aria-pressed', 'false');
    await page.user.click(preset('1998'));
    await comesTo('1 of 12 articles', '/?from=1998&to=1998', page);
    expect(titles()).toEqual(['Ferry starts its service']);
    await page.user.click(preset('All'));
    await comesTo('12 of 12 articles', '/', page);
  });

  it('goes back and forward through what was asked', async () => {
    const page = await renderAt('/', { seeds: SEEDS });
    await page.user.click(preset('2023'));
    await page.user.type(field('To'), '{Backspace}{Backspace}{Backspace}{Backspace}2024-02{Enter}');
    await comesTo('4 of 12 articles');
    await act(async () => page.router.navigate(-1));
    await comesTo('2 of 12 articles');
    expect(field('To')).toHaveValue('2023');
    expect(preset('2023')).toHaveAttribute('aria-pressed', 'true');
    await act(async () => page.router.navigate(-1));
    await comesTo('12 of 12 articles');
    expect(field('From')).toHaveValue('');
    await act(async () => page.router.navigate(2));
    await comesTo('4 of 12 articles', '/?from=2023&to=2024-02', page);
    expect(field('To')).toHaveValue('2024-02');
  });

  it('does not go anywhere for what is shown already', async () => {
    const page = await renderAt('/?from=2023&to=2023', { seeds: SEEDS });
    const { key } = page.router.state.location;
    await page.user.click(preset('2023'));
    expect(page.router.state.location.key).toBe(key);
  });

  it('finds an article’s list again, as it was narrowed', async () => {
    const page = await renderAt('/?from=1998&to=1998', { seeds: SEEDS });
    await page.user.click(screen.getByRole('link', { name: 'Ferry starts its service' }));
    await page.user.click(await screen.findByRole('link', { name: 'List' }));
    expect(page.address()).toBe('/?from=1998&to=1998');
    expect(await screen.findByRole('status')).toHaveTextContent('1 of 12 articles');
  });
});

describe('app/list/Histogram', () => {
  it('is one picture with a sentence', async () => {
    await renderAt('/', { seeds: SEEDS });
    expect(screen.getByRole('img', { name: 'Articles over time. Most: 2024, 7 articles.' })).toBeVisible();
  });
});
