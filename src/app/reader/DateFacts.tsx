import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { HOME_ADDRESS, periodAddress } from '../../archive/addresses.ts';
import { formatPeriod, formatPeriodCode, isWithin, type Period } from '../../archive/calendar-date.ts';
import { formatCount } from '../../archive/format-count.ts';
import { unpackDays } from '../../archive/packed-days.ts';
import { archiveQuery } from '../data/queries.ts';
import { toDateCodes } from '../list/date-codes.ts';
import { formatFilters, NO_FILTERS } from '../list/filters.ts';

/** Which days a date in the text means, how many articles the archive has of them, and the way there. */
export function DateFacts({ period, words }: { period: Period; words: string }) {
  const { data: archive, isError } = useQuery(archiveQuery());
  const count = archive && countBetween(unpackDays(archive.months), period);
  const which = period.from === period.to ? 'that day' : 'in that time';
  return (
    <>
      {formatPeriod(period) !== words && <p className="mt-1.5">{formatPeriod(period)}</p>}
      <p className="min-h-7 py-1" aria-busy={count === undefined && !isError}>
        {count === 0 && <span className="text-soft">No articles {which}</span>}
        {(isError || (count ?? 0) > 0) && (
          <Link to={addressOf(period)} className="font-semibold text-accent hover:underline">
            {count === undefined ? `Articles ${which}` : `${formatCount(count, 'article')} ${which}`}
          </Link>
        )}
      </p>
    </>
  );
}

/** A day, month or year has a page; any other span is a narrowed list. */
function addressOf(period: Period): string {
  const code = formatPeriodCode(period);
  return code.includes('..')
    ? HOME_ADDRESS + formatFilters({ ...NO_FILTERS, ...toDateCodes(period) })
    : periodAddress(code);
}

function countBetween(days: ReturnType<typeof unpackDays>, period: Period): number {
  return days.reduce((sum, [day, count]) => (isWithin(day, period) ? sum + count : sum), 0);
}
