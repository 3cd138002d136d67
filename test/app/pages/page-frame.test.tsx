import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HARBOUR_SEEDS } from '../../support/an-article.ts';
import { renderAt } from '../../support/render-at.tsx';

const SEEDS = { ...HARBOUR_SEEDS, '001_aaaaaaaa00000000.txt': 'date 2024-10-23 Boats\n\nThey sail.' };
const root = document.documentElement;

const PAGES = [
  ['/', 'Bay Post'],
  ['/?from=2024-10', 'From October 2024 · Bay Post'],
  ['/?from=1066&to=1066', '1066 · Bay Post'],
  ['/2024/', '2024 · Bay Post'],
  ['/2024/10/', 'October 2024 · Bay Post'],
  ['/2024/10/23/', 'Wednesday 23 October 2024 · Bay Post'],
  ['/2024/10/23/boats-aaaaaaaa/', 'Boats · Bay Post'],
  ['/undated/', 'Undated · Bay Post'],
  ['/entity/person/ana-poole/', 'Ana Poole · Bay Post'],
  ['/entities/', 'Names · Bay Post'],
  ['/entities/?group=people', 'People · Bay Post'],
  ['/search/', 'Find · Bay Post'],
  ['/saved/', 'Saved · Bay Post'],
  ['/about/', 'About · Bay Post'],
  ['/nowhere/', 'Not found · Bay Post'],
] as const;

beforeEach(() => {
  localStorage.clear();
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
  root.removeAttribute('style');
});

describe('every page', () => {
  it.each(PAGES)('%s has one main, one h1 and the title %s', async (address, title) => {
    await renderAt(address, { seeds: SEEDS });
    expect(document.title).toBe(title);
    expect(screen.getAllByRole('main')).toHaveLength(1);
    const heading = screen.getByRole('heading', { level: 1 });
    expect(screen.getByRole('main')).toContainElement(heading);
    expect(heading).not.toBeEmptyDOMElement();
    // a header inside main is no banner
    const banners = screen.getAllByRole('banner').filter((header) => !header.closest('main'));
    expect(banners).toHaveLength(1);
    expect(screen.getAllByRole('contentinfo')).toHaveLength(1);
    const { pathname } = new URL(address, 'http://localhost');
    const status = screen.queryAllByRole('status').filter(({ tagName }) => tagName !== 'OUTPUT');
    expect(status).toHaveLength(['/', '/entities/'].includes(pathname) ? 1 : 0);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(document.querySelectorAll('meta[name="description"]')).toHaveLength(1);
  });

  it('has titles of its own', () => {
    expect(new Set(PAGES.map(([, title]) => title)).size).toBe(PAGES.length);
  });

  it('has one main and one h1 also where nothing could be loaded, or there is nothing', async () => {
    await renderAt('/', { seeds: SEEDS, failures: { 'data/archive.json': 500 } });
    expect(await screen.findAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(screen.getAllByRole('main')).toHaveLength(1);
    expect(document.title).toBe('Not loaded · Bay Post');
  });

  it('leads past the masthead, to the timeline and to what the archive is', async () => {
    const page = await renderAt('/2024/', { seeds: SEEDS });
    expect(screen.getByRole('link', { name: 'Skip to the text' })).toHaveAttribute('href', '#main');
    expect(screen.getByRole('main')).toHaveAttribute('id', 'main');
    await page.user.click(within(screen.getByRole('navigation', { name: 'Site' })).getByText('About'));
    const heading = await screen.findByRole('heading', { level: 1, name: 'About this archive' });
    await waitFor(() => expect(heading).toHaveFocus());
    const here = within(screen.getByRole('navigation', { name: 'Site' })).getByText('About');
    expect(here).toHaveAttribute('aria-current', 'page');
    expect(screen.getByRole('main')).toHaveTextContent(
      'Bay Post holds 13 articles, the earliest of 4 July 1998, the latest of 23 October 2024, 2 articles of them without a date.',
    );
  });
});

describe('app/share/ShareButton', () => {
  const press = () => fireEvent.click(screen.getByRole('button', { name: 'Share' }));

  it('gives the address of the view to the system', async () => {
    await renderAt('/2024/', { seeds: SEEDS });
    const share = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { share });
    try {
      press();
      await waitFor(() =>
        expect(share).toHaveBeenCalledExactlyOnceWith({ title: '2024', url: window.location.href }),
      );
      expect(screen.queryByText('Link copied')).toBeNull();
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('copies it elsewhere, and says so for three seconds', async () => {
    const page = await renderAt('/2024/', { seeds: SEEDS });
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      await page.user.click(screen.getByRole('button', { name: 'Share' }));
      const words = await screen.findByText('Link copied');
      expect(words).toHaveAttribute('aria-live', 'polite');
      await expect(navigator.clipboard.readText()).resolves.toBe(window.location.href);
      await act(() => vi.advanceTimersByTimeAsync(2500));
      expect(screen.getByText('Link copied')).toBeVisible();
      await act(() => vi.advanceTimersByTimeAsync(600));
      expect(screen.queryByText('Link copied')).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  it('says nothing where it was not copied', async () => {
    await renderAt('/2024/', { seeds: SEEDS });
    const closed = new DOMException('closed', 'AbortError');
    const share = vi.fn(() => Promise.reject(closed));
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { share, clipboard: { writeText } });
    try {
      press();
      await waitFor(() => expect(share).toHaveBeenCalled());
      await act(async () => {});
      expect(writeText).not.toHaveBeenCalled();
      expect(screen.queryByText('Link copied')).toBeNull();
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe('app/ui/DisplayPanel', () => {
  it('changes colours and type at once, and back', async () => {
    const { user, panel, button } = await openPanel();
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(panel.getAllByRole('radio').map(({ parentElement }) => parentElement!.textContent)).toEqual([
      'System',
      'Light',
      'Dark',
      'Sepia',
      'Contrast',
      'Serif',
      'Sans',
      'Dyslexia-friendly',
    ]);
    expect(panel.getByRole('radio', { name: 'System' })).toBeChecked();
    for (const [name, theme] of [
      ['Sepia', 'sepia'],
      ['Dark', 'dark'],
      ['System', undefined],
      ['Contrast', 'contrast'],
    ] as const) {
      await user.click(panel.getByRole('radio', { name }));
      expect(root.dataset['theme']).toBe(theme);
    }
    await user.click(panel.getByRole('radio', { name: 'Dyslexia-friendly' }));
    await user.click(panel.getByRole('checkbox', { name: 'Justify lines' }));
    await user.click(panel.getByRole('checkbox', { name: 'Hyphens' }));
    await waitFor(() =>
      expect(root.dataset).toMatchObject({ font: 'dyslexic', align: 'justify', hyphens: 'false' }),
    );
    await user.click(panel.getByRole('button', { name: 'Reset' }));
    for (const name of ['theme', 'font', 'align', 'hyphens']) expect(root.dataset[name]).toBeUndefined();
    expect(panel.getByRole('radio', { name: 'System' })).toBeChecked();
  });

  it.each([
    [
      'Text size',
      '--size',
      'Larger text',
      'Smaller text',
      ['20 px', '1.3125rem', '2.5rem', '0.75rem'],
      [12, 40],
    ],
    [
      'Line height',
      '--leading',
      'More line height',
      'Less line height',
      ['1.6 times the size', '1.7', '2.4', '1.2'],
      [1.2, 2.4],
    ],
    [
      'Line width',
      '--measure',
      'Wider lines',
      'Narrower lines',
      ['66 characters', '67ch', '90ch', '45ch'],
      [45, 90],
    ],
  ] as const)('sets %s within its limits', async (name, property, more, less, expected, limits) => {
    const { user, panel } = await openPanel();
    const [usual, oneMore, most, least] = expected;
    const value = () => root.style.getPropertyValue(property);
    const slider = panel.getByRole('slider', { name });
    expect(slider).toHaveAttribute('aria-valuetext', usual);
    await user.click(panel.getByRole('button', { name: more }));
    expect(value()).toBe(oneMore);
    fireEvent.change(slider, { target: { value: String(limits[1]) } });
    await user.click(panel.getByRole('button', { name: more }));
    expect(value()).toBe(most);
    fireEvent.change(slider, { target: { value: String(limits[0]) } });
    await user.click(panel.getByRole('button', { name: less }));
    expect(value()).toBe(least);
    await user.click(panel.getByRole('button', { name: 'Reset' }));
    expect(value()).toBe('');
    expect(slider).toHaveAttribute('aria-valuetext', usual);
  });

  it('keeps the choice of marks when colours and size are reset', async () => {
    localStorage.setItem('dateline.settings', '{"theme":"dark","off":["date"]}');
    const { user, panel } = await openPanel();
    await user.click(panel.getByRole('button', { name: 'Reset' }));
    expect(JSON.parse(localStorage.getItem('dateline.settings')!)).toMatchObject({ off: ['date'] });
  });

  it('closes on Escape with focus back, on a press outside, on its button, and when focus leaves', async () => {
    const { user, button, panel } = await openPanel();
    await user.click(panel.getByRole('radio', { name: 'System' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(button).toHaveFocus();
    await user.click(button);
    await user.click(screen.getByRole('heading', { level: 1 }));
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(button);
    await user.click(button);
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(button);
    act(() => screen.getByRole('radio', { name: 'System' }).focus());
    act(() => screen.getByRole('button', { name: 'Share' }).focus());
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

/** A page with its display panel open. */
async function openPanel() {
  const page = await renderAt('/about/', { seeds: SEEDS });
  const button = screen.getByRole('button', { name: 'Display' });
  await page.user.click(button);
  const panel = within(screen.getByRole('dialog', { name: 'Display' }));
  // fetched now
  await panel.findByRole('button', { name: 'Reset' });
  return { ...page, button, panel };
}
