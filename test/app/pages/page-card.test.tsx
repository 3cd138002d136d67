import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../support/render-at.tsx';

const SEEDS = { '001_aaaaaaaa00000000.txt': 'date 2024-10-23 Boats sail home\n\nThe boats sailed at noon.' };
const ADDRESS = '/2024/10/23/boats-sail-home-aaaaaaaa/';
const CARDS = {
  '': { file: 'cards/5173.png', alt: 'Bay Post' },
  [ADDRESS]: { file: 'cards/b0a7.png', alt: 'Boats sail home (23 October 2024)' },
};
const open = (address: string, site: object) =>
  renderAt(address, { seeds: SEEDS, site: { url: 'https://post.example/sub', ...site } });

/** What the head says of the picture that the page is shared with. */
const said = () =>
  [...document.head.querySelectorAll('meta')].flatMap((meta) => {
    const name = meta.getAttribute('property') ?? meta.name;
    return /^(?:og:image|twitter)/.test(name) ? [[name, meta.content]] : [];
  });
const sayingOf = (file: string, alt: string) => [
  ['og:image', `https://post.example/sub/${file}`],
  ['og:image:width', '1200'],
  ['og:image:height', '630'],
  ['og:image:alt', alt],
  ['twitter:card', 'summary_large_image'],
];

describe('app/pages, the card of a page', () => {
  it('is the page’s own where it has one', async () => {
    await open(ADDRESS, { cards: CARDS });
    expect(said()).toEqual(sayingOf('cards/b0a7.png', 'Boats sail home (23 October 2024)'));
  });

  it('is the site’s on every other page', async () => {
    const { user } = await open(ADDRESS, { cards: CARDS });
    await user.click(screen.getByRole('link', { name: 'Bay Post' }));
    await screen.findByRole('link', { name: 'Boats sail home' });
    expect(said()).toEqual(sayingOf('cards/5173.png', 'Bay Post'));
  });

  it('is the site’s where there is nothing', async () => {
    await open('/nowhere/', { cards: CARDS });
    expect(said()).toEqual(sayingOf('cards/5173.png', 'Bay Post'));
  });

  it('is left out where none was drawn', async () => {
    await open(ADDRESS, {});
    expect(said()).toEqual([['twitter:card', 'summary']]);
  });
});
