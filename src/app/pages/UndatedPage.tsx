import { useSuspenseQuery } from '@tanstack/react-query';
import { UNDATED_ADDRESS } from '../../archive/addresses.ts';
import { formatCount } from '../../archive/format-count.ts';
import { undatedQuery } from '../data/queries.ts';
import { ArticleRow } from '../list/ArticleRow.tsx';
import { PageFrame } from './PageFrame.tsx';

/** The articles whose day is not known. */
export function UndatedPage() {
  const { data } = useSuspenseQuery(undatedQuery());
  const count = formatCount(data.entries.length, 'article');
  return (
    <PageFrame title="Undated" description={`${count} without a date.`} address={UNDATED_ADDRESS}>
      <div className="mx-auto max-w-[49rem] px-4 pt-6 md:px-6">
        <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6">
          <h1 className="font-serif text-[1.75rem] leading-tight font-semibold tracking-tight">Undated</h1>
          <p className="text-soft">{count}</p>
        </div>
        {data.entries.map((entry) => (
          <ArticleRow key={entry.id} entry={entry} showDay={false} />
        ))}
      </div>
    </PageFrame>
  );
}
