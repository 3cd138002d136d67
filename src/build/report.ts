import { isNamed, groupOf } from '../archive/label.ts';
import { formatCount } from '../archive/format-count.ts';
import { formatSeedProblem } from '../archive/seed-problem.ts';
import type { Settings } from './settings.ts';
import type { SiteSource } from './site-source.ts';

/** What was read and recognised, then every seed problem, as lines for a terminal. */
export function formatReport({ archive, problems, read }: SiteSource, { site }: Settings): string {
  const { articles, entities } = archive;
  const mentions = articles.reduce(
    (sum, { title, blocks }) => sum + [title, ...blocks].reduce((n, text) => n + text.mentions.length, 0),
    0,
  );
  const named = entities.filter(({ label }) => isNamed(groupOf(label))).length;
  return [
    `${site.seeds}/: ${formatCount(read, 'file')} read, ${formatCount(articles.length, 'article')}, ` +
      `${formatCount(mentions, 'mention')} of ${formatCount(named, 'named entity', 'named entities')}`,
    ...problems.map((problem) => formatSeedProblem(problem, site.seeds)),
    ...(problems.length > 0
      ? [`${formatCount(problems.length, 'problem')} in ${site.seeds}/, listed above`]
      : []),
  ].join('\n');
}
