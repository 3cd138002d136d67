import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HARBOUR_SEEDS as SEEDS } from '../../support/an-article.ts';
import { renderAt } from '../../support/render-at.tsx';

const field = () => screen.getByRole('searchbox', { name: 'Find in articles' });

describe('app/pages/SearchPage', () => {
  it('leads to the list of what has the words', async () => {
    const page = await renderAt('/search/', { seeds: SEEDS });
    await page.user.type(field(), ' coast storm {Enter}');
    await waitFor(() => expect(page.address()).toBe('/?q=coast+storm'));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('2 of 12 articles'));
  });

  it('begins with the words of its address, as others write it', async () => {
    const page = await renderAt('/search/?q=gulls', { seeds: SEEDS });
    await waitFor(() => expect(field()).toHaveValue('gulls'));
    await page.user.click(screen.getByRole('button', { name: 'Find' }));
    await waitFor(() => expect(page.address()).toBe('/?q=gulls'));
  });

  it('says how to ask, and leads on by names and by years', async () => {
    await renderAt('/search/', { seeds: SEEDS });
    expect(screen.getAllByRole('term')).toHaveLength(4);
    expect(screen.getByRole('link', { name: 'Ana Poole' })).toHaveAttribute(
      'href',
      '/entity/person/ana-poole/',
    );
    const years = screen.getByRole('navigation', { name: 'Years' });
    expect(within(years).getByRole('link', { name: '2024' })).toHaveAttribute('href', '/2024/');
  });

  it('has its field where there is nothing to find', async () => {
    await renderAt('/search/', {});
    expect(field()).toBeVisible();
    expect(screen.queryByText(/In most articles/)).toBeNull();
  });
});
