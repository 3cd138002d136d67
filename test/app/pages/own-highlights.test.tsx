import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ArticleId } from '../../../src/archive/article.ts';
import { formatHighlights } from '../../../src/app/reader/notes/parse-highlights.ts';
import { formatAnnotations } from '../../../src/app/reader/notes/web-annotations.ts';
import { HIGHLIGHTS_KEY } from '../../../src/app/reader/notes/was-marked.ts';
import { aHighlight, aMarkedArticle } from '../../support/a-highlight.ts';
import { HARBOUR_SEEDS } from '../../support/an-article.ts';
import { renderAt } from '../../support/render-at.tsx';

const id = '0123456789abcdef' as ArticleId;
const { 'lamp.txt': text, ...others } = HARBOUR_SEEDS;
const SEEDS = { ...others, [`lamp_${id}.txt`]: text };
const address = `/2024/10/23/keeper-of-the-lamp-retires-${id.slice(0, 8)}/`;
const gone = aHighlight({ id: 'b2', quote: 'rang at five', note: 'Which?' });
const lamp = aMarkedArticle({ id, address, highlights: [gone, aHighlight()] });
const keep = (...articles: (typeof lamp)[]) =>
  localStorage.setItem(
    HIGHLIGHTS_KEY,
    JSON.stringify(formatHighlights(new Map(articles.map((article) => [article.id, article])))),
  );
const kept = () => JSON.parse(localStorage.getItem(HIGHLIGHTS_KEY)!) as { articles: object };
const section = () => screen.findByRole('region', { name: 'Your highlights and notes' });

describe('an article with highlights of the reader’s own', () => {
  beforeEach(() => keep(lamp));

  it('lists them in the order of the text, and says which words are gone', async () => {
    await renderAt(address, { seeds: SEEDS });
    const list = within(await section()).getAllByRole('listitem');
    expect(list.map((item) => item.querySelector('blockquote')!.textContent)).toEqual([
      'lamp went out',
      'rang at fiveThese words are not in the text any more.',
    ]);
    expect(within(list[1]!).getByRole('textbox', { name: 'Note' })).toHaveValue('Which?');
  });

  it('keeps a note as it is written', async () => {
    const { user } = await renderAt(address, { seeds: SEEDS });
    const [note] = within(await section()).getAllByRole('textbox', { name: 'Note' });
    await user.type(note!, 'Ask Ana.');
    expect(note).toHaveValue('Ask Ana.');
    expect(kept().articles).toMatchObject({ [id]: { highlights: [gone, { id: 'a1', note: 'Ask Ana.' }] } });
  });

  it('removes one, and puts it back', async () => {
    const { user } = await renderAt(address, { seeds: SEEDS });
    await user.click(within(await section()).getByRole('button', { name: 'Remove “lamp went out”' }));
    expect(kept().articles).toMatchObject({ [id]: { highlights: [gone] } });
    await user.click(within(await section()).getByRole('button', { name: 'Put back “lamp went out”' }));
    expect(kept().articles).toMatchObject({ [id]: { highlights: [gone, aHighlight()] } });
  });

  it('shows nothing of it on an article without any', async () => {
    await renderAt('/', { seeds: SEEDS });
    expect(screen.queryByRole('region', { name: 'Your highlights and notes' })).toBeNull();
  });
});

describe('app/pages/SavedPage, highlights and notes', () => {
  it('lists them by article, each with the way to its words', async () => {
    keep(lamp);
    await renderAt('/saved/', { seeds: SEEDS });
    const link = await screen.findByRole('link', { name: 'lamp went out' });
    expect(link).toHaveAttribute('href', `${address}#h-a1`);
    expect(screen.getByRole('link', { name: lamp.title })).toHaveAttribute('href', address);
    expect(screen.getByText('Which?')).toBeVisible();
  });

  it('says how to make one where there is none', async () => {
    await renderAt('/saved/', { seeds: SEEDS });
    expect(await screen.findByText(/^Select words of an article and press “Highlight”/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'As Markdown' })).toBeNull();
  });

  it('adds those of a file, once, and says what is wrong with another', async () => {
    const { user } = await renderAt('/saved/', { seeds: SEEDS });
    const field = await screen.findByLabelText('Notes to import');
    const notes = formatAnnotations([lamp], (path) => path);
    for (const time of [1, 2]) {
      await user.upload(field, new File([notes], `notes-${time}.json`, { type: 'application/json' }));
      await waitFor(() =>
        expect(kept().articles).toMatchObject({ [id]: { highlights: [gone, aHighlight()] } }),
      );
    }
    expect(await screen.findByText('Added: 2.')).toBeVisible();
    fireEvent.change(field, { target: { files: [new File(['{'], 'diary.json')] } });
    expect(await screen.findByText(/^“diary.json” is not JSON, so nothing was added/)).toBeVisible();
  });
});
