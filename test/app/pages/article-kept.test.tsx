import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setSaved } from '../../../src/app/list/kept-articles.ts';
import { READ_KEY, SAVED_KEY } from '../../../src/app/list/kept-keys.ts';
import type { ArticleId } from '../../../src/archive/article.ts';
import { aDay } from '../../support/an-article.ts';
import { renderAt } from '../../support/render-at.tsx';

const SEEDS = {
  '001_aaaaaaaa00000000.txt': 'date 2024-10-23 Keeper retires\n\nThe lamp went out.',
  '002_bbbbbbbb00000000.txt': 'date 2024-10-22 Nobody saw it\n\nIt was dark.',
};
const ID = 'aaaaaaaa00000000' as ArticleId;
const ADDRESS = '/2024/10/23/keeper-retires-aaaaaaaa/';
const open = () => renderAt(ADDRESS, { seeds: SEEDS });
const save = () => screen.getByRole('button', { name: 'Save' });
const toast = () => document.querySelector('.toast')?.textContent;
const kept = (key: string) =>
  (JSON.parse(localStorage.getItem(key) ?? '{"articles":{}}') as { articles: Record<string, unknown> })
    .articles;

beforeEach(() => localStorage.clear());
afterEach(() => document.querySelector('.toast')?.remove());

describe('keeping an open article', () => {
  it('saves it by its button, and gives it up', async () => {
    const { user } = await open();
    expect(save()).toHaveAttribute('aria-pressed', 'false');
    await user.click(save());
    await waitFor(() => expect(save()).toHaveAttribute('aria-pressed', 'true'));
    expect(toast()).toBe('Saved');
    expect(kept(SAVED_KEY)).toEqual({
      [ID]: {
        day: '2024-10-23',
        address: ADDRESS,
        title: 'Keeper retires',
        savedAt: expect.any(Number) as number,
      },
    });
    await user.click(save());
    await waitFor(() => expect(save()).toHaveAttribute('aria-pressed', 'false'));
    expect(toast()).toBe('No longer saved');
    expect(kept(SAVED_KEY)).toEqual({});
  });

  it('knows an article that was saved before, and hears of another tab', async () => {
    setSaved({ id: ID, day: aDay('2024-10-23'), address: ADDRESS, title: 'Keeper retires' }, true);
    await open();
    await waitFor(() => expect(save()).toHaveAttribute('aria-pressed', 'true'));
    localStorage.removeItem(SAVED_KEY);
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: SAVED_KEY })));
    expect(save()).toHaveAttribute('aria-pressed', 'false');
  });

  it('saves by `s`, marks as read and as unread by `m`', async () => {
    const { user } = await open();
    await user.keyboard('s');
    await waitFor(() => expect(toast()).toBe('Saved'));
    await user.keyboard('m');
    await waitFor(() => expect(toast()).toBe('Marked as read'));
    expect(kept(READ_KEY)).toEqual({ [ID]: '2024-10-23' });
    await user.keyboard('m');
    await waitFor(() => expect(toast()).toBe('Marked as unread'));
    expect(kept(READ_KEY)).toEqual({});
  });

  it('takes it for read after a while, silently, and the next one too', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      const { router } = await open();
      const pass = () => act(() => vi.advanceTimersByTimeAsync(2600));
      await pass();
      await waitFor(() => expect(kept(READ_KEY)).toEqual({ [ID]: '2024-10-23' }));
      expect(document.querySelector('.toast')?.textContent || '').toBe('');
      await act(() => router.navigate('/2024/10/22/nobody-saw-it-bbbbbbbb/'));
      await screen.findByRole('heading', { level: 1, name: 'Nobody saw it' });
      expect(Object.keys(kept(READ_KEY))).toEqual([ID]);
      await pass();
      await waitFor(() => expect(Object.keys(kept(READ_KEY))).toEqual([ID, 'bbbbbbbb00000000']));
    } finally {
      vi.useRealTimers();
    }
  });

  it('leaves unread what the reader has just called unread', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      const { user } = await open();
      await user.keyboard('m');
      await waitFor(() => expect(toast()).toBe('Marked as read'));
      await user.keyboard('m');
      await waitFor(() => expect(toast()).toBe('Marked as unread'));
      await act(() => vi.advanceTimersByTimeAsync(3000));
      expect(kept(READ_KEY)).toEqual({});
    } finally {
      vi.useRealTimers();
    }
  });
});
