import { describe, expect, it } from 'vitest';
import type { ArticleContent, ListEntry } from '../../../src/archive/data-files.ts';
import { FetchError } from '../../../src/app/data/fetch-error.ts';
import { createDataClient } from '../../../src/app/data/queries.ts';
import { findNeighbours } from '../../../src/app/list/find-neighbours.ts';
import { emittedFiles } from '../../../src/build/emitted-files.ts';
import { ingestArchive } from '../../../src/ingest/ingest-archive.ts';
import { aSeed } from '../../support/a-seed.ts';

/** Articles named by their titles' first words; those that mention Norway say so. */
const SEEDS = {
  'a.txt': 'date 2024-10-23 Alpha\n\nBoats came from Norway.',
  'b.txt': 'date 2024-10-23 Beta\n\nNothing came.',
  'c.txt': 'date 2024-10-23 Gamma\n\nNorway sent fish.',
  'd.txt': 'date 2024-10-20 Delta\n\nNorway and Sweden met.',
  'e.txt': 'date 2023-01-05 Epsilon\n\nSweden won against Norway.',
  'f.txt': 'Zeta without a day\n\nNorway again.',
};
const { archive, problems } = ingestArchive(Object.entries(SEEDS).map(([name, text]) => aSeed(text, name)));
const files = emittedFiles(archive, problems);
const client = createDataClient(async (path) => {
  const make = files.get(path);
  if (!make) throw new FetchError(path, 404, 'status 404');
  return make();
});
const all = [...files].flatMap(([path, make]) =>
  path.startsWith('data/articles/') ? [make() as ArticleContent] : [],
);
const named = (title: string) => all.find((article) => article.title.text.startsWith(title))!;

/** Of the day of alpha, beta and gamma, as the list has them. */
const ofDay = (files.get('data/months/2024-10.json')!() as { entries: readonly ListEntry[] }).entries.flatMap(
  ({ title }) => (title === 'Delta' || title === 'Beta' ? [] : [title]),
);

describe('app/list/find-neighbours', () => {
  it.each([
    ['/?entity=place:norway', ofDay[0]!, null, ofDay[1]!],
    ['/?entity=place:norway', ofDay[1]!, ofDay[0]!, 'Delta'],
    ['/?entity=place:norway', 'Delta', ofDay[1]!, 'Epsilon'],
    ['/?entity=place:norway', 'Epsilon', 'Delta', 'Zeta without a day'],
    ['/?entity=place:norway&sort=oldest', 'Epsilon', 'Delta', 'Zeta without a day'],
    ['/?from=2024&entity=place:norway', 'Delta', ofDay[1]!, null],
    ['/?entity=place:norway&entity=place:sweden', 'Delta', null, 'Epsilon'],
    ['/?entity=place:norway&entity=place:sweden&to=2023', 'Epsilon', null, null],
    ['/?entity=place:norway', 'Beta', null, null],
    ['/?q=norway', 'Delta', ofDay[1]!, 'Epsilon'],
    ['/?q=norway+swed', 'Delta', null, 'Epsilon'],
    ['/?from=2024&q=norway+swed', 'Delta', null, null],
    ['/?q=swe&entity=place:norway', 'Epsilon', 'Delta', null],
    ['/?q=norway', 'Beta', null, null],
    ['/?q=xyzzy', 'Delta', null, null],
  ])('finds in %s beside %s: %s and %s', async (list, title, newer, older) => {
    const found = await findNeighbours(client, list, named(title));
    expect([found.newer?.title ?? null, found.older?.title ?? null]).toEqual([newer, older]);
  });
});
