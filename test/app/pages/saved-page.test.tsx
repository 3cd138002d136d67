import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRenderer } from '../../../src/app/entry-server.tsx';
import { markRead, setSaved } from '../../../src/app/list/kept-articles.ts';
import { READ_KEY, SAVED_KEY } from '../../../src/app/list/kept-keys.ts';
import { formatKeptFile } from '../../../src/app/list/kept-file.ts';
import { aDay, aListEntry, anArticleId, HARBOUR_SEEDS } from '../../support/an-article.ts';
import { renderAt } from '../../support/render-at.tsx';

const OLD = aListEntry({ id: anArticleId(1), title: 'Fair opens', day: aDay('2024-02-29') });
const NEW = aListEntry({ id: anArticleId(2), title: 'Soup of the pier', day: null });
const open = () => renderAt('/saved/', { seeds: HARBOUR_SEEDS });
const titles = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const kept = (key: string) =>
  Object.keys((JSON.parse(localStorage.getItem(key) ?? '{}') as { articles?: object }).articles ?? {});
const choose = (text: string, name = 'reading.json') =>
  [new File([text], name, { type: 'application/json' }), screen.getByLabelText('File to import')] as const;

function saveBoth(): void {
  setSaved({ ...OLD, savedAt: 1000 }, true);
  setSaved({ ...NEW, savedAt: 2000 }, true);
}

beforeEach(() => localStorage.clear());
afterEach(() => document.querySelector('.toast')?.remove());

describe('app/pages/SavedPage', () => {
  it('lists what was saved, last first, with days and links, fetching nothing for it', async () => {
    saveBoth();
    const { fetched } = await open();
    expect(titles()).toEqual(['Soup of the pier', 'Fair opens']);
    expect(screen.getByText('2 articles')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Fair opens' })).toHaveAttribute('href', OLD.address);
    const [soup, fair] = screen.getAllByRole('heading', { level: 3 }).map((one) => one.closest('li')!);
    expect(soup).toHaveTextContent('Undated');
    expect(within(fair!).getByText('29 February 2024')).toHaveAttribute('datetime', '2024-02-29');
    expect(fetched).toEqual([]);
    expect(document.title).toBe('Saved · Bay Post');
    expect(document.querySelector('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  });

  it('removes an article, and puts it back where it was', async () => {
    saveBoth();
    const { user } = await open();
    const button = screen.getByRole('button', { name: 'Remove “Soup of the pier”' });
    await user.click(button);
    expect(kept(SAVED_KEY)).toEqual([OLD.id]);
    expect(screen.getByText('1 article')).toBeVisible();
    expect(titles()).toEqual(['Soup of the pier', 'Fair opens']);
    expect(button).toHaveFocus();
    expect(button).toHaveAccessibleName('Put back “Soup of the pier”');
    await user.click(screen.getByRole('button', { name: 'Remove “Fair opens”' }));
    expect(titles()).toHaveLength(2);
    await user.click(button);
    expect(kept(SAVED_KEY)).toEqual([NEW.id]);
    expect(titles()).toEqual(['Soup of the pier', 'Fair opens']);
    expect(document.querySelector('.toast')).toHaveTextContent('Put back');
  });

  it('forgets what was removed once the page is left', async () => {
    saveBoth();
    const { unmount, user } = await open();
    await user.click(screen.getByRole('button', { name: 'Remove “Fair opens”' }));
    unmount();
    await open();
    expect(titles()).toEqual(['Soup of the pier']);
  });

  it('says of nothing how to save something', async () => {
    await open();
    expect(screen.getByText('Nothing is saved yet.')).toBeVisible();
    expect(screen.getByText(/press the bookmark or the key/)).toBeVisible();
    expect(screen.getByText('0 articles')).toBeVisible();
  });

  it('opens an article, also one whose page is gone: as what is not there', async () => {
    saveBoth();
    const { user } = await open();
    await user.click(screen.getByRole('link', { name: 'Fair opens' }));
    await waitFor(() => expect(document.title).toBe('Not found · Bay Post'));
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
  });

  it('is led to from every page', async () => {
    await renderAt('/about/', { seeds: HARBOUR_SEEDS });
    const links = screen.getAllByRole('link', { name: 'Saved' });
    expect(links.map((link) => link.closest('header, footer')!.tagName)).toEqual(['HEADER', 'FOOTER']);
    for (const link of links) expect(link).toHaveAttribute('href', '/saved/');
  });

  it('is the same for everybody as a host sends it, and says what it needs', async () => {
    saveBoth();
    const draw = createRenderer({ title: 'Bay Post', url: null, base: '/', seeds: 'seeds' }, () => null);
    const { head, body, data } = await draw('/saved/');
    expect(head).toContain('<meta name="robots" content="noindex"/>');
    expect(body).toContain('Allow JavaScript for this site');
    expect(body).not.toContain('Fair opens');
    expect(body).not.toContain('Nothing is saved');
    expect(data).toMatchObject({ address: '/saved/', data: [] });
  });
});

describe('app/pages/SavedPage, as a file', () => {
  it('exports what is saved and read', async () => {
    saveBoth();
    markRead([OLD], true);
    const { user } = await open();
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => `blob:${blobs.push(blob)}`;
    URL.revokeObjectURL = () => {};
    let name = '';
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      name = `${this.download} ${this.href}`;
    });
    await user.click(screen.getByRole('button', { name: 'Export' }));
    expect(name).toBe('dateline-reading.json blob:1');
    const file = JSON.parse(await blobs[0]!.text()) as Record<'read' | 'saved', { articles: object }>;
    expect(Object.keys(file.read.articles)).toEqual([OLD.id]);
    expect(Object.keys(file.saved.articles)).toEqual([OLD.id, NEW.id]);
  });

  it('says that there is nothing to export', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Export' }));
    expect(document.querySelector('.toast')).toHaveTextContent('There is nothing to export yet');
  });

  it('imports beside what is here, and says what came of it', async () => {
    setSaved({ ...OLD, savedAt: 1000 }, true);
    const { user } = await open();
    const { id, day, address, title } = NEW;
    const text = formatKeptFile(
      new Map([[OLD.id, OLD.day]]),
      new Map([[id, { id, day, address, title, savedAt: 2000 }]]),
    );
    const [file, field] = choose(text);
    await user.upload(field, file);
    await waitFor(() => expect(titles()).toEqual(['Soup of the pier', 'Fair opens']));
    expect(document.querySelector('output')).toHaveTextContent(
      'Added: 1 saved and 1 read that were not here.',
    );
    expect(kept(READ_KEY)).toEqual([OLD.id]);
    // and the same file once more adds nothing
    await user.upload(field, file);
    expect(await screen.findByText('Added: 0 saved and 0 read that were not here.')).toBeVisible();
  });

  it('says what is wrong with a file, and takes nothing from it', async () => {
    saveBoth();
    const { user } = await open();
    const [file, field] = choose('Dear diary', 'diary.json');
    await user.upload(field, file);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      '“diary.json” is not JSON, so nothing was added. Choose a file that “Export” on this page has made.',
    );
    const huge = new File(['{}'], 'film.json', { type: 'application/json' });
    Object.defineProperty(huge, 'size', { value: 20_000_001 });
    await user.upload(field, huge);
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('“film.json” is too large'));
    expect(kept(SAVED_KEY)).toHaveLength(2);
  });
});
