import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { ListEntry } from '../../../src/archive/data-files.ts';
import { markRead, setSaved } from '../../../src/app/list/kept-articles.ts';
import { aDay, aListEntry, anArticleId } from '../../support/an-article.ts';
import { MEETING_SEEDS as SEEDS } from '../../support/meeting-seeds.ts';
import { filesOf, renderAt } from '../../support/render-at.tsx';

type Page = Awaited<ReturnType<typeof renderAt>>;

const files = filesOf(SEEDS);
/** Every article of the seeds as a list has it, by its title. */
const ENTRIES = new Map(
  [...files]
    .filter(([path]) => /^data\/(?:months\/|undated)/.test(path))
    .flatMap(([, value]) => (value() as { entries: readonly ListEntry[] }).entries)
    .map((entry) => [entry.title, entry]),
);
const entries = (...titles: readonly string[]) => titles.map((title) => ENTRIES.get(title)!);
const all = [...ENTRIES.values()];

const POOLE = 'entity=person:ana-poole';
const NORWAY = 'entity=place:norway';
/** All of the list is on the screen. */
const height = 4000;

const status = () => within(screen.getByRole('main')).getByRole('status');
const titles = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const button = (name: string) => screen.getByRole('button', { name });
const shows = (count: string) => waitFor(() => expect(status()).toHaveTextContent(count));
async function comesTo(page: Page, count: string, address: string) {
  await shows(count);
  await waitFor(() => expect(page.address()).toBe(address));
}

let takeBack: (() => void)[] = [];
const read = (...marked: readonly ListEntry[]) => takeBack.push(markRead(marked, true));
function save(...saved: readonly ListEntry[]) {
  for (const entry of saved) setSaved(entry, true);
  takeBack.push(() => {
    for (const entry of saved) setSaved(entry, false);
  });
}

afterEach(() => {
  for (const undo of takeBack) act(undo);
  takeBack = [];
  act(() => void markRead(all, false));
  document.querySelector('.toast')?.remove();
});

describe('app/pages/HomePage, of what is unread', () => {
  it('leaves out what was read', async () => {
    read(...entries('Harbour opens', 'Gulls counted', 'Soup of the pier'));
    const page = await renderAt('/', { files, height });
    await shows('10 of 10 articles');
    await page.user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Unread');
    await comesTo(page, '7 of 10 articles', '/?show=unread');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Unread articles');
    await waitFor(() =>
      expect(titles()).toEqual([
        'Lamp goes out',
        'Clock found',
        'Storm passes',
        'Rain',
        'Bridge closed',
        'Ferry sails',
        'Tables of the tides',
      ]),
    );
  });

  it.each([
    [POOLE, '3 of 10 articles', ['Lamp goes out', 'Storm passes', 'Soup of the pier']],
    ['from=2024-10', '2 of 10 articles', ['Lamp goes out', 'Clock found']],
    [`from=2024&to=2024&${POOLE}`, '2 of 10 articles', ['Lamp goes out', 'Storm passes']],
  ])('does so too under ?%s', async (query, count, left) => {
    read(...entries('Harbour opens', 'Gulls counted'));
    await renderAt(`/?${query}&show=unread`, { files, height });
    await shows(count);
    await waitFor(() => expect(titles()).toEqual(left));
  });

  it('counts the entities of what is left', async () => {
    read(...entries('Harbour opens', 'Gulls counted', 'Ferry sails'));
    await renderAt('/?show=unread', { files });
    await shows('7 of 10 articles');
    const region = await screen.findByRole('region', { name: 'In these articles' });
    await waitFor(() =>
      expect(
        within(region)
          .getAllByRole('link')
          .map(({ textContent }) => textContent),
      ).toEqual(['Tomas Bren4', 'Ana Poole3', 'Oslo3']),
    );
  });

  it('says that everything is read, and shows it when asked to', async () => {
    read(...all);
    const page = await renderAt('/?show=unread', { files });
    expect(await screen.findByText('You have read everything here.')).toBeVisible();
    await shows('0 of 10 articles');
    await page.user.click(button('Show what you have read too'));
    await comesTo(page, '10 of 10 articles', '/');
  });

  it('says that filters leave nothing unread, and offers to go without each', async () => {
    read(...entries('Gulls counted', 'Ferry sails'));
    const page = await renderAt(`/?${NORWAY}&show=unread`, { files });
    expect(await screen.findByText('No article fits all of these filters.')).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Show what you have read too' })).toBeVisible();
    await page.user.click(await screen.findByRole('button', { name: 'Without Norway' }));
    await comesTo(page, '8 of 10 articles', '/?show=unread');
  });

  it('takes no notice of what was read on days that are gone, and asks for none of them', async () => {
    read(
      aListEntry({ id: anArticleId(77), day: aDay('2019-05-06') }),
      aListEntry({ id: anArticleId(78), day: aDay('2024-10-22') }),
      ...entries('Harbour opens'),
    );
    // a host may send a page for whatever it has not
    const failures = { 'data/months/2019-05.json': 'html', 'data/days/2019/05/06.json': 'html' } as const;
    const { fetched } = await renderAt('/?show=unread', { files, failures });
    await shows('9 of 10 articles');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(fetched.filter((path) => path.includes('2019'))).toEqual([]);
  });

  it('takes no notice of an undated article that was read where there are none', async () => {
    const { 'soup.txt': _soup, 'tides.txt': _tides, ...dated } = SEEDS;
    read(...entries('Soup of the pier', 'Harbour opens'));
    const { fetched } = await renderAt('/?show=unread', { seeds: dated });
    await shows('7 of 8 articles');
    expect(fetched).not.toContain('data/undated.json');
  });

  it('says where it cannot be known what was read, and tries again when told to', async () => {
    read(...entries('Gulls counted'));
    const path = 'data/months/2023-12.json';
    const crowd = Array.from({ length: 20 }, (_, index) => [
      `crowd-${index}.txt`,
      `date 2024-11-01 Crowd number ${index} gathers\n\nIt went home.`,
    ]);
    const seeds = { ...SEEDS, ...(Object.fromEntries(crowd) as Record<string, string>) };
    const page = await renderAt('/?show=unread', { seeds, failures: { [path]: 500 } });
    expect(await screen.findByRole('alert')).toHaveTextContent('What narrows the list could not be fetched.');
    expect(status()).toBeEmptyDOMElement();
    page.mendPath(path);
    await page.user.click(button('Try again'));
    await shows('29 of 30 articles');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('app/pages/HomePage, of what is saved', () => {
  it('shows that alone', async () => {
    save(...entries('Rain', 'Harbour opens', 'Tables of the tides'));
    const page = await renderAt('/', { files, height });
    await page.user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Saved');
    await comesTo(page, '3 of 10 articles', '/?show=saved');
    await waitFor(() => expect(titles()).toEqual(['Harbour opens', 'Rain', 'Tables of the tides']));
  });

  it.each([
    [POOLE, '2 of 10 articles', ['Harbour opens', 'Soup of the pier']],
    ['to=2024-09', '1 of 10 articles', ['Rain']],
    [`from=2024&${POOLE}`, '1 of 10 articles', ['Harbour opens']],
  ])('does so too under ?%s', async (query, count, left) => {
    save(...entries('Rain', 'Harbour opens', 'Soup of the pier'));
    await renderAt(`/?${query}&show=saved`, { files, height });
    await shows(count);
    await waitFor(() => expect(titles()).toEqual(left));
  });

  it('says that nothing is saved, and shows the rest when asked to', async () => {
    const page = await renderAt('/?show=saved', { files });
    expect(await screen.findByText('You have not saved an article yet.')).toBeVisible();
    await page.user.click(button('Show what you have not saved too'));
    await comesTo(page, '10 of 10 articles', '/');
  });

  it('says that dates leave nothing that is saved, and leads to what is', async () => {
    save(...entries('Rain'));
    const page = await renderAt('/?from=2024-03&show=saved', { files });
    expect(await screen.findByText('No article of these is dated from March 2024.')).toBeVisible();
    await page.user.click(button('Before: Thursday 29 February 2024 (1 article)'));
    await comesTo(page, '1 of 10 articles', '/?from=2024-02-29&to=2024-02-29&show=saved');
  });
});

describe('app/list/MarkAllRead, on the home page', () => {
  it('marks what is shown, and takes it back', async () => {
    const page = await renderAt(`/?${POOLE}&from=2024`, { files, height });
    await shows('3 of 10 articles');
    await page.user.click(button('Mark all 3 as read'));
    const undo = await screen.findByRole('button', { name: 'Undo' });
    await waitFor(() => expect(document.querySelectorAll('[data-read]')).toHaveLength(3));
    await page.user.click(undo);
    await waitFor(() => expect(document.querySelectorAll('[data-read]')).toHaveLength(0));
    expect(button('Mark all 3 as read')).toBeVisible();
  });

  it('empties a list of what is unread, and fills it again', async () => {
    const page = await renderAt(`/?${NORWAY}&show=unread`, { files, height });
    await shows('2 of 10 articles');
    await page.user.click(button('Mark all 2 as read'));
    await shows('0 of 10 articles');
    await page.user.click(await screen.findByRole('button', { name: 'Undo' }));
    await shows('2 of 10 articles');
    await waitFor(() => expect(titles()).toEqual(['Gulls counted', 'Ferry sails']));
  });

  it('marks none of a list that is narrowed anew as if it were the first', async () => {
    const page = await renderAt(`/?${NORWAY}`, { files, height });
    await shows('2 of 10 articles');
    await page.user.click(button('Mark all 2 as read'));
    await screen.findByRole('button', { name: 'Undo' });
    await page.user.click(button('Clear all'));
    await comesTo(page, '10 of 10 articles', '/');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(button('Mark all 10 as read')).toBeVisible();
  });
});
