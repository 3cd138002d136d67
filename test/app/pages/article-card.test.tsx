import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderAt } from '../../support/render-at.tsx';

const SEEDS = {
  '001_aaaaaaaa00000000.txt': `date 2024-10-23 Mayor Ana Poole opens the harbour

Mayor Ana Poole cut the ribbon on Wednesday. Boats from Norway were the first to moor, and Poole said the work cost $3 million.

Norwegian boats will come again in March 2025, said Mayor Ana Poole, once Norway has paid $3 million.`,
  '002_bbbbbbbb00000000.txt': 'date 2023-05-01 Mayor Ana Poole counts gulls\n\nMayor Ana Poole saw forty.',
};
const ADDRESS = '/2024/10/23/mayor-ana-poole-opens-the-harbour-aaaaaaaa/';
const ENTITY_FILE = 'data/entities/person/ana-poole.json';

const root = document.documentElement;
const article = () => screen.getByRole('article');
const marks = () => [...article().querySelectorAll<HTMLAnchorElement>('.mention')];
const marksOf = (entity: string) => marks().filter(({ dataset }) => dataset['entity'] === entity);
const poole = () => marksOf('person:ana-poole');
const card = () => screen.findByRole('dialog', { name: 'Ana Poole' });

beforeEach(() => {
  localStorage.clear();
  // as index.html has it
  root.dataset['off'] = 'number';
});

describe('app/reader/EntityCard', () => {
  it('opens on a press with what is known, and takes focus', async () => {
    const page = await renderAt(ADDRESS, { seeds: SEEDS });
    await page.user.click(poole()[2]!);
    await waitFor(() => expect(screen.getByRole('dialog', { name: 'Ana Poole' })).toHaveFocus());
    expect(page.address()).toBe(ADDRESS);
    expect(poole()[2]).toHaveAttribute('aria-expanded', 'true');
    expect(within(await card()).getByRole('heading', { name: 'Ana Poole' })).toBeVisible();
    expect(await card()).toHaveTextContent(/^Person/);
    expect(await within(await card()).findByText('also as Poole')).toBeVisible();
    expect(await card()).toHaveTextContent('2 articles, May 2023 – October 2024');
    const links = within(await card()).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/2023/05/01/mayor-ana-poole-counts-gulls-bbbbbbbb/',
      '/entity/person/ana-poole/',
    ]);
  });

  it('opens on Enter, closes on Escape and gives focus back', async () => {
    const page = await renderAt(ADDRESS, { seeds: SEEDS });
    act(() => poole()[0]!.focus());
    await page.user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('dialog', { name: 'Ana Poole' })).toHaveFocus());
    await page.user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(poole()[0]).toHaveFocus();
    expect(poole()[0]).not.toHaveAttribute('aria-expanded');
  });

  it('closes on its button and gives focus back, and on a press outside', async () => {
    const page = await renderAt(ADDRESS, { seeds: SEEDS });
    await page.user.click(poole()[1]!);
    await page.user.click(within(await card()).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(poole()[1]).toHaveFocus();
    await page.user.click(poole()[1]!);
    await card();
    await page.user.click(screen.getByRole('heading', { level: 1 }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])(
    'leaves a press with %s to the browser',
    async (key) => {
      await renderAt(ADDRESS, { seeds: SEEDS });
      let left: boolean | undefined;
      const watch = (event: Event) => {
        left = !event.defaultPrevented;
        event.preventDefault();
      };
      document.addEventListener('click', watch, { once: true });
      fireEvent.click(poole()[0]!, { [key]: true });
      expect(left).toBe(true);
      expect(screen.queryByRole('dialog')).toBeNull();
      document.addEventListener('click', watch, { once: true });
      fireEvent.click(poole()[0]!);
      expect(left).toBe(false);
      expect(await card()).toBeVisible();
    },
  );

  it('leads through the mentions in this article, round and round', async () => {
    const page = await renderAt(ADDRESS, { seeds: SEEDS });
    await page.user.click(poole()[2]!);
    expect(await card()).toHaveTextContent('3 of 4 here');
    const step = async (name: string) => page.user.click(within(await card()).getByRole('button', { name }));
    await step('Next mention');
    expect(await card()).toHaveTextContent('4 of 4 here');
    await step('Next mention');
    expect(await card()).toHaveTextContent('1 of 4 here');
    await step('Previous mention');
    expect(await card()).toHaveTextContent('4 of 4 here');
    expect(marks().filter((mark) => mark.hasAttribute('aria-expanded'))).toEqual([poole()[3]]);
    await page.user.keyboard('{Escape}');
    expect(poole()[3]).toHaveFocus();
  });

  it('says of a date which days it means, and leads to their articles', async () => {
    const page = await renderAt(ADDRESS, { seeds: SEEDS });
    await page.user.click(marksOf('date:2024-10-23')[0]!);
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('Wednesday 23 October 2024');
    expect(await within(dialog).findByRole('link', { name: '1 article that day' })).toHaveAttribute(
      'href',
      '/2024/10/23/',
    );
    expect(page.fetched.some((path) => path.includes('entities/'))).toBe(false);
  });

  it('says of a date that no article is of', async () => {
    const page = await renderAt(ADDRESS, { seeds: SEEDS });
    await page.user.click(marksOf('date:2025-03')[0]!);
    expect(await screen.findByText('No articles in that time')).toBeVisible();
  });

  it('hears of focus that came before its code, wherever that is by then', async () => {
    await renderAt(ADDRESS, { seeds: SEEDS });
    const [one, other] = [poole()[1]!, marksOf('place:norway')[0]!];
    act(() => {
      one.focus();
      other.focus();
    });
    // Tab comes back to it, and to no other
    await waitFor(() => expect(marks().filter(({ tabIndex }) => tabIndex === 0)).toEqual([other]));
  });

  it('lights all mentions of what it is about, as long as it is open', async () => {
    const page = await renderAt(ADDRESS, { seeds: SEEDS });
    await page.user.click(poole()[1]!);
    await card();
    expect(root.dataset['lit']).toBe('entity');
    expect(marks().filter((mark) => mark.hasAttribute('data-lit'))).toEqual(poole());
    await page.user.click(screen.getByRole('heading', { level: 1 }));
    expect(root.dataset['lit']).toBeUndefined();
    expect(marks().filter((mark) => mark.hasAttribute('data-lit'))).toEqual([]);
  });

  it('says so where more can’t be had, and tries again', async () => {
    const page = await renderAt(ADDRESS, { seeds: SEEDS, failures: { [ENTITY_FILE]: 'unreachable' } });
    await page.user.click(poole()[0]!);
    expect(await screen.findByRole('alert')).toHaveTextContent('More about this could not be fetched.');
    expect(await card()).toHaveTextContent('1 of 4 here');
    page.mendPath(ENTITY_FILE);
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('also as Poole')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(page.fetched.filter((path) => path === ENTITY_FILE)).toHaveLength(2);
  });

  it('goes with its article when the reader goes on', async () => {
    const page = await renderAt(ADDRESS, { seeds: SEEDS });
    await page.user.click(poole()[0]!);
    await page.user.click(await within(await card()).findByRole('link', { name: /counts gulls/ }));
    await screen.findByRole('heading', { level: 1, name: /counts gulls/ });
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
