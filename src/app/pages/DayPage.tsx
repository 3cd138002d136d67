import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { parseCalendarDate } from '../../archive/calendar-date.ts';
import { dayQuery } from '../data/queries.ts';
import { ArticleRow } from '../list/ArticleRow.tsx';
import { PeriodFrame } from './PeriodFrame.tsx';

/** A day and its articles. */
export function DayPage() {
  const { year, month, day } = useParams();
  const code = parseCalendarDate(`${year}-${month}-${day}`);
  if (!code) throw new Error(`The route let ${year}-${month}-${day} through`);
  const { data } = useSuspenseQuery(dayQuery(code));
  return (
    <PeriodFrame code={code} count={data.entries.length} older={data.older} newer={data.newer}>
      <h2 className="sr-only">Articles</h2>
      {data.entries.map((entry) => (
        <ArticleRow key={entry.id} entry={entry} showDay={false} />
      ))}
    </PeriodFrame>
  );
}
