import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HARBOUR_SEEDS } from '../../support/an-article.ts';
import { renderAt } from '../../support/render-at.tsx';

const SEEDS = {
  ...HARBOUR_SEEDS,
  '001_aaaaaaaa00000000.txt': `date 2024-10-23 Poole & "friends" sail <home>

OSLO (Bay Wire) — The boats sailed at noon.

- a lamp
- a clock

The crew sang.

Read also:
Clock found in the bay
Gulls of the north
The chart http://charts.example/bay?x=1
javascript:alert(1)
`,
  '002_bbbbbbbb00000000.txt': 'date 2024-10-22 Nothing more to say',
  '003_cccccccc00000000.txt': 'date sometime in May Boats expected\n\nThey come when they come.',
};
const ADDRESS = '/2024/10/23/poole-friends-sail-home-aaaaaaaa/';

const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const article = () => screen.getByRole('article');

describe('app/pages/ArticlePage', () => {
  it('shows day, headline and text, each as it is written', async () => {
    await renderAt(ADDRESS, { seeds: SEEDS });
    expect(title()).toBe('Poole & "friends" sail <home>');
    expect(document.title).toBe('Poole & "friends" sail <home> · Bay Post');
    const day = within(article()).getByRole('link', { name: 'Wednesday 23 October 2024' });
    expect(day).toHaveAttribute('href', '/2024/10/23/');
    expect(within(day).getByText(/Wednesday/)).toHaveAttribute('datetime', '2024-10-23');
    expect(document.getElementById('p1')).toHaveTextContent('OSLO (Bay Wire) — The boats sailed at noon.');
    expect(document.getElementById('p4')).toHaveTextContent('The crew sang.');
    expect(article()).toHaveTextContent('Source file: 001_aaaaaaaa00000000.txt');
    expect(article()).toHaveTextContent('1 min read');
  });

  it('draws list items that follow each other as one list', async () => {
    await renderAt(ADDRESS, { seeds: SEEDS });
    const item = document.getElementById('p2')!;
    expect(item).toHaveTextContent('- a lamp');
    const list = item.closest('ul')!;
    expect(within(list).getAllByRole('listitem')).toHaveLength(2);
  });

  it('shows what to read besides: its own articles and web addresses as links, the rest as text', async () => {
    await renderAt(ADDRESS, { seeds: SEEDS });
    const list = screen.getByRole('heading', { name: 'Read also' }).closest('section')!;
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Clock found in the bay',
      'Gulls of the north',
      'The chart (charts.example, another site)',
      'javascript:alert(1)',
    ]);
    const [own, other, ...more] = within(list).getAllByRole('link');
    expect(own).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/2024\/10\/20\/clock-found-in-the-bay-[0-9a-f]{8}\/$/),
    );
    expect(other).toHaveAttribute('href', 'http://charts.example/bay?x=1');
    expect(other).toHaveAttribute('rel', 'noopener noreferrer');
    expect(more).toEqual([]);
  });

  it('shows an address that no browser could open as text', async () => {
    const text = 'date 2024-10-23 Boats\n\nThey sail.\n\nRead also:\nhttp://10.0.0.999/boats\n';
    await renderAt('/2024/10/23/boats-dddddddd/', { seeds: { '004_dddddddd00000000.txt': text } });
    const list = screen.getByRole('heading', { name: 'Read also' }).closest('section')!;
    expect(list).toHaveTextContent('http://10.0.0.999/boats');
    expect(within(list).queryByRole('link')).toBeNull();
  });

  it('leads to the articles before and after it', async () => {
    const page = await renderAt('/2024/10/22/nothing-more-to-say-bbbbbbbb/', { seeds: SEEDS });
    const nav = within(article()).getByRole('navigation', { name: 'Before and after' });
    const [earlier, later] = within(nav).getAllByRole('link');
    expect(earlier).toHaveTextContent('Earlier · 20 October 2024Clock found in the bay');
    expect(later).toHaveTextContent(/^Later · 23 October 2024/);
    await page.user.click(earlier!);
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1, name: 'Clock found in the bay' })).toHaveFocus(),
    );
    expect(document.title).toBe('Clock found in the bay · Bay Post');
  });

  it('says that a file has no text', async () => {
    await renderAt('/2024/10/22/nothing-more-to-say-bbbbbbbb/', { seeds: SEEDS });
    expect(screen.getByText('This file has no text.')).toBeVisible();
  });

  it('leads from an article without a day to the others, and shows the day as written', async () => {
    await renderAt('/undated/boats-expected-cccccccc/', {
      seeds: { '003_cccccccc00000000.txt': 'date 2024-13-45 Boats expected\n\nThey come when they come.' },
    });
    expect(within(article()).getByRole('link', { name: 'Undated' })).toHaveAttribute('href', '/undated/');
    expect(article()).toHaveTextContent('Undated (“2024-13-45”)');
  });

  it.each([
    '/2024/10/23/another-title-aaaaaaaa/',
    '/2024/10/23/aaaaaaaa/',
    '/1999/01/01/poole-friends-sail-home-aaaaaaaa/',
    '/2024/10/23/poole-friends-sail-home-aaaaaaaa',
    '/undated/poole-friends-sail-home-aaaaaaaa/',
    '/99/9/9/x-aaaaaaaa/',
  ])('is reached from %s too', async (address) => {
    const page = await renderAt(address, { seeds: SEEDS });
    expect(title()).toBe('Poole & "friends" sail <home>');
    expect(page.address().replace(/\/?$/, '/')).toBe(ADDRESS);
  });

  it('is reached under its right address below a path too', async () => {
    const site = { base: '/sub/' };
    const page = await renderAt('/sub/2024/10/23/old-title-aaaaaaaa/', { seeds: SEEDS, site });
    expect(page.address()).toBe(`/sub${ADDRESS}`);
    for (const mark of article().querySelectorAll('a.mention[href]')) {
      expect(mark.getAttribute('href')).toMatch(/^\/sub\/|^#/);
    }
  });

  it('is reached from the address of a copy of its file', async () => {
    const copy = { '005_eeeeeeee00000000.txt': SEEDS['001_aaaaaaaa00000000.txt'] };
    const page = await renderAt('/2024/10/23/anything-eeeeeeee/', { seeds: { ...SEEDS, ...copy } });
    expect(page.address()).toBe(ADDRESS);
    expect(title()).toBe('Poole & "friends" sail <home>');
  });

  it('has nothing at an address whose end is no id', async () => {
    await renderAt('/2024/10/23/poole-friends-sail-home/', { seeds: SEEDS });
    expect(title()).toBe('There is nothing at this address');
  });

  it('can be tried again where it can’t be had', async () => {
    const file = 'data/articles/aaaaaaaa.json';
    const page = await renderAt(ADDRESS, { seeds: SEEDS, failures: { [file]: 'html' } });
    expect(await screen.findByRole('alert')).toHaveTextContent(`(/${file}: the answer is not JSON)`);
    page.mendPath(file);
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1, name: /^Poole/ })).toBeVisible();
  });

  it('names itself in the head of the page, once', async () => {
    await renderAt(ADDRESS, { seeds: SEEDS, site: { url: 'https://post.example' } });
    const contents = (name: string) =>
      [...document.head.querySelectorAll(`meta[property="${name}"], meta[name="${name}"]`)].map((meta) =>
        meta.getAttribute('content'),
      );
    expect(contents('og:title')).toEqual(['Poole & "friends" sail <home>']);
    expect(contents('og:type')).toEqual(['article']);
    expect(contents('og:url')).toEqual([`https://post.example${ADDRESS}`]);
    expect(contents('article:published_time')).toEqual(['2024-10-23']);
    expect(contents('description')).toEqual(['The boats sailed at noon. The crew sang.']);
    expect(document.head.querySelectorAll('link[rel="canonical"]')).toHaveLength(1);
    expect(document.head.querySelectorAll('title')).toHaveLength(1);
  });
});
