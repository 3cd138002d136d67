import { useSuspenseQuery } from '@tanstack/react-query';
import { ABOUT_ADDRESS } from '../../archive/addresses.ts';
import { formatShortDay } from '../../archive/calendar-date.ts';
import { dataFiles } from '../../archive/data-files.ts';
import { formatCount, formatNumber } from '../../archive/format-count.ts';
import { formatProblemKind } from '../../archive/format-problem-kind.ts';
import { unpackDays } from '../../archive/packed-days.ts';
import { archiveQuery } from '../data/queries.ts';
import { useSite } from '../site-context.ts';
import { PageFrame } from './PageFrame.tsx';

/** What `npm run evaluate -- test/corpus/news/blind` prints as precision and recall, rounded. */
const FIGURES = { right: 92, found: 91 };

/** What this archive holds, how its marks came about, and what it keeps of a reader: nothing. */
export function AboutPage() {
  const { data: summary } = useSuspenseQuery(archiveQuery());
  const { title, base } = useSite();
  const { total, undated, months, entities, problems } = summary;
  const days = unpackDays(months);
  const [first, last] = [days[0]?.[0], days.at(-1)?.[0]];
  const doubts = Object.values(problems).reduce((sum, number) => sum + number, 0);
  return (
    <PageFrame title="About" description={`What ${title} holds and how it was made.`} address={ABOUT_ADDRESS}>
      <div className="mx-auto max-w-[49rem] px-4 pt-8 font-serif text-lg leading-relaxed md:px-6 [&_h2]:mt-8 [&_h2]:mb-2 [&_h2]:font-semibold [&_p]:mb-3">
        <h1 className="text-[2.25rem] leading-tight font-semibold tracking-tight">About this archive</h1>
        <p className="mt-4">
          {title} holds {formatCount(total, 'article')}
          {first && last && (
            <>
              , the earliest of <time dateTime={first}>{formatShortDay(first)}</time>, the latest of{' '}
              <time dateTime={last}>{formatShortDay(last)}</time>
            </>
          )}
          {undated > 0 && <>, {formatCount(undated, 'article')} of them without a date</>}. They speak of{' '}
          {formatCount(
            entities,
            'named person, place or organisation',
            'people, places, organisations and groups',
          )}
          .
        </p>
        <h2>The marks are made by a machine</h2>
        <p>
          People, places, organisations, dates and numbers in the text were recognised automatically, by a
          program that learnt from articles which people had marked. No person has looked at the marks here.
          The text itself is shown as it was received, and no mark changes a letter of it.
        </p>
        <p>
          Measured on thirty invented news articles that it had never seen, {formatNumber(FIGURES.right)} of
          100 marks were right in their words and kind, and of 100 that should be there it found{' '}
          {formatNumber(FIGURES.found)}; persons and places do better than that, the names of buildings, ships
          and books much worse. Texts of other kinds, and other languages above all, are marked less well: it
          has learnt from English news and encyclopaedias.
        </p>
        <p>
          Whoever keeps this archive has the last word: a file{' '}
          <code className="font-mono text-[0.9em]">glossary.json</code> among the articles adds, renames,
          joins, splits and hides what is marked.
        </p>
        <p>
          A weekday or a phrase such as “last month” is read against the day of its article. Every label
          stands for one calendar day and is the same in every time zone.
        </p>
        <h2>What was doubtful</h2>
        {doubts === 0 ? (
          <p>Every file of the archive could be read without a doubt.</p>
        ) : (
          <>
            <p>
              {formatCount(doubts, 'doubt')} came up while the files were read. The{' '}
              <a href={base + dataFiles.problems()} className="text-accent underline underline-offset-4">
                whole list
              </a>{' '}
              names each file, its line and what can be done.
            </p>
            <ul className="mb-3 font-sans text-sm">
              {Object.entries(problems).map(([kind, number]) => (
                <li key={kind} className="flex max-w-sm justify-between gap-4 border-b border-rule py-1.5">
                  {formatProblemKind(kind)}
                  <span className="text-soft tabular-nums">{formatNumber(number)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        <h2>What it keeps of you</h2>
        <p>
          Nothing leaves this device: no account, no cookie, no counter, and no request to anybody else. Your
          colours, text size and choice of highlights are kept in this browser alone.
        </p>
      </div>
    </PageFrame>
  );
}
