import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { HOME_ADDRESS, periodAddress } from '../../archive/addresses.ts';
import { formatPeriod, parsePeriod } from '../../archive/calendar-date.ts';
import { formatCount } from '../../archive/format-count.ts';
import { PeriodNeighbours } from '../list/PeriodNeighbours.tsx';
import { PageFrame } from './PageFrame.tsx';

/** The page of a year, a month or a day: where it lies, what it is called, what it holds, and what is beside it. */
export function PeriodFrame({
  code,
  count,
  older,
  newer,
  children,
}: {
  /** `2024`, `2024-10` or `2024-10-23`. */
  code: string;
  /** Articles. */
  count: number;
  /** Codes of the nearest periods of the same kind. */
  older: string | null;
  newer: string | null;
  children: ReactNode;
}) {
  const name = formatPeriod(parsePeriod(code)!);
  const words = formatCount(count, 'article');
  return (
    <PageFrame title={name} description={`${words} of ${name}.`} address={periodAddress(code)}>
      <div className="mx-auto max-w-[49rem] px-4 pt-6 md:px-6">
        <Parents code={code} />
        <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-6">
          <h1 className="font-serif text-[1.75rem] leading-tight font-semibold tracking-tight">{name}</h1>
          <p className="text-soft">{words}</p>
        </div>
        {children}
        <PeriodNeighbours older={older} newer={newer} />
      </div>
    </PageFrame>
  );
}

/** Where the period lies: the timeline, its year, its month. */
function Parents({ code }: { code: string }) {
  const parents = [code.slice(0, 4), code.slice(0, 7)].filter(
    (parent, index) => parent.length === (index === 0 ? 4 : 7) && parent.length < code.length,
  );
  return (
    <nav aria-label="Where this lies" className="mb-3 flex flex-wrap gap-x-2 text-sm text-soft">
      <Link to={HOME_ADDRESS} className="inline-block py-1 underline underline-offset-4 hover:text-ink">
        Timeline
      </Link>
      {parents.map((parent) => (
        <span key={parent} className="flex gap-x-2 py-1">
          <span aria-hidden="true">›</span>
          <Link to={periodAddress(parent)} className="underline underline-offset-4 hover:text-ink">
            {formatPeriod(parsePeriod(parent)!)}
          </Link>
        </span>
      ))}
    </nav>
  );
}
