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
const legend = () => screen.getByRole('group', { name: 'Highlights' });
const box = (name: string) => within(legend()).getByRole('checkbox', { name });
const card = () => screen.findByRole('dialog', { name: 'Ana Poole' });

beforeEach(() => {
  localStorage.clear();
  // as index.html has it
  root.dataset['off'] = 'number';
});

describe('the marks of an article', () => {
  it('are links inside the sentence that say what they name', async () => {
    await renderAt(ADDRESS, { seeds: SEEDS });
    expect(marks().length).toBeGreaterThan(8);
    for (const mark of marks()) {
      expect(mark.tagName).toBe('A');
      expect(mark.dataset).toMatchObject({
        label: expect.stringMatching(/^[A-Z_]+$/) as string,
        entity: expect.stringMatching(/^[a-z]+:./) as string,
        group: mark.dataset['entity']!.split(':')[0],
      });
      expect(mark.getAttribute('href')).toMatch(/^[/#]./);
    }
    const hrefOf = (entity: string) => marksOf(entity)[0]?.getAttribute('href');
    expect(poole().map(({ textContent }) => textContent)).toEqual([
      'Ana Poole',
      'Ana Poole',
      'Poole',
      'Ana Poole',
    ]);
    expect(hrefOf('person:ana-poole')).toBe('/entity/person/ana-poole/');
    expect(hrefOf('place:norway')).toBe('/entity/place/norway/');
    expect(hrefOf('date:2024-10-23')).toBe('/?from=2024-10-23&to=2024-10-23');
    expect(hrefOf('date:2025-03')).toBe('/?from=2025-03&to=2025-03');
    expect(article()).toHaveTextContent('Boats from Norway were the first to moor, and Poole said');
  });

  it('have ids of their own, and one tab stop an entity', async () => {
    await renderAt(ADDRESS, { seeds: SEEDS });
    expect(new Set(marks().map(({ id }) => id)).size).toBe(marks().length);
    const stops = marks().filter(({ tabIndex }) => tabIndex === 0);
    const shown = marks().filter(({ dataset }) => dataset['group'] !== 'number');
    const entities = new Set(shown.map(({ dataset }) => dataset['entity']));
    expect(stops.map(({ dataset }) => dataset['entity'])).toEqual([...entities]);
    expect(poole().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);
  });

  it('have a legend of groups with their counts, numbers off at first', async () => {
    await renderAt(ADDRESS, { seeds: SEEDS });
    const boxes = within(legend()).getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.map(({ checked }) => checked)).toEqual([true, true, true, true, true, false]);
    const names = ['People', 'Places', 'Organisations', 'Groups', 'Dates', 'Numbers'];
    expect(names.map((name) => boxes.indexOf(box(name) as HTMLInputElement))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(box('People')).toHaveAccessibleDescription('4');
    expect(box('Numbers')).toHaveAccessibleDescription(
      String(marks().filter(({ dataset }) => dataset['group'] === 'number').length),
    );
  });

  it('go off and on by group without the text being drawn again', async () => {
    const page = await renderAt(ADDRESS, { seeds: SEEDS });
    const before = marks();
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(article(), { childList: true, characterData: true, subtree: true });

    await page.user.click(box('People'));
    expect(root.dataset['off']).toBe('number person');
    expect(poole().map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, -1, -1]);
    await page.user.click(box('Numbers'));
    expect(root.dataset['off']).toBe('person');
    expect(marksOf('number:3000000-usd').map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
    await page.user.click(box('People'));
    expect(root.dataset['off']).toBe('');
    expect(poole().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);

    expect([...changes, ...observer.takeRecords()]).toEqual([]);
    expect(marks()).toEqual(before);
    expect(marks().every((mark, index) => mark === before[index])).toBe(true);
    observer.disconnect();
  });

  it('stay off for the next article', async () => {
    const page = await renderAt(ADDRESS, { seeds: SEEDS });
    await page.user.click(box('Places'));
    const before = within(article()).getByRole('navigation', { name: 'Before and after' });
    await page.user.click(within(before).getByRole('link'));
    await screen.findByRole('heading', { level: 1, name: /counts gulls/ });
    expect(box('Places')).not.toBeChecked();
    expect(root.dataset['off']).toBe('number place');
  });
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
    expect(within(dialog).getByRole('link', { name: 'Articles of that day' })).toHaveAttribute(
      'href',
      '/?from=2024-10-23&to=2024-10-23',
    );
    expect(page.fetched.some((path) => path.includes('entities/'))).toBe(false);
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
