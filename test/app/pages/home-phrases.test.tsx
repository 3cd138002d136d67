import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MOST_READ } from '../../../src/app/list/phrase-rows.ts';
import { emittedFiles } from '../../../src/build/emitted-files.ts';
import {
  aMarkedText,
  anArchive,
  anArticle,
  anArticleId,
  HARBOUR_SEEDS as SEEDS,
} from '../../support/an-article.ts';
import { renderAt } from '../../support/render-at.tsx';

type Page = Awaited<ReturnType<typeof renderAt>>;

/** What the list comes to after a step of the reader. */
const comesTo = (count: string, address?: string, page?: Page) =>
  waitFor(() => {
    expect(screen.getByRole('status').textContent).toBe(count);
    if (page) expect(page.address()).toBe(address);
  });

describe('app/pages/HomePage, narrowed by phrases and words with a slip in them', () => {
  it.each([
    // in the headline, in the text, across marks and commas
    ['"passes the coast"', '1 of 13 articles'],
    ['“went out at four” lamp', '1 of 13 articles'],
    ['"cut the ribbon" "boats from norway"', '1 of 13 articles'],
    ['"harbour opens"', '0 of 13 articles'],
    ['"from norway, boats"', '0 of 13 articles'],
    // across two paragraphs
    ['"the harbour mayor"', '0 of 13 articles'],
    // not closed yet: its words
    ['"harbour opens', '1 of 13 articles'],
    // a single word, whole
    ['"storm"', '2 of 13 articles'],
    ['"stor"', '0 of 13 articles'],
    ['"加盟国"', '1 of 13 articles'],
    ['"国盟"', '0 of 13 articles'],
  ])('reads the articles that have the words of %s for the phrase', async (q, count) => {
    const seeds = { ...SEEDS, 'nato.txt': 'date 2024-05-05 Meeting\n\nNATO加盟国' };
    await renderAt(`/?q=${encodeURIComponent(q)}`, { seeds });
    await comesTo(count);
  });

  it('leads from an article to those beside it that have the phrase', async () => {
    const page = await renderAt('/?q=%22for+the+coast%22', {
      seeds: { ...SEEDS, 'storm-3.txt': 'date 2024-09-05 Warning for the coast\n\nStay in.' },
    });
    await comesTo('2 of 13 articles');
    await page.user.click(screen.getByRole('link', { name: 'Warning for the coast' }));
    const nav = await screen.findByRole('navigation', { name: 'Before and after in the list' });
    await waitFor(() => expect(nav).toHaveTextContent('Storm warning for the coast'));
    expect(nav).not.toHaveTextContent('Storm passes the coast');
  });

  it('says so where too many articles have the words to look for the phrase', async () => {
    const many = Array.from({ length: MOST_READ + 1 }, (_, index) =>
      anArticle({ id: anArticleId(index), title: aMarkedText(`Gulls counted, again ${index}`) }),
    );
    const page = await renderAt('/?q=%22gulls+again%22', { files: emittedFiles(anArchive(many), []) });
    await comesTo('201 of 201 articles');
    expect(screen.getByText(/^More than 200 articles have all of these words/)).toBeVisible();
    expect(page.fetched.filter((path) => path.startsWith('data/articles/'))).toEqual([]);
  });

  it('offers the words that a word which is nowhere may be meant for', async () => {
    const page = await renderAt('/?q=strom+coast', { seeds: SEEDS });
    await comesTo('0 of 12 articles');
    expect(screen.getByText('No article has “strom”.')).toBeVisible();
    await page.user.click(screen.getByRole('button', { name: 'Find “storm”' }));
    await comesTo('2 of 12 articles', '/?q=storm+coast', page);
  });
});
