import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { dataFiles } from '../../../src/archive/data-files.ts';
import { toWordShard } from '../../../src/archive/word-shards.ts';
import { HARBOUR_SEEDS as SEEDS } from '../../support/an-article.ts';
import { renderAt } from '../../support/render-at.tsx';

type Page = Awaited<ReturnType<typeof renderAt>>;
const field = () => screen.getByRole('searchbox', { name: 'Find in articles' });
const titles = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const fileOf = (word: string) => dataFiles.words(toWordShard(word));

/** What the list comes to after a step of the reader. */
const comesTo = (count: string, address?: string, page?: Page) =>
  waitFor(() => {
    expect(screen.getByRole('status').textContent).toBe(count);
    if (page) expect(page.address()).toBe(address);
  });

/** A step with a clock of its own, which passes as told. */
async function withClock(step: (pass: (ms: number) => Promise<void>) => Promise<void>): Promise<void> {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  try {
    await step((ms) => act(async () => void (await vi.advanceTimersByTimeAsync(ms))));
  } finally {
    vi.useRealTimers();
  }
}

describe('app/pages/HomePage, narrowed by words', () => {
  it.each([
    ['?q=storm', '2 of 12 articles', ['Storm passes the coast', 'Storm warning for the coast']],
    ['?q=coast+STORM', '2 of 12 articles', ['Storm passes the coast', 'Storm warning for the coast']],
    ['?q=storm+pass', '1 of 12 articles', ['Storm passes the coast']],
    // Norway is named in the text alone
    ['?q=opens+norw', '1 of 12 articles', ['Mayor Ana Poole opens the harbour']],
    ['?q=tables', '1 of 12 articles', ['Tables of the tides']],
    ['?from=2024-09-02&q=coast', '1 of 12 articles', ['Storm passes the coast']],
    ['?q=harbour&entity=person:ana-poole', '1 of 12 articles', ['Mayor Ana Poole opens the harbour']],
    ['?q=storm&entity=person:ana-poole', '0 of 12 articles', []],
    // what stands in the text alone
    ['?q=boil', '1 of 12 articles', ['Soup of the pier']],
    ['?q=noon+-ferry', '1 of 12 articles', ['Tables of the tides']],
    ['?q=xyzzy', '0 of 12 articles', []],
  ])('reads %s', async (query, count, rows) => {
    await renderAt(`/${query}`, { seeds: SEEDS });
    await comesTo(count);
    await waitFor(() => expect(titles().toSorted()).toEqual(rows));
  });

  it('marks the words it found, and what they begin', async () => {
    const page = await renderAt('/?q=opens+norw', { seeds: SEEDS });
    await comesTo('1 of 12 articles');
    const marked = () =>
      [...page.container.querySelectorAll('[data-row] mark')].map(({ textContent }) => textContent);
    // in the headline, in how it begins, and among its entities
    await waitFor(() => expect(marked()).toEqual(['opens', 'Norway', 'Norway']));
    expect(titles()).toEqual(['Mayor Ana Poole opens the harbour']);
    await page.user.click(screen.getByRole('button', { name: /^Remove/ }));
    await comesTo('12 of 12 articles');
    expect(marked()).toEqual([]);
  });

  it('shows where in its text an article has words that its row shows nowhere else', async () => {
    const long = 'Boats lay in the harbour and nobody on the quay had thought of the night to come. '.repeat(
      9,
    );
    const seeds = {
      ...SEEDS,
      'whale.txt': `date 2024-09-03 Quiet night\n\n${long}\n\nThen a whale came in.`,
    };
    const page = await renderAt('/?q=whale+night', { seeds });
    await comesTo('1 of 13 articles');
    const row = await screen.findByRole('article');
    await waitFor(() => expect(row).toHaveTextContent('Then a whale came in.'));
    const marked = () => [...row.querySelectorAll('mark')].map(({ textContent }) => textContent);
    expect(marked()).toContain('whale');
    expect(page.fetched.filter((path) => path.startsWith('data/articles/'))).toHaveLength(1);
  });

  it('asks for no text where a row shows all words', async () => {
    const page = await renderAt('/?q=ana+boats', { seeds: SEEDS });
    await comesTo('1 of 12 articles');
    await screen.findByRole('article');
    expect(page.fetched.filter((path) => path.startsWith('data/articles/'))).toEqual([]);
  });

  it('counts entities and days under the words', async () => {
    const page = await renderAt('/?q=storm', {
      seeds: { ...SEEDS, 'boat.txt': 'date 2024-09-03 Storm at sea\n\nBoats left Norway.' },
    });
    await comesTo('3 of 13 articles');
    const facet = () => page.container.querySelector('[data-entity="place:norway"] [aria-label]');
    await waitFor(() => expect(facet()).toHaveAttribute('aria-label', '1 article'));
    await page.user.click(screen.getByRole('button', { name: /^Remove ?“storm”$/ }));
    await comesTo('13 of 13 articles', '/', page);
    await waitFor(() => expect(facet()).toHaveAttribute('aria-label', '2 articles'));
    expect(field()).toHaveValue('');
  });

  it('narrows on Enter, with what else narrows, and leads back', async () => {
    const page = await renderAt('/?from=2024', { seeds: SEEDS });
    await page.user.type(field(), ' coast  storm {Enter}');
    await comesTo('2 of 12 articles', '/?from=2024&q=coast+storm', page);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('“coast storm”, From 2024');
    expect(field()).toHaveFocus();
    await act(async () => page.router.navigate(-1));
    await comesTo('7 of 12 articles', '/?from=2024', page);
    expect(field()).toHaveValue('');
    await act(async () => page.router.navigate(1));
    await comesTo('2 of 12 articles');
    expect(field()).toHaveValue('coast storm');
  });

  it('narrows after a pause, from which one writes on: one step of the history', async () => {
    const page = await renderAt('/', { seeds: SEEDS });
    await withClock(async (pass) => {
      await page.user.type(field(), 'stor');
      await pass(300);
      expect(page.address()).toBe('/');
      await pass(200);
      await comesTo('2 of 12 articles', '/?q=stor', page);
      await page.user.type(field(), 'm ');
      await pass(500);
      await comesTo('2 of 12 articles', '/?q=storm', page);
      // a blank at the end is where the next word comes
      expect(field()).toHaveValue('storm ');
      await page.user.type(field(), 'passes');
      await pass(500);
      await comesTo('1 of 12 articles', '/?q=storm+passes', page);
      await page.user.tab();
      expect(field()).toHaveValue('storm passes');
      await act(async () => page.router.navigate(-1));
      await comesTo('12 of 12 articles', '/', page);
      expect(field()).toHaveValue('');
    });
  });

  it('takes what is written after Back, or after Enter, for a new step', async () => {
    const page = await renderAt('/', { seeds: SEEDS });
    await withClock(async (pass) => {
      await page.user.type(field(), 'storm');
      await pass(500);
      await act(async () => page.router.navigate(-1));
      await comesTo('12 of 12 articles', '/', page);
      await page.user.type(field(), 'storm');
      await pass(500);
      await comesTo('2 of 12 articles', '/?q=storm', page);
      await page.user.type(field(), '{Enter} warning');
      await pass(500);
      await comesTo('1 of 12 articles', '/?q=storm+warning', page);
      await act(async () => page.router.navigate(-1));
      await comesTo('2 of 12 articles', '/?q=storm', page);
      await act(async () => page.router.navigate(-1));
      await comesTo('12 of 12 articles', '/', page);
    });
  });

  it('asks at once for what was written when the field is left', async () => {
    const page = await renderAt('/', { seeds: SEEDS });
    await page.user.type(field(), 'gulls');
    await page.user.tab();
    await comesTo('1 of 12 articles', '/?q=gulls', page);
    expect(field()).toHaveValue('gulls');
  });

  it('is cleared by Escape, and keeps the other filters', async () => {
    const page = await renderAt('/?from=2024&q=storm', { seeds: SEEDS });
    await page.user.type(field(), 's{Escape}');
    await comesTo('7 of 12 articles', '/?from=2024', page);
    expect(field()).toHaveValue('');
    expect(field()).toHaveFocus();
  });

  it('says why nothing is left, and leads on', async () => {
    const page = await renderAt('/?q=%F0%9F%9A%A2+%D8%A7', { seeds: SEEDS });
    await comesTo('0 of 12 articles');
    expect(screen.getByText('No article has “🚢” or “ا”.')).toBeVisible();
    await page.user.click(screen.getByRole('button', { name: 'Without “🚢 ا”' }));
    await comesTo('12 of 12 articles', '/', page);
  });

  it('keeps half a sign out of the address', async () => {
    const page = await renderAt('/', { seeds: SEEDS });
    field().focus();
    await page.user.paste('gulls \ud83d');
    await page.user.keyboard('{Enter}');
    await comesTo('1 of 12 articles', '/?q=gulls', page);
  });

  it('fetches the words it is asked for, each file once, and says where one can’t be had', async () => {
    const page = await renderAt('/?q=storms+storm', { seeds: SEEDS, failures: { [fileOf('storm')]: 500 } });
    expect(await screen.findByText('What narrows the list could not be fetched.')).toBeVisible();
    expect(page.fetched.filter((path) => path.startsWith('data/words/'))).toEqual([fileOf('storm')]);
    page.mendPath(fileOf('storm'));
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    await comesTo('0 of 12 articles');
  });

  it('leads from an article to those beside it in the list', async () => {
    const page = await renderAt('/?q=storm', { seeds: SEEDS });
    await comesTo('2 of 12 articles');
    await page.user.click(screen.getByRole('link', { name: 'Storm passes the coast' }));
    const nav = await screen.findByRole('navigation', { name: 'Before and after in the list' });
    await waitFor(() => expect(nav).toHaveTextContent('Storm warning for the coast'));
    expect(nav).not.toHaveTextContent('Clock found in the bay');
  });
});

describe('app/pages/run-on-page, find', () => {
  it('goes to the field by its key, from an article too', async () => {
    const page = await renderAt('/?q=gulls', { seeds: SEEDS });
    await comesTo('1 of 12 articles');
    await page.user.keyboard('/');
    await waitFor(() => expect(field()).toHaveFocus());
    expect(field()).toHaveValue('gulls');
    await page.user.click(screen.getByRole('link', { name: 'Gulls counted again' }));
    await screen.findByRole('link', { name: 'List' });
    await page.user.keyboard('/');
    await waitFor(() => expect(screen.queryByRole('searchbox')).toHaveFocus());
    expect(page.address()).toBe('/');
    expect(field()).toHaveValue('');
  });
});
