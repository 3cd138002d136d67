import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ArticleRow } from '../../../src/app/list/ArticleRow.tsx';
import { markRead, setSaved } from '../../../src/app/list/kept-articles.ts';
import { READ_KEY, SAVED_KEY } from '../../../src/app/list/kept-keys.ts';
import { formatReadingTime } from '../../../src/archive/reading-time.ts';
import { aListEntry, anArticleId, anEntityRef } from '../../support/an-article.ts';
import { renderAt } from '../../support/render-at.tsx';

const ENTRIES = [1, 2].map((number) =>
  aListEntry({ id: anArticleId(number), title: `Lamp ${number}`, leading: [anEntityRef('Ana Poole')] }),
);
const rowOf = (name: string) => within(screen.getByRole('heading', { name }).closest('article')!);
const toast = () => document.querySelector('.toast')?.textContent;
const kept = (key: string) =>
  Object.keys((JSON.parse(localStorage.getItem(key) ?? '{}') as { articles?: object }).articles ?? {});

function renderRows(chipTo?: () => string | undefined) {
  return render(
    <MemoryRouter initialEntries={['/?from=2031']}>
      {ENTRIES.map((entry) => (
        <ArticleRow key={entry.id} entry={entry} showDay chipTo={chipTo} />
      ))}
    </MemoryRouter>,
  );
}

beforeEach(() => localStorage.clear());
afterEach(() => document.querySelector('.toast')?.remove());

describe('app/list/ArticleRow', () => {
  it('is marked as read and as unread by its button, in words too', () => {
    renderRows();
    const row = rowOf('Lamp 1');
    expect(row.queryByText(', read')).toBeNull();
    fireEvent.click(row.getByRole('button', { name: 'Mark as read' }));
    expect(toast()).toBe('Marked as read');
    expect(kept(READ_KEY)).toEqual([ENTRIES[0]!.id]);
    expect(row.getByText(', read')).toBeVisible();
    expect(row.getByRole('heading')).toHaveClass('font-normal');
    expect(rowOf('Lamp 2').getByRole('heading')).toHaveClass('font-semibold');
    fireEvent.click(row.getByRole('button', { name: 'Mark as unread' }));
    expect(toast()).toBe('Marked as unread');
    expect(row.queryByText(', read')).toBeNull();
    expect(kept(READ_KEY)).toEqual([]);
  });

  it('is saved by its button, which says whether it is', () => {
    renderRows();
    const button = rowOf('Lamp 2').getByRole('button', { name: 'Save' });
    expect(button).toHaveAttribute('aria-pressed', 'false');
    fireEvent.click(button);
    expect(button).toHaveAttribute('aria-pressed', 'true');
    expect(toast()).toBe('Saved');
    expect(kept(SAVED_KEY)).toEqual([ENTRIES[1]!.id]);
    fireEvent.click(button);
    expect(button).toHaveAttribute('aria-pressed', 'false');
    expect(toast()).toBe('No longer saved');
  });

  it('has one tab stop for its tools, and arrows between them', async () => {
    renderRows();
    const [read, save] = rowOf('Lamp 1').getAllByRole('button');
    expect([read!.tabIndex, save!.tabIndex]).toEqual([0, -1]);
    act(() => read!.focus());
    fireEvent.keyDown(read!, { key: 'ArrowRight' });
    expect(save).toHaveFocus();
    fireEvent.keyDown(save!, { key: 'ArrowRight' });
    expect(save).toHaveFocus();
    fireEvent.keyDown(save!, { key: 'ArrowLeft' });
    expect(read).toHaveFocus();
  });

  it('is drawn again when its own state changes, not when that of another does', () => {
    // what a row asks for when it is drawn
    const drawn = vi.fn(() => undefined);
    renderRows(drawn);
    drawn.mockClear();
    act(() => void markRead([ENTRIES[1]!], true));
    expect(drawn).toHaveBeenCalledOnce();
    act(() => void setSaved(ENTRIES[1]!, true));
    expect(drawn).toHaveBeenCalledOnce();
  });

  it('leads by its chips to the entity, or where the list says', () => {
    const { unmount } = renderRows();
    const chip = () => rowOf('Lamp 1').getByRole('link', { name: 'Ana Poole' });
    expect(chip()).toHaveAttribute('href', '/entity/person/ana-poole/');
    unmount();
    renderRows(() => '/?entity=person:ana-poole');
    expect(chip()).toHaveAttribute('href', '/?entity=person:ana-poole');
  });

  it('says day, time to read and standfirst', () => {
    renderRows();
    const row = rowOf('Lamp 1');
    expect(row.getByText('Tuesday 6 May 2031')).toBeVisible();
    expect(row.getByText('The lamp went out at four.')).toBeVisible();
    expect(row.getByText(formatReadingTime(ENTRIES[0]!.minutes))).toBeVisible();
  });
});

describe('the keys of a row', () => {
  const seeds = {
    'soup.txt': 'Soup of the pier\n\nBoil the water.',
    'tides.txt': 'Tables of the tides\n\nHigh at noon.',
  };
  /** Keys do what they do once the code for them is there. */
  const until = (check: () => void) => vi.waitFor(check, { timeout: 8000 });

  it('`m` and `s` mark and save the one that has focus, and leave focus there', async () => {
    const { user } = await renderAt('/undated/', { seeds });
    await import('../../../src/app/pages/run-on-page.ts');
    await user.keyboard('ms');
    // the code is there: what these could have done is done
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect([...kept(READ_KEY), ...kept(SAVED_KEY)]).toEqual([]);
    const link = screen.getByRole('link', { name: 'Tables of the tides' });
    act(() => link.focus());
    await user.keyboard('m');
    await until(() => expect(rowOf('Tables of the tides').getByText(', read')).toBeVisible());
    await user.keyboard('s');
    await until(() => expect(toast()).toBe('Saved'));
    expect(link).toHaveFocus();
    expect(rowOf('Soup of the pier').queryByText(', read')).toBeNull();
    expect(kept(SAVED_KEY)).toHaveLength(1);
    await user.keyboard('m');
    await until(() => expect(kept(READ_KEY)).toEqual([]));
  });

  it('`g s` goes to what is saved', async () => {
    const { user, address } = await renderAt('/undated/', { seeds });
    await user.keyboard('gs');
    await until(() => expect(address()).toBe('/saved/'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Saved' })).toBeVisible();
  });
});
