import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../support/render-at.tsx';

const text = (day: string, title: string, body: string) => `date ${day} ${title}\n\n${body}`;
const SEEDS = {
  '001_aaaaaaaa00000000.txt': `${text('2024-10-23', 'Harbour opens', 'Ana Poole met Tomas Bren in Oslo.')}\n\nRead also:\nOslo waits\nNo such article`,
  '002_bbbbbbbb00000000.txt': text('2024-10-20', 'Oslo waits', 'Ana Poole and Tomas Bren wait in Oslo.'),
  '003_cccccccc00000000.txt': text('2024-05-01', 'Poole returns', 'Ana Poole came home.'),
  '004_dddddddd00000000.txt': text('2024-03-01', 'Rain', 'It rained.'),
  '005_eeeeeeee00000000.txt': text('2023-01-01', 'Poole leaves', 'Ana Poole went to sea.'),
};
const OPENS = '/2024/10/23/harbour-opens-aaaaaaaa/';
const RETURNS = '/2024/05/01/poole-returns-cccccccc/';

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const links = (name: string) =>
  within(screen.getByRole('navigation', { name }))
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

describe('what stands around an article', () => {
  it('is its own list, then what is related, each with its day and what it shares', async () => {
    await renderAt(OPENS, { seeds: SEEDS });
    const list = screen.getByRole('heading', { name: 'Read also' }).closest('section')!;
    const items = within(list).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'Oslo waits',
      'No such article',
      expect.stringMatching(/^Poole returns1 May 2024 · shares Ana Poole$/),
      expect.stringMatching(/^Poole leaves1 January 2023 · shares Ana Poole$/),
    ]);
    expect(within(items[2]!).getByRole('link')).toHaveAttribute('href', RETURNS);
  });

  it('is nothing to read also where nothing is related', async () => {
    await renderAt('/2024/03/01/rain-dddddddd/', { seeds: SEEDS });
    expect(screen.queryByRole('heading', { name: 'Read also' })).toBeNull();
  });

  it('is what comes before and after in time', async () => {
    await renderAt(RETURNS, { seeds: SEEDS });
    expect(links('Before and after')).toEqual([
      'Earlier · 1 March 2024Rain',
      'Later · 20 October 2024Oslo waits',
    ]);
  });

  it('is what comes before and after in the narrowed list the reader came from, by `j` and `k` too', async () => {
    const { user, address } = await renderAt('/?from=2024-05&to=2024', { seeds: SEEDS });
    await user.click(screen.getByRole('link', { name: 'Poole returns' }));
    await heading('Poole returns');
    expect(links('Before and after in the list')).toEqual(['Later · 20 October 2024Oslo waits']);
    await user.keyboard('k');
    await heading('Oslo waits');
    await user.keyboard('k');
    await heading('Harbour opens');
    expect(links('Before and after in the list')).toEqual(['Earlier · 20 October 2024Oslo waits']);
    await user.keyboard('k');
    await user.keyboard('j');
    await heading('Oslo waits');
    await user.click(screen.getByRole('link', { name: 'List' }));
    await waitFor(() => expect(address()).toBe('/?from=2024-05&to=2024'));
  });

  it('is what comes before and after among the articles of an entity', async () => {
    const { user } = await renderAt('/entity/person/ana-poole/', { seeds: SEEDS });
    await user.click(await screen.findByRole('link', { name: /Poole returns/ }));
    await heading('Poole returns');
    expect(links('Before and after in the list')).toEqual([
      'Earlier · 1 January 2023Poole leaves',
      'Later · 20 October 2024Oslo waits',
    ]);
  });
});
