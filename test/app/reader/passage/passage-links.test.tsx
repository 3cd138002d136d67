import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { renderAt } from '../../../support/render-at.tsx';

const SEEDS = {
  '001_aaaaaaaa00000000.txt': `date 2024-10-23 Mayor Ana Poole opens the harbour

Mayor Ana Poole cut the ribbon on Wednesday. Boats from Norway were the first to moor.

Norwegian boats will come again in March 2025, said Mayor Ana Poole, once Norway has paid $3 million.`,
};
const ADDRESS = '/2024/10/23/mayor-ana-poole-opens-the-harbour-aaaaaaaa/';

/** Where a browser has no highlights for a page to make, the words are selected. */
const marked = () => getSelection()!.toString();
const notice = () => screen.findByRole('complementary', { name: 'Linked passage' });

afterEach(() => getSelection()!.removeAllRanges());

describe('app/reader/passage/PassageLinks', () => {
  it('marks the words of the address across marks, without any help of the browser, and no tools for them', async () => {
    const { router } = await renderAt(`${ADDRESS}#p2:~:text=come%20again,Ana%20Poole`, { seeds: SEEDS });
    await waitFor(() => expect(marked()).toBe('come again in March 2025, said Mayor Ana Poole'));
    expect(screen.queryByRole('toolbar')).toBeNull();
    await act(() => router.navigate(`${ADDRESS}#:~:text=from%20Norway`));
    await waitFor(() => expect(marked()).toBe('from Norway'));
    await act(() => router.navigate(-1));
    await waitFor(() => expect(marked()).toBe('come again in March 2025, said Mayor Ana Poole'));
  });

  it('shows the words that are gone until it is told not to', async () => {
    const { user } = await renderAt(`${ADDRESS}#p2:~:text=Whales%20sang,all%20night`, { seeds: SEEDS });
    expect(await notice()).toHaveTextContent('“Whales sang … all night”');
    await user.click(within(await notice()).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('complementary', { name: 'Linked passage' })).toBeNull();
    expect(screen.getByRole('article')).toHaveTextContent('cut the ribbon');
  });

  it('leads to the paragraph of words that are gone', async () => {
    const { user } = await renderAt(`${ADDRESS}#p2:~:text=Whales%20sang`, { seeds: SEEDS });
    await user.click(within(await notice()).getByRole('link', { name: 'Paragraph 2, where they stood' }));
    expect(marked()).toMatch(/^Norwegian boats .* million\.$/);
    expect(document.activeElement).toHaveAttribute('id', 'p2');
  });
});
