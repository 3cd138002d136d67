import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CopyByHand } from '../../../src/app/share/CopyByHand.tsx';
import { knowDialogs } from '../../support/know-dialogs.ts';
import { renderAt } from '../../support/render-at.tsx';

const SEEDS = { '001_aaaaaaaa00000000.txt': 'date 2024-10-23 Boats\n\nThey sail.' };
const refused = new DOMException('no', 'NotAllowedError');

beforeEach(knowDialogs);
afterEach(() => vi.restoreAllMocks());

describe('app/share/CopyByHand', () => {
  it('shows the address of a list, selected and ready to mail, where the clipboard refuses', async () => {
    const { user } = await renderAt('/?from=2024-05', { seeds: SEEDS });
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(refused);
    await user.click(screen.getByRole('button', { name: 'Share' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Copy the link' }));
    const field = dialog.getByRole<HTMLInputElement>('textbox');
    expect(field).toHaveValue(window.location.href);
    expect(field).toHaveFocus();
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
    const letter = new URL(dialog.getByRole<HTMLAnchorElement>('link', { name: 'Send by mail' }).href);
    expect([...letter.searchParams.values()]).toEqual(['From May 2024', window.location.href]);
    expect(screen.queryByText('Link copied')).toBeNull();
    await user.click(dialog.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('keeps the lines of a quote, and Escape to itself', async () => {
    const [onClose, onKey] = [vi.fn(), vi.fn()];
    document.addEventListener('keydown', onKey);
    const text = '“Lamps go out.”\n— Boats, Bay Post, https://post.example/';
    render(<CopyByHand name="quote" text={text} subject="Boats" onClose={onClose} />);
    expect(screen.getByRole('textbox', { name: /The quote is selected/ })).toHaveValue(text);
    await userEvent.keyboard('{Escape}');
    document.removeEventListener('keydown', onKey);
    expect(onKey).not.toHaveBeenCalled();
  });
});
