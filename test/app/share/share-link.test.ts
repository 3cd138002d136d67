// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { shareLink } from '../../../src/app/share/share-link.ts';

const link = { title: 'Boats & “lamps”', url: 'https://post.example/?from=2024&to=2024' };
const refused = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
const done = () => Promise.resolve();

describe('app/share/share-link', () => {
  it('hands the link to the system, and to nobody else', async () => {
    const means = { share: vi.fn(done), writeText: vi.fn(done), openMail: vi.fn() };
    await expect(shareLink(link, means)).resolves.toBe('shared');
    expect(means.share).toHaveBeenCalledExactlyOnceWith(link);
    expect(means.writeText).not.toHaveBeenCalled();
  });

  it('takes a closed sheet for an answer', async () => {
    const closed = () => Promise.reject(new DOMException('closed', 'AbortError'));
    const means = { share: vi.fn(closed), writeText: vi.fn(done), openMail: vi.fn() };
    await expect(shareLink(link, means)).resolves.toBe('dismissed');
    expect(means.writeText).not.toHaveBeenCalled();
    expect(means.openMail).not.toHaveBeenCalled();
  });

  it.each([
    ['is missing', undefined],
    ['refuses', refused],
  ])('copies the address alone where the system’s sheet %s', async (_what, share) => {
    const means = { share, writeText: vi.fn(done), openMail: vi.fn() };
    await expect(shareLink(link, means)).resolves.toBe('copied');
    expect(means.writeText).toHaveBeenCalledExactlyOnceWith(link.url);
    expect(means.openMail).not.toHaveBeenCalled();
  });

  it.each([
    ['is missing', undefined],
    ['refuses', refused],
  ])('writes a letter where the clipboard %s too', async (_what, writeText) => {
    const openMail = vi.fn<(href: string) => void>();
    await expect(shareLink(link, { writeText, openMail })).resolves.toBe('mailed');
    const letter = new URL(openMail.mock.calls[0]![0]);
    expect(letter.protocol).toBe('mailto:');
    expect(letter.searchParams.get('subject')).toBe(link.title);
    expect(letter.searchParams.get('body')).toBe(link.url);
  });
});
