import { describe, expect, it, vi } from 'vitest';
import { shareLink } from '../../../src/app/share/share-link.ts';

const link = { title: 'Boats & “lamps”', url: 'https://post.example/?from=2024&to=2024' };
const failed = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
const done = () => Promise.resolve();
const takes = () => Promise.resolve(true);

describe('app/share/share-link', () => {
  it('hands the link to the system, and to nobody else', async () => {
    const means = { share: vi.fn(done), copy: vi.fn(takes) };
    await expect(shareLink(link, means)).resolves.toBe('shared');
    expect(means.share).toHaveBeenCalledExactlyOnceWith(link);
    expect(means.copy).not.toHaveBeenCalled();
  });

  it('takes a closed sheet for an answer', async () => {
    const closed = () => Promise.reject(new DOMException('closed', 'AbortError'));
    const means = { share: vi.fn(closed), copy: vi.fn(takes) };
    await expect(shareLink(link, means)).resolves.toBe('dismissed');
    expect(means.copy).not.toHaveBeenCalled();
  });

  it.each([
    ['is missing', undefined],
    ['fails', failed],
  ])(
    'copies the address alone where the system’s sheet %s, and says if that was refused',
    async (_what, share) => {
      const copy = vi.fn(takes);
      await expect(shareLink(link, { share, copy })).resolves.toBe('copied');
      expect(copy).toHaveBeenCalledExactlyOnceWith(link.url);
      const refuses = () => Promise.resolve(false);
      await expect(shareLink(link, { share, copy: refuses })).resolves.toBe('refused');
    },
  );
});
