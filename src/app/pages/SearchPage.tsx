import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router-dom';
import { ENTITIES_ADDRESS, SEARCH_ADDRESS } from '../../archive/addresses.ts';
import { unpackDays } from '../../archive/packed-days.ts';
import { archiveQuery } from '../data/queries.ts';
import { EntityChip } from '../entity/EntityChip.tsx';
import { FindByWords } from '../list/FindByWords.tsx';
import { Years } from '../list/Years.tsx';
import { useHydrated } from '../ui/use-hydrated.ts';
import { PageFrame } from './PageFrame.tsx';

/** A field for words, how to ask, and what leads on for those who have no word in mind. */
export function SearchPage() {
  const { data: summary } = useSuspenseQuery(archiveQuery());
  const { search } = useLocation();
  // one page stands for every query
  const asked = useHydrated() ? (new URLSearchParams(search).get('q') ?? '') : '';
  const { leading, months, undated } = summary;
  return (
    <PageFrame
      title="Find"
      description="Find articles by words of their headlines, names and texts."
      address={SEARCH_ADDRESS}
    >
      <div className="mx-auto max-w-[49rem] px-4 pt-8 md:px-6">
        <h1 className="mb-6 font-serif text-[2.25rem] leading-tight font-semibold tracking-tight">
          Find articles
        </h1>
        <FindByWords key={asked} words={asked} />
        <h2 className="mt-10 mb-3 text-sm font-semibold">How to ask</h2>
        <dl className="grid gap-x-6 gap-y-1.5 sm:grid-cols-[max-content_1fr]">
          {EXAMPLES.map(([query, meaning]) => (
            <div key={query} className="contents">
              <dt className="max-sm:mt-2">
                <code className="font-mono text-[0.9375em]">{query}</code>
              </dt>
              <dd className="text-soft">{meaning}</dd>
            </div>
          ))}
        </dl>
        {leading.length > 0 && (
          <>
            <h2 className="mt-10 mb-3 text-sm font-semibold">
              In most articles (
              <Link to={ENTITIES_ADDRESS} className="underline underline-offset-4 hover:text-accent">
                all names
              </Link>
              )
            </h2>
            <ul className="flex flex-wrap gap-1.5 text-sm">
              {leading.map((entity) => (
                <li key={entity.id} className="flex">
                  <EntityChip entity={entity} />
                </li>
              ))}
            </ul>
          </>
        )}
        <Years days={unpackDays(months)} undated={undated} />
      </div>
    </PageFrame>
  );
}

const EXAMPLES = [
  ['harbour storm', 'both words, wherever in headline, names or text'],
  ['harb', 'words that begin so: the last one need not be written out'],
  ['"after the storm"', 'these words, one after the other'],
  ['storm -harbour', 'the one word without the other'],
] as const;
