import type { DayCount } from '../../archive/data-files.ts';

/** Days with articles, none of them far from the next. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly articles: number;
}

/**
 * The years that an axis is for, of days with articles (oldest first, not empty): all of them, unless a few articles
 * lie absurdly far from the rest, as one dated 1066 or 9999 does.
 *
 *     1066 ............................................. 2015-2024 ........................... 9999
 *      few        more empty years than                  main body
 *                 thirty, and than twice the body
 *
 * Runs are what lies within thirty years of its neighbour. The body is the shortest stretch of runs that holds all
 * articles but a tenth (but two where that is more, and always most of them). It takes in the run next to it as long as
 * the way there is not over twice its own length, so a thin early century stays.
 */
export function toMainBody(days: readonly DayCount[]): { readonly first: number; readonly last: number } {
  const runs = toRuns(days);
  const total = runs.reduce((sum, { articles }) => sum + articles, 0);
  const few = Math.max(Math.floor(total / 10), Math.min(2, Math.floor((total - 1) / 2)));
  let [start, end] = shortestStretch(runs, total - few);
  for (;;) {
    const [first, last] = [runs[start]!.first, runs[end]!.last];
    const reach = 2 * (last - first + 1);
    const [before, after] = [runs[start - 1], runs[end + 1]];
    if (before && first - before.last <= reach) start--;
    else if (after && after.first - last <= reach) end++;
    else return { first, last };
  }
}

function toRuns(days: readonly DayCount[]): readonly Run[] {
  const runs: { first: number; last: number; articles: number }[] = [];
  for (const [day, articles] of days) {
    const year = Number(day.slice(0, 4));
    const run = runs.at(-1);
    if (run && year - run.last <= FAR) {
      run.last = year;
      run.articles += articles;
    } else {
      runs.push({ first: year, last: year, articles });
    }
  }
  return runs;
}

/** Places of the first and the last run; of equally short stretches the latest. */
function shortestStretch(runs: readonly Run[], articles: number): [start: number, end: number] {
  let best: [number, number] = [0, runs.length - 1];
  const years = ([start, end]: [number, number]) => runs[end]!.last - runs[start]!.first;
  let start = 0;
  let held = 0;
  runs.forEach((run, end) => {
    held += run.articles;
    while (held - runs[start]!.articles >= articles) held -= runs[start++]!.articles;
    if (held >= articles && years([start, end]) <= years(best)) best = [start, end];
  });
  return best;
}

/** Years: less than this stretches no axis out of use. */
const FAR = 30;
