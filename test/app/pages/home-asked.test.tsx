import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MEETING_SEEDS as SEEDS } from '../../support/meeting-seeds.ts';
import { renderAt } from '../../support/render-at.tsx';

const POOLE = 'entity=person:ana-poole';
const OSLO = 'entity=place:oslo';

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const titles = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const button = (name: string) => screen.getByRole('button', { name });
const chips = () =>
  within(screen.getByRole('list', { name: 'What narrows the list' }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);
const shows = (count: string) => waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(count));
/** What the list comes to, and the address with it. */
async function comesTo(page: Awaited<ReturnType<typeof renderAt>>, count: string, address: string) {
  await shows(count);
  await waitFor(() => expect(page.address()).toBe(address));
}

describe('app/pages/HomePage, asked for what it has not', () => {
  it('names an unknown entity in one line and leaves it out', async () => {
    const page = await renderAt(`/?${OSLO}&entity=person:nobody`, { seeds: SEEDS });
    await shows('4 of 10 articles');
    expect(screen.getByRole('alert')).toHaveTextContent(
      /^“person:nobody” is not in this archive and is left out\.$/,
    );
    await waitFor(() => expect(chips()).toEqual(['Remove Oslo', 'Clear all']));
    expect(page.address()).toBe(`/?${OSLO}&entity=person:nobody`);
  });

  it('names several in one line, and what is no entity at all in another', async () => {
    await renderAt('/?entity=person:nobody&entity=place:nowhere&entity=nonsense', { seeds: SEEDS });
    await shows('10 of 10 articles');
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
      '“nonsense” is no entity and is left out.',
      '“person:nobody” and “place:nowhere” are not in this archive and are left out.',
    ]);
  });

  it.each(['data/entities/place/oslo.rows.json', 'data/entities/place/oslo.json'])(
    'says that %s could not be had, and tries again when told to',
    async (path) => {
      const page = await renderAt(`/?${OSLO}`, { seeds: SEEDS, failures: { [path]: 500 } });
      const notice = await screen.findByRole('alert');
      expect(notice).toHaveTextContent('What narrows the list could not be fetched.');
      expect(screen.getByRole('status')).toBeEmptyDOMElement();
      expect(titles()).toEqual([]);
      await page.user.click(button('Try again'));
      expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
      page.mendPath(path);
      await page.user.click(button('Try again'));
      await shows('4 of 10 articles');
      expect(screen.queryByRole('alert')).toBeNull();
      await waitFor(() => expect(heading()).toBe('Oslo'));
      expect(page.fetched.filter((asked) => asked === path)).toHaveLength(3);
    },
  );
});

describe('app/list/use-filters', () => {
  it('puts an accepted habit in place of itself, once, as it is written here', async () => {
    const page = await renderAt(`/?date=2024-02..2024-04&${POOLE}`, { seeds: SEEDS });
    const keys = new Set<string>();
    page.router.subscribe(({ location }) => keys.add(location.key));
    await comesTo(page, '1 of 10 articles', `/?from=2024-02&to=2024-04&${POOLE}`);
    expect(page.router.state.historyAction).toBe('REPLACE');
    await waitFor(() => expect(page.router.state.navigation.state).toBe('idle'));
    // it may be over before anybody listens
    expect(keys.size).toBeLessThanOrEqual(1);
    // nothing lies before it
    await page.router.navigate(-1);
    expect(page.address()).toBe(`/?from=2024-02&to=2024-04&${POOLE}`);
  });

  it('leaves the address alone where a value of it makes no sense, and says which', async () => {
    const page = await renderAt(`/?date=2024-02..2024-04&${POOLE}&sort=sideways`, { seeds: SEEDS });
    await comesTo(page, '1 of 10 articles', `/?date=2024-02..2024-04&${POOLE}&sort=sideways`);
    expect(screen.getByRole('alert')).toHaveTextContent('“sideways” is no order; showing the newest first.');
    expect(page.router.state.historyAction).toBe('POP');
  });
});
