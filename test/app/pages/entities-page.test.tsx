import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createRenderer } from '../../../src/app/entry-server.tsx';
import { dataFiles } from '../../../src/archive/data-files.ts';
import { toWordShard } from '../../../src/archive/word-shards.ts';
import { emittedFiles } from '../../../src/build/emitted-files.ts';
import { aBlock, anArchive, anArticle, anArticleId, anEntity } from '../../support/an-article.ts';
import { renderAt } from '../../support/render-at.tsx';

/** 230 people (Ana Poole in three articles), 30 places, a law. */
const PEOPLE = Array.from({ length: 229 }, (_, index) => {
  const letter = String.fromCodePoint(65 + (index % 20));
  return anEntity(`${letter}un${String(index).padStart(3, '0')} Pol`);
});
const PLACES = Array.from({ length: 30 }, (_, index) =>
  anEntity(`Port ${String(index).padStart(2, '0')}`, 'GPE'),
);
const poole = anEntity('Ana Poole');
const LAW = anEntity('Lamp Act', 'LAW');
const ALL = [poole, ...PEOPLE, ...PLACES, LAW];
const articles = [ALL, [poole, LAW], [poole]].map((named, index) =>
  anArticle({ id: anArticleId(index), blocks: named.map((entity) => aBlock(entity.name, entity)) }),
);
const files = emittedFiles(anArchive(articles, ALL), []);

type Page = Awaited<ReturnType<typeof renderAt>>;
const open = (query = '', options: Omit<Parameters<typeof renderAt>[1], 'files'> = {}) =>
  renderAt(`/entities/${query}`, { files, ...options });
const status = () => screen.getByRole('status').textContent;
const field = () => screen.getByRole('searchbox', { name: 'Find a name' });
const rows = () => [...document.querySelectorAll('[data-row]')].map(({ textContent }) => textContent);
const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const kinds = () => within(screen.getByRole('navigation', { name: 'Kinds of names' }));
const order = () => within(screen.getByRole('navigation', { name: 'Order' }));
const letters = () => within(screen.getByRole('navigation', { name: 'Letters' }));
const comesTo = (words: string, address?: string, page?: Page) =>
  waitFor(() => {
    expect(status()).toBe(words);
    if (page) expect(page.address()).toBe(`/entities/${address}`);
  });

describe('app/pages/EntitiesPage', () => {
  it('shows who and what leads in each group, and fetches one small file for it', async () => {
    const { fetched } = await open();
    expect(status()).toBe('261 names');
    expect(headings()).toEqual(['People 230', 'Places 30', 'Other 1'].map((text) => text.replace(' ', '')));
    expect(rows()).toHaveLength(24 + 24 + 1);
    expect(rows()[0]).toBe('Ana Poole3 articles');
    expect(rows().at(-1)).toBe('Lamp ActLaw2 articles');
    expect(screen.getByRole('link', { name: 'Ana Poole' })).toHaveAttribute(
      'href',
      '/entity/person/ana-poole/',
    );
    expect(fetched).toEqual(['data/entities.json']);
    expect(document.title).toBe('Names · Bay Post');
    expect(document.querySelector('meta[name=description]')).toHaveAttribute(
      'content',
      '230 people, 30 places, and 1 other name, each with the articles that mention them.',
    );
  });

  it('is whole as a host sends it, and leads down the page', async () => {
    const site = { title: 'Bay Post', url: 'https://post.example', base: '/', seeds: 'seeds' };
    const draw = createRenderer(site, (path) => files.get(path)!());
    const { head, body, data } = await draw('/entities/');
    expect(head).toContain('<link rel="canonical" href="https://post.example/entities/"/>');
    expect(body).toContain('href="/entity/person/ana-poole/"');
    expect(body).toContain('href="/entities/#of-place"');
    expect(data.data.map(([key]) => key)).toEqual([['data/entities.json']]);
  });

  it('shows all of a group, more at a press, and finds its place again by Back', async () => {
    const page = await open();
    await page.user.click(screen.getByRole('link', { name: 'Show all 230 people' }));
    await comesTo('230 people', '?group=people', page);
    expect(kinds().getByRole('link', { name: 'People 230' })).toHaveFocus();
    expect(kinds().getByRole('link', { name: 'People 230' })).toHaveAttribute('aria-current', 'true');
    await waitFor(() => expect(rows()).toHaveLength(200));
    await page.user.click(screen.getByRole('button', { name: 'Show more (30 left)' }));
    await waitFor(() => expect(rows()).toHaveLength(230));
    expect(document.querySelectorAll('[data-row] > a')[200]).toHaveFocus();
    expect(screen.queryByRole('button', { name: /Show more/ })).toBeNull();
    expect(new Set(rows()).size).toBe(230);
    const link = document.querySelectorAll<HTMLElement>('[data-row] > a')[220]!;
    const name = link.textContent;
    await page.user.click(link);
    await waitFor(() => expect(document.title).toBe(`${name} · Bay Post`));
    await act(async () => page.router.navigate(-1));
    await waitFor(() => expect(rows()).toHaveLength(230));
    expect(document.querySelectorAll('[data-row] > a')[220]).toHaveFocus();
    await act(async () => page.router.navigate(-1));
    await comesTo('261 names', '', page);
  });

  it('fetches nothing more of a group that the page has whole', async () => {
    const { fetched } = await open('?group=other');
    expect(rows()).toEqual(['Lamp ActLaw2 articles']);
    expect(status()).toBe('1 other name');
    expect(fetched).toEqual(['data/entities.json']);
  });

  it('lists all A–Z under letters, each a step of the history', async () => {
    const page = await open();
    await page.user.click(order().getByRole('link', { name: 'A–Z' }));
    await comesTo('261 names', '?sort=az', page);
    await waitFor(() => expect(headings().slice(0, 3)).toEqual(['A', 'B', 'C']));
    expect(rows()[0]).toBe('Ana Poole3 articles');
    expect(letters().getByRole('link', { name: 'All letters' })).toHaveAttribute('aria-current', 'true');
    await page.user.click(letters().getByRole('link', { name: 'P, 41 names' }));
    await comesTo('41 of 261 names', '?sort=az&letter=P', page);
    await waitFor(() => expect(rows()).toHaveLength(41));
    expect(headings()).toEqual(['P']);
    await page.user.click(kinds().getByRole('link', { name: 'Places 30' }));
    await comesTo('30 places', '?group=places&sort=az', page);
    await act(async () => page.router.navigate(-1));
    await comesTo('41 of 261 names', '?sort=az&letter=P', page);
    await act(async () => page.router.navigate(-2));
    await comesTo('261 names', '', page);
  });

  it.each([
    ['?group=person', '230 people', '?group=people'],
    ['?sort=count&group=places', '30 places', '?group=places'],
    ['?letter=t&group=people', '11 of 230 people', '?group=people&sort=az&letter=T'],
    ['?q=poole', '1 of 261 names', '?q=poole'],
    ['?q=POL+jun', '11 of 261 names', '?q=POL+jun'],
    ['?q=p&group=places', '30 places', '?group=places&q=p'],
    ['?q=act&group=other&sort=az', '1 other name', '?group=other&sort=az&q=act'],
  ])('opens %s cold', async (query, words, canonical) => {
    const page = await open(query);
    await comesTo(words, canonical, page);
  });

  it('says in one line what of an address makes no sense, and shows the rest', async () => {
    await open('?group=birds&sort=az&letter=b');
    await comesTo('12 of 261 names');
    expect(screen.getByRole('alert')).toHaveTextContent('“birds” is no group of names; showing all.');
  });
});

describe('app/pages/EntitiesPage, narrowed by words', () => {
  it('narrows while one writes, by group, and leads back in one step', async () => {
    const page = await open();
    await page.user.type(field(), 'po');
    await comesTo('260 of 261 names', '?q=po', page);
    expect(headings()).toEqual(['People230', 'Places30']);
    expect(kinds().getByRole('link', { name: 'Other 0' })).toBeVisible();
    await page.user.type(field(), 'rt');
    await comesTo('30 of 261 names', '?q=port', page);
    expect(headings()).toEqual(['Places30']);
    await page.user.click(screen.getByRole('link', { name: 'Show all 30 places' }));
    await comesTo('30 places', '?group=places&q=port', page);
    expect(rows()).toHaveLength(30);
    await act(async () => page.router.navigate(-2));
    await comesTo('261 names', '', page);
    expect(field()).toHaveValue('');
  });

  it('says that one letter finds only those in most articles', async () => {
    await open('?q=p');
    await comesTo('At least 130 of 261 names');
    expect(rows()).toHaveLength(48);
    // numbers that are not known are not told
    expect(kinds().getByRole('link', { name: 'People' })).toBeVisible();
    expect(kinds().getByRole('link', { name: 'Places 30' })).toBeVisible();
    expect(headings()).toEqual(['People', 'Places30']);
    expect(screen.getByRole('link', { name: 'Show more people' })).toBeVisible();
    expect(screen.getByText(/Write another letter to find the others/)).toBeVisible();
    await open('?q=a');
    await waitFor(() => expect(screen.queryAllByText(/Write another letter/)).toHaveLength(1));
  });

  it('says that there is none, and where there are some', async () => {
    const page = await open('?q=port&group=people');
    await comesTo('0 of 230 people');
    expect(screen.getByText('No person has a word that begins with “port”.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Look for it in headlines' })).toHaveAttribute(
      'href',
      '/?q=port',
    );
    await page.user.click(screen.getByRole('link', { name: 'Look among all names (30)' }));
    await comesTo('30 of 261 names', '?q=port', page);
    await act(async () => page.router.navigate('/entities/?q=%21'));
    await comesTo('0 of 261 names');
    await page.user.click(screen.getByRole('link', { name: 'Show all names' }));
    await comesTo('261 names', '', page);
    await act(async () => page.router.navigate('/entities/?group=groups'));
    expect(await screen.findByText('There are no groups in these articles.')).toBeVisible();
    await act(async () => page.router.navigate('/entities/?sort=az&letter=z'));
    expect(await screen.findByText('No name begins with Z.')).toBeVisible();
  });

  it.each([
    ['?q=port', dataFiles.entitiesByWord(toWordShard('po')), '30 of 261 names'],
    ['?group=people', dataFiles.entityList({ order: 'by-count', group: 'person' }, 1), '230 people'],
  ])('says of %s that it could not be fetched, and tries again', async (query, path, words) => {
    const page = await open(query, { failures: { [path]: 500 } });
    expect(await screen.findByRole('alert')).toHaveTextContent('These names could not be fetched.');
    page.mendPath(path);
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    await comesTo(words);
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(rows().length).toBeGreaterThan(23);
  });
});

describe('app/pages/EntitiesPage, from elsewhere', () => {
  it('is led to from every page, by its key, and from the page of an entity', async () => {
    const page = await renderAt('/about/', { files });
    const links = screen.getAllByRole('link', { name: 'Names' });
    expect(links.map((link) => link.closest('header, footer')!.tagName)).toEqual(['HEADER', 'FOOTER']);
    for (const link of links) expect(link).toHaveAttribute('href', '/entities/');
    await page.user.keyboard('ge');
    await screen.findByRole('heading', { level: 1, name: 'Names' });
    expect(page.address()).toBe('/entities/');
    await page.user.keyboard('/');
    await waitFor(() => expect(field()).toHaveFocus());
    field().blur();
    await page.user.keyboard('jj');
    await waitFor(() => expect(document.querySelectorAll('[data-row] > a')[1]).toHaveFocus());
    await page.user.keyboard('k');
    await waitFor(() => expect(document.querySelector('[data-row] > a')).toHaveFocus());
    await page.user.keyboard('{Enter}');
    await waitFor(() => expect(page.address()).toBe('/entity/person/ana-poole/'));
    const lies = within(await screen.findByRole('navigation', { name: 'Where this lies' }));
    await page.user.click(lies.getByRole('link', { name: 'People' }));
    await comesTo('230 people', '?group=people', page);
  });

  it('says of an archive without names that there are none', async () => {
    await renderAt('/entities/', { files: emittedFiles(anArchive([]), []) });
    expect(screen.getByText('No names have been found in these articles.')).toBeVisible();
    expect(status()).toBe('0 names');
  });
});
