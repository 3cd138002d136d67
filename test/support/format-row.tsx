import { readFileSync } from 'node:fs';
import { screen, within } from '@testing-library/react';
import { articleAddress } from '../../src/archive/addresses.ts';
import { emittedFiles } from '../../src/build/emitted-files.ts';
import { ingestArchive } from '../../src/ingest/ingest-archive.ts';
import { aSeed } from './a-seed.ts';
import { renderAt } from './render-at.tsx';

export const TITLE = 'Lighthouse keeper of Brindle Bay retires';
export const ONE = 'Mira Oduya lit the lamp for the last time on Monday.';
export const TWO = 'Her son Teo takes over.';

/** What most samples in `test/corpus/format/` come down to. */
export const PLAIN = {
  title: TITLE,
  day: 'Tuesday 6 May 2031',
  text: [ONE, TWO],
  problems: [] as string[],
};

export const article = () => screen.getByRole('article');

/** The samples of these names, as an archive. */
export function ingest(...names: readonly string[]): ReturnType<typeof ingestArchive> {
  return ingestArchive(
    names.map((name) => aSeed(readFileSync(`test/corpus/format/${name}.txt`), `${name}.txt`)),
  );
}

/** The page of the first article in these samples, and every doubt about them as `file:line kind`. */
export async function read(...names: readonly string[]) {
  const { archive, problems } = ingest(...names);
  const { id, day, title } = archive.articles[0]!;
  const files = emittedFiles(archive, problems);
  await renderAt(articleAddress({ id, day, title: title.text }), { files });
  return {
    title: screen.getByRole('heading', { level: 1 }).textContent,
    day: within(article()).getAllByRole('link')[0]!.textContent,
    /** Paragraphs as they stand, other blocks after the name of their element. */
    text: [...article().querySelectorAll('[id^="p"]')].map(({ localName, textContent }) =>
      localName === 'p' ? textContent : `${localName}: ${textContent}`,
    ),
    problems: problems.map(({ file, line, kind }) => `${file}:${line} ${kind}`),
  };
}
