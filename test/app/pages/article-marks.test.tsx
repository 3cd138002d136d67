import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderAt } from '../../support/render-at.tsx';

const SEEDS = {
  '001_aaaaaaaa00000000.txt': `date 2024-10-23 Mayor Ana Poole opens the harbour

Mayor Ana Poole cut the ribbon on Wednesday. Boats from Norway were the first to moor, and Poole said the work cost $3 million.

Norwegian boats will come again in March 2025, said Mayor Ana Poole, once Norway has paid $3 million.`,
  '002_bbbbbbbb00000000.txt': 'date 2023-05-01 Mayor Ana Poole counts gulls\n\nMayor Ana Poole saw forty.',
};
const ADDRESS = '/2024/10/23/mayor-ana-poole-opens-the-harbour-aaaaaaaa/';

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
      // a mark that is off is no link, so that nobody is told of one
      if (mark.dataset['group'] === 'number') expect(mark).not.toHaveAttribute('href');
      else expect(mark.getAttribute('href')).toMatch(/^[/#]./);
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

  it('have ids of their own, and one tab stop among them', async () => {
    await renderAt(ADDRESS, { seeds: SEEDS });
    expect(new Set(marks().map(({ id }) => id)).size).toBe(marks().length);
    expect(marks().filter(({ tabIndex }) => tabIndex === 0)).toEqual([marks()[0]]);
    expect(poole().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);
  });

  it('have names above the text that open the same cards', async () => {
    const page = await renderAt(ADDRESS, { seeds: SEEDS });
    const name = within(article()).getByRole('link', { name: /^Ana Poole ?4$/ });
    act(() => name.focus());
    await page.user.keyboard('{Enter}');
    expect(await card()).toHaveTextContent('4 here');
    expect(page.address()).toBe(ADDRESS);
    await page.user.click(within(await card()).getByRole('button', { name: 'Next mention' }));
    expect(await card()).toHaveTextContent('1 of 4 here');
    await page.user.keyboard('{Escape}');
    expect(poole()[0]).toHaveFocus();
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
    expect(poole().every((mark) => !mark.hasAttribute('href'))).toBe(true);
    await page.user.click(box('Numbers'));
    expect(root.dataset['off']).toBe('person');
    expect(marksOf('number:3000000-usd').map((mark) => mark.getAttribute('href'))).toEqual([
      '#m-number-3000000-usd-1',
      '#m-number-3000000-usd-2',
    ]);
    await page.user.click(box('People'));
    expect(root.dataset['off']).toBe('');
    expect(poole().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);
    expect(poole()[0]).toHaveAttribute('href', '/entity/person/ana-poole/');

    expect([...changes, ...observer.takeRecords()]).toEqual([]);
    expect(marks()).toEqual(before);
    expect(marks().every((mark, index) => mark === before[index])).toBe(true);
    observer.disconnect();
  });

  it('are all, the first of each, or none, and light up under the legend', async () => {
    const page = await renderAt(ADDRESS, { seeds: SEEDS });
    const which = within(legend()).getByRole('combobox', { name: 'Mentions to highlight' });
    const linked = () => poole().map((mark) => mark.hasAttribute('href'));
    await page.user.selectOptions(which, 'First mentions');
    expect(root.dataset['marks']).toBe('first');
    expect(linked()).toEqual([true, true, false, false]);
    await page.user.selectOptions(which, 'No highlights');
    expect(root.dataset['marks']).toBe('none');
    expect(linked()).toEqual([false, false, false, false]);
    await page.user.selectOptions(which, 'All mentions');
    expect(root.dataset['marks']).toBeUndefined();
    expect(linked()).toEqual([true, true, true, true]);
    await page.user.hover(box('Places'));
    expect(root.dataset['lit']).toBe('place');
    await page.user.unhover(box('Places'));
    expect(root.dataset['lit']).toBeUndefined();
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
