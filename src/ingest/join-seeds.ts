import { articleAddress, shortId } from '../archive/addresses.ts';
import type { Archive, Copy } from '../archive/archive.ts';
import type { ArticleId } from '../archive/article.ts';
import type { SeedProblem } from '../archive/seed-problem.ts';
import type { CorrectionFile } from './correction-file.ts';
import { parseCorrections } from './corrections.ts';
import type { IngestedSeed } from './ingest-seed.ts';
import { linkCorrected } from './link-corrected.ts';
import type { RecognisedArticle } from './recognised.ts';

/**
 * Files that were read one by one, as an archive corrected by its owner, and everything doubtful about them. Their order
 * does not matter.
 */
export function joinSeeds(
  seeds: readonly IngestedSeed[],
  corrected: readonly CorrectionFile[] = [],
): {
  readonly archive: Archive;
  readonly problems: readonly SeedProblem[];
} {
  const byName = seeds.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const problems: SeedProblem[] = [];
  const articles: RecognisedArticle[] = [];
  const copies: Copy[] = [];
  const firstOf = new Map<string, { name: string; id: ArticleId }>();
  const names = new Map<string, string>();
  for (const seed of byName) {
    if (!seed.article) {
      problems.push(...seed.problems);
      continue;
    }
    const { id, doubt } = toOwnId(seed, seed.article, names);
    const first = firstOf.get(seed.digest);
    problems.push(...(first ? [copyProblem(seed.name, first.name)] : seed.problems), ...doubt);
    if (first) {
      copies.push({ id, of: first.id });
      continue;
    }
    firstOf.set(seed.digest, { name: seed.name, id });
    articles.push({ ...seed.article, manuscript: { ...seed.article.manuscript, id } });
  }
  const read = parseCorrections(corrected);
  const { linked, problems: inPlace } = linkCorrected(articles, read.corrections);
  return { archive: { ...linked, copies }, problems: [...problems, ...read.problems, ...inPlace] };
}

/**
 * An id that no file before it has, in the whole or in the part that addresses show. A file that carries another's
 * id in its name is known by its whole name instead.
 */
function toOwnId(
  { name, nameDigest }: IngestedSeed,
  { manuscript }: RecognisedArticle,
  names: Map<string, string>,
): { readonly id: ArticleId; readonly doubt: readonly SeedProblem[] } {
  const holder = names.get(shortId(manuscript.id));
  let { id } = manuscript;
  for (let step = 0; names.has(shortId(id)); step++) id = toSpareId(nameDigest, step);
  names.set(shortId(id), name);
  if (holder === undefined) return { id, doubt: [] };
  const address = articleAddress({ ...manuscript, id });
  const doubt: SeedProblem = {
    kind: 'same-id',
    file: name,
    line: 0,
    what: `carries the id of ${holder} in its name; it is shown at ${address}`,
    todo: 'Give one of the two another id',
  };
  return { id, doubt: [doubt] };
}

/** The first 16 digits of a digest; where those are taken, the next number in the part that addresses show. */
function toSpareId(nameDigest: string, step: number): ArticleId {
  const short = (Number.parseInt(nameDigest.slice(0, 8), 16) + step) % 2 ** 32;
  return `${short.toString(16).padStart(8, '0')}${nameDigest.slice(8, 16)}` as ArticleId;
}

function copyProblem(file: string, first: string): SeedProblem {
  return {
    kind: 'duplicate',
    file,
    line: 0,
    what: `holds the same bytes as ${first}; its address leads there`,
    todo: 'Delete one of the two',
  };
}
