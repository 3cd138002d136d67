import type { Archive } from '../archive/archive.ts';
import type { SeedProblem } from '../archive/seed-problem.ts';
import { correctMentions } from './correct-mentions.ts';
import { GLOSSARY_FILE, stemOf } from './correction-file.ts';
import type { Corrections } from './corrections.ts';
import type { Doubt } from './doubt.ts';
import { link } from './link.ts';
import type { RecognisedArticle } from './recognised.ts';
import { openRevision } from './revise.ts';

/**
 * Articles linked as their owner wants: their mentions corrected, joined to entities, and these revised. Corrections of
 * what is not there are problems; where the articles are a part of the archive they mean nothing.
 */
export function linkCorrected(
  articles: readonly RecognisedArticle[],
  corrections: Corrections,
): { readonly linked: Omit<Archive, 'copies'>; readonly problems: readonly SeedProblem[] } {
  const corrected = articles.map((article) => correctMentions(article, corrections));
  const { revise, finish } = openRevision(corrections.glossary);
  const linked = link(
    corrected.map(({ article }) => article),
    revise,
  );
  const { entities, doubts } = finish(linked.entities);
  return {
    linked: { ...linked, entities },
    problems: [
      ...corrected.flatMap(({ problems }) => problems),
      ...doubts.map((doubt): SeedProblem => ({ ...doubt, file: GLOSSARY_FILE })),
      ...withoutArticle(articles, corrections),
    ],
  };
}

/** Corrections of files that no article comes of. */
function withoutArticle(
  articles: readonly RecognisedArticle[],
  { sidecars, glossary: { mark, unmark, split } }: Corrections,
): readonly SeedProblem[] {
  const files = new Set(articles.map(({ manuscript }) => manuscript.file));
  const stems = new Set([...files].map(stemOf));
  const orphans = [...sidecars]
    .filter(([stem]) => !stems.has(stem))
    .map(([stem, { file }]): SeedProblem => ({ ...noArticle(`${stem}.txt`, 0), file }));
  const named = [
    ...[...mark, ...unmark].map(({ file, line }) => ({ file, line })),
    ...split.flatMap(({ files: among = [], line }) => among.map((file) => ({ file, line }))),
  ];
  return [
    ...orphans,
    ...named
      .filter(({ file }) => !files.has(file))
      .map(({ file, line }): SeedProblem => ({ ...noArticle(file, line), file: GLOSSARY_FILE })),
  ];
}

function noArticle(file: string, line: number): Doubt {
  return {
    kind: 'correction-of-nothing',
    line,
    what: `speaks of ${file}, and no article comes of that`,
    todo: 'Check the name, or take it out',
  };
}
