import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { markRead, type ReadableArticle } from '../../../src/app/list/kept-articles.ts';
import { READ_KEY } from '../../../src/app/list/kept-keys.ts';
import { MarkAllRead } from '../../../src/app/list/MarkAllRead.tsx';
import { aDay, anArticleId } from '../../support/an-article.ts';

const ARTICLES = [1, 2, 3].map((number) => ({ id: anArticleId(number), day: aDay('2024-10-23') }));
const [FIRST, , LAST] = ARTICLES as [ReadableArticle, ReadableArticle, ReadableArticle];
const toast = () => document.querySelector('.toast')?.textContent;
const kept = () =>
  Object.keys((JSON.parse(localStorage.getItem(READ_KEY) ?? '{}') as { articles?: object }).articles ?? {});
const all = () => Promise.resolve(ARTICLES);

beforeEach(() => localStorage.clear());
afterEach(() => document.querySelector('.toast')?.remove());

describe('app/list/MarkAllRead', () => {
  it('marks all that are shown, says so, and takes back exactly that', async () => {
    markRead([LAST], true);
    const user = userEvent.setup();
    render(<MarkAllRead articles={all} count={3} />);
    await user.click(screen.getByRole('button', { name: 'Mark all 3 as read' }));
    const undo = await screen.findByRole('button', { name: 'Undo' });
    expect(undo).toHaveFocus();
    expect(toast()).toBe('3 articles marked as read');
    expect(kept().toSorted()).toEqual(ARTICLES.map(({ id }) => id));
    await user.click(undo);
    expect(kept()).toEqual([LAST.id]);
    expect(toast()).toBe('As it was before');
    expect(screen.getByRole('button', { name: 'Mark all 3 as read' })).toHaveFocus();
  });

  it('keeps what was marked meanwhile when it is taken back', async () => {
    const user = userEvent.setup();
    render(<MarkAllRead articles={() => Promise.resolve([FIRST])} count={1} />);
    await user.click(screen.getByRole('button', { name: 'Mark as read' }));
    const undo = await screen.findByRole('button', { name: 'Undo' });
    act(() => void markRead([LAST], true));
    await user.click(undo);
    expect(kept()).toEqual([LAST.id]);
  });

  it('is not there for an empty list, but for taking back what emptied it', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<MarkAllRead articles={all} count={0} />);
    expect(screen.queryByRole('button')).toBeNull();
    rerender(<MarkAllRead articles={all} count={3} />);
    await user.click(screen.getByRole('button'));
    await screen.findByRole('button', { name: 'Undo' });
    rerender(<MarkAllRead articles={all} count={0} />);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.queryByRole('button')).toBeNull();
    expect(kept()).toEqual([]);
  });

  it('waits for a list that is on its way, and asks for it once', async () => {
    const user = userEvent.setup();
    let resolve = (_list: readonly ReadableArticle[]): void => {};
    const ask = vi.fn(() => new Promise<readonly ReadableArticle[]>((done) => (resolve = done)));
    render(<MarkAllRead articles={ask} count={3} />);
    await user.click(screen.getByRole('button'));
    await user.click(screen.getByRole('button', { name: 'Marking …' }));
    expect(ask).toHaveBeenCalledOnce();
    await act(async () => resolve(ARTICLES));
    expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
  });

  it('says so where the list can’t be had, and marks nothing', async () => {
    const user = userEvent.setup();
    render(<MarkAllRead articles={() => Promise.reject(new Error('away'))} count={3} />);
    await user.click(screen.getByRole('button'));
    expect(await screen.findByRole('button', { name: 'Mark all 3 as read' })).toHaveFocus();
    expect(toast()).toBe('The list could not be fetched whole, and nothing was marked. Try again.');
    expect(kept()).toEqual([]);
  });
});
