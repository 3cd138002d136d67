import type { Archive } from '../archive/archive.ts';
import type { Manuscript } from '../archive/article.ts';
import type { SeedProblem } from '../archive/seed-problem.ts';
import { link } from './link.ts';
import { parseSeed } from './parse-seed.ts';
import { recognise } from './recognise.ts';
import type { RecognisedArticle } from './recognised.ts';
import type { SeedFile } from './seed-file.ts';

/** Seeds in, the archive and everything doubtful about them out. Pure; the order of the files does not matter. */
export function ingestArchive(seeds: readonly SeedFile[]): {
  archive: Archive;
  problems: readonly SeedProblem[];
} {
  const problems: SeedProblem[] = [];
  const recognised: RecognisedArticle[] = [];
  const byId = new Map<string, string>();
  const byDigest = new Map<string, string>();
  for (const seed of seeds.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const twin = byDigest.get(seed.digest);
    const parsed = parseSeed(seed);
    if (twin !== undefined && parsed.manuscript) {
      problems.push(duplicateProblem(seed.name, twin));
      continue;
    }
    problems.push(...parsed.problems);
    if (!parsed.manuscript) continue;
    byDigest.set(seed.digest, seed.name);
    const manuscript = withOwnId(parsed.manuscript, { seed, byId, problems });
    byId.set(manuscript.id, seed.name);
    recognised.push(recogniseManuscript(manuscript));
  }
  return { archive: link(recognised), problems };
}

/** Recognition over the whole article at once: the title often holds the only full form of a name. */
export function recogniseManuscript(manuscript: Manuscript): RecognisedArticle {
  const texts = [
    manuscript.title,
    ...manuscript.blocks.map(({ role, text }) => (role === 'preformatted' ? '' : text)),
  ];
  return { manuscript, mentions: recognise(texts, manuscript.day) };
}

function duplicateProblem(file: string, first: string): SeedProblem {
  return {
    kind: 'duplicate',
    file,
    line: 0,
    what: `holds the same bytes as ${first}, which is shown once`,
    todo: 'Delete one of the two',
  };
}

interface IdContext {
  readonly seed: SeedFile;
  readonly byId: ReadonlyMap<string, string>;
  readonly problems: SeedProblem[];
}

/** Two files that carry one id: the second is known by its whole name instead. */
function withOwnId(manuscript: Manuscript, { seed, byId, problems }: IdContext): Manuscript {
  const first = byId.get(manuscript.id);
  if (first === undefined) return manuscript;
  problems.push({
    kind: 'same-id',
    file: seed.name,
    line: 0,
    what: `carries the same id in its name as ${first}; its address is made from its whole name instead`,
    todo: 'Rename one of the two',
  });
  return { ...manuscript, id: seed.nameDigest.slice(0, 16) as Manuscript['id'] };
}
