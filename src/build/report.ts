import type { Site } from '../archive/data-files.ts';
import { formatCount, formatNumber } from '../archive/format-count.ts';
import { groupOf, isNamed } from '../archive/label.ts';
import { formatSeedProblem, type SeedProblem } from '../archive/seed-problem.ts';
import type { SiteSource } from './site-source.ts';

/**
 * What was read and recognised, then the seed problems, as lines for a terminal: grouped by kind, a few of each where
 * there are many. All of them lie in `data/problems.json`.
 */
export function formatReport(
  { archive, problems, read }: Pick<SiteSource, 'archive' | 'problems' | 'read'>,
  { site, fresh }: { site: Site; fresh: number },
): string {
  const { articles, entities } = archive;
  const mentions = articles.reduce(
    (sum, { title, blocks }) => sum + [title, ...blocks].reduce((n, text) => n + text.mentions.length, 0),
    0,
  );
  const named = entities.filter(({ label }) => isNamed(groupOf(label))).length;
  return [
    `${site.seeds}/: ${formatCount(read, 'file')} read (${formatCount(fresh, 'file')} recognised now), ` +
      `${formatCount(articles.length, 'article')}, ${formatCount(mentions, 'mention')} ` +
      `of ${formatCount(named, 'named entity', 'named entities')}`,
    ...formatProblems(problems, site.seeds),
  ].join('\n');
}

/** At most a screenful: every kind has its first ones, and a line that counts the others. */
export function formatProblems(problems: readonly SeedProblem[], folder: string): readonly string[] {
  if (problems.length === 0) return [];
  const kinds = new Map<SeedProblem['kind'], SeedProblem[]>();
  for (const problem of problems) {
    const ofKind = kinds.get(problem.kind);
    if (ofKind) ofKind.push(problem);
    else kinds.set(problem.kind, [problem]);
  }
  const share = problems.length <= SCREENFUL ? Infinity : Math.max(1, Math.floor(SCREENFUL / kinds.size) - 1);
  const lines = [...kinds.values()].flatMap((ofKind) => {
    const shown = ofKind.slice(0, share).map((problem) => formatSeedProblem(problem, folder));
    const others = ofKind.length - shown.length;
    return others > 0 ? [...shown, `  and ${formatNumber(others)} more like this`] : shown;
  });
  return [
    ...lines,
    `${formatCount(problems.length, 'problem')} in ${folder}/; the whole list: data/problems.json`,
  ];
}

const SCREENFUL = 30;
