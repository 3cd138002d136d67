import type { Manuscript } from '../archive/article.ts';
import type { SeedProblem } from '../archive/seed-problem.ts';
import { markDateline, uncapitaliseDateline } from './mark-dateline.ts';
import { parseSeed } from './parse-seed.ts';
import { recognise, type Recognise } from './recognise.ts';
import type { RecognisedArticle } from './recognised.ts';
import type { SeedFile } from './seed-file.ts';

/** All that one file says by itself, before it is joined with the others: plain data, the same on every machine. */
export interface IngestedSeed {
  readonly name: string;
  readonly nameDigest: string;
  readonly digest: string;
  /** Null where the file holds no article. */
  readonly article: RecognisedArticle | null;
  readonly problems: readonly SeedProblem[];
}

/**
 * A function that parses a file and recognises what it mentions. What it makes depends on the file's name and bytes and
 * on the recogniser alone, so it can be done anywhere, once.
 */
export function createIngest(recogniseTexts: Recognise): (seed: SeedFile) => IngestedSeed {
  return (seed) =>
    ingest(seed, ({ title, blocks, day }) => {
      // the whole article at once: the title often holds the only full form of a name
      const texts = blocks.map(({ role, text, dateline }) =>
        role === 'preformatted' ? '' : uncapitaliseDateline(text, dateline),
      );
      const [ofTitle = [], ...ofBlocks] = recogniseTexts([title, ...texts], day);
      const marked = blocks.map(({ text, dateline }, index) =>
        markDateline(text, dateline, ofBlocks[index] ?? []),
      );
      return [ofTitle, ...marked];
    });
}

/** Parses a file and recognises by rules and lists alone. */
export const ingestSeed: (seed: SeedFile) => IngestedSeed = createIngest(recognise);

/** Parses a file and leaves recognition for later: no mentions yet. */
export function ingestText(seed: SeedFile): IngestedSeed {
  return ingest(seed, ({ blocks }) => [[], ...blocks.map(() => [])]);
}

function ingest(
  seed: SeedFile,
  toMentions: (manuscript: Manuscript) => RecognisedArticle['mentions'],
): IngestedSeed {
  const { name, nameDigest, digest } = seed;
  const { manuscript, problems } = parseSeed(seed);
  const article = manuscript && { manuscript, mentions: toMentions(manuscript) };
  return { name, nameDigest, digest, article, problems };
}
