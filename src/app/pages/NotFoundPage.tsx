import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router-dom';
import { ENTITIES_ADDRESS, HOME_ADDRESS, periodAddress } from '../../archive/addresses.ts';
import { formatDay, formatPeriod, parsePeriod } from '../../archive/calendar-date.ts';
import { unpackDays } from '../../archive/packed-days.ts';
import { archiveQuery } from '../data/queries.ts';
import { FindByWords } from '../list/FindByWords.tsx';
import { nearestDays } from '../list/nearest-days.ts';
import { useHydrated } from '../ui/use-hydrated.ts';
import { PageFrame } from './PageFrame.tsx';

/**
 * For an address that holds nothing: says so, leads to the nearest days if the address began with a date, and looks for
 * the words that it ends with.
 */
export function NotFoundPage() {
  const { pathname } = useLocation();
  // one file answers for every unknown address, so its HTML can't speak of any
  const address = useHydrated() ? pathname : '';
  const wanted = wantedPeriod(address);
  return (
    <PageFrame title="Not found" description="There is nothing at this address." address={null}>
      <div className="mx-auto max-w-[49rem] px-4 py-12 md:px-6 md:py-20">
        <h1 className="font-serif text-4xl font-semibold tracking-tight">There is nothing at this address</h1>
        <p className="mt-4 text-lg text-soft">
          {wanted
            ? `No article of ${formatPeriod(wanted)} lies here. It may have been moved or taken out of the archive.`
            : 'It may have been mistyped, or what was here was taken out of the archive.'}
        </p>
        {wanted && <Nearest day={wanted.from} />}
        <div className="mt-8">
          <FindByWords key={address} words={wordsOf(address)} />
        </div>
        <p className="mt-8">
          <Link to={HOME_ADDRESS} className="font-semibold text-accent underline underline-offset-4">
            Go to the timeline
          </Link>{' '}
          or{' '}
          <Link to={ENTITIES_ADDRESS} className="font-semibold text-accent underline underline-offset-4">
            look for a name
          </Link>
        </p>
      </div>
    </PageFrame>
  );
}

function Nearest({ day }: { day: Parameters<typeof nearestDays>[1] }) {
  const { data: summary } = useQuery(archiveQuery());
  if (!summary) return null;
  const days = unpackDays(summary.months);
  const { before, after } = nearestDays(days, day);
  const exact = days.some(([other]) => other === day) ? day : null;
  const near = [before, exact, after].filter((other) => other !== null);
  if (near.length === 0) return null;
  return (
    <nav aria-label="Nearest days" className="mt-6">
      <p className="font-semibold">The nearest days with articles:</p>
      <ul className="mt-2 grid gap-1">
        {near.map((other) => (
          <li key={other}>
            <Link to={periodAddress(other)} className="text-accent underline underline-offset-4">
              {formatDay(other)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What the last part of an address says in words: of an article's, those of its headline. */
function wordsOf(pathname: string): string {
  const last = pathname.split('/').findLast(Boolean) ?? '';
  return last
    .replace(/(?:^|-)[0-9a-f]{8}$|\.\w+$/, '')
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
}

/** The period an address begins with, if it does. */
function wantedPeriod(pathname: string) {
  const parts = pathname.split('/').filter(Boolean).slice(0, 3);
  for (let length = parts.length; length > 0; length--) {
    const period = parsePeriod(parts.slice(0, length).join('-'));
    if (period) return period;
  }
  return null;
}
