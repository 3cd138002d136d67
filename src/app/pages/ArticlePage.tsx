import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useMemo, useRef, useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { HOME_ADDRESS, parseShortId, periodAddress, UNDATED_ADDRESS } from '../../archive/addresses.ts';
import type { EntityId } from '../../archive/article.ts';
import { formatDay } from '../../archive/calendar-date.ts';
import type { ArticleContent } from '../../archive/data-files.ts';
import { formatReadingTime } from '../../archive/reading-time.ts';
import { articleQuery } from '../data/queries.ts';
import { EntityChip } from '../entity/EntityChip.tsx';
import { ArticleBlocks } from '../reader/ArticleBlocks.tsx';
import { countGroups } from '../reader/count-groups.ts';
import { KeepButton } from '../reader/KeepButton.tsx';
import { Legend } from '../reader/Legend.tsx';
import { MarkedText } from '../reader/MarkedText.tsx';
import { mentionPlaces } from '../reader/mention-places.ts';
import { Neighbours } from '../reader/Neighbours.tsx';
import { useWasMarked } from '../reader/notes/was-marked.ts';
import { PassageLinks } from '../reader/passage/PassageLinks.tsx';
import { ReadAlsoList } from '../reader/ReadAlsoList.tsx';
import { ReadingProgress } from '../reader/ReadingProgress.tsx';
import { ListenButton } from '../reader/speech/ListenButton.tsx';
import { useCameFrom, wordsOfList } from '../reader/use-came-from.ts';
import { useCorrected } from '../reader/use-corrected.ts';
import { useMarks, type ShownCard } from '../reader/use-marks.ts';
import { CiteButton } from '../share/cite/CiteButton.tsx';
import { Icon } from '../ui/Icon.tsx';
import { lazyPart, silentPart } from '../ui/lazy-part.ts';
import { Popup } from '../ui/Popup.tsx';
import { useWide } from '../ui/use-wide.ts';
import { PageFrame } from './PageFrame.tsx';

/** Fetched when first opened: most readers of an article never do. */
const EntityCard = lazyPart(async () => (await import('../reader/EntityCard.tsx')).EntityCard);
const FoundWords = silentPart(async () => (await import('../reader/FoundWords.tsx')).FoundWords);
const OwnHighlights = silentPart(
  async () => (await import('../reader/notes/OwnHighlights.tsx')).OwnHighlights,
);
const MentionMap = lazyPart(async () => (await import('../reader/MentionMap.tsx')).MentionMap);

/** An article: its day first, then text. */
export function ArticlePage() {
  const { article: slug = '' } = useParams();
  const { data: article } = useSuspenseQuery(articleQuery(parseShortId(slug)!));
  if ('movedTo' in article) throw new Error(`The route let ${slug} through`);
  return <Reader key={article.id} article={article} />;
}

function Reader({ article: asBuilt }: { article: ArticleContent }) {
  const article = useCorrected(asBuilt);
  const { title, standfirst, address, day } = article;
  const groups = useMemo(() => countGroups(article), [article]);
  const places = useMemo(() => mentionPlaces(article), [article]);
  const frame = useRef<HTMLElement>(null);
  const [shown, setShown] = useState<ShownCard | null>(null);
  const openCard = useMarks({ frame, places, shown, show: setShown });
  const isWide = useWide();
  const wasMarked = useWasMarked(article.id);
  const found = wordsOfList(useCameFrom());

  return (
    <PageFrame
      title={title.text}
      description={standfirst || title.text}
      address={address}
      published={day}
      tools={
        <>
          <BackLink />
          <Popup name="Highlights" face={<Icon name="marks" />} className="wide:hidden">
            <Legend groups={groups} />
          </Popup>
          <ListenButton article={article} />
          <KeepButton article={article} />
        </>
      }
    >
      <ReadingProgress article={article} />
      <div className="grid justify-center gap-x-10 px-4 pt-6 md:px-6 md:pt-10 wide:grid-cols-[13rem_minmax(0,auto)_13rem]">
        <div className="chrome no-print max-wide:hidden">
          <div className="sticky top-[calc(var(--bar)+1.5rem)]">
            <Legend groups={groups} />
          </div>
        </div>
        {/* The presses it hears are those on the links within, which a keyboard makes as clicks too. */}
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
        <article ref={frame} className="reading prose min-w-0" onClickCapture={openCard}>
          <ArticleHeader article={article} places={places} />
          <PassageLinks article={article} frame={frame} />
          {found && (
            <Suspense>
              <FoundWords article={article} frame={frame} q={found} />
            </Suspense>
          )}
          {article.blocks.length > 0 ? (
            <ArticleBlocks blocks={article.blocks} places={places} />
          ) : (
            <p className="text-soft">This file has no text.</p>
          )}
          {wasMarked && (
            <Suspense>
              <OwnHighlights article={article} frame={frame} />
            </Suspense>
          )}
          <ReadAlsoList readAlso={article.readAlso} related={article.related} />
          <Neighbours article={article} />
          <div className="mt-8 flex flex-wrap items-center gap-x-4 gap-y-2 font-sans text-xs text-soft">
            <CiteButton article={article} />
            <span className="wrap-anywhere">Source file: {article.file}</span>
          </div>
        </article>
        {isWide && places.size > 0 && (
          <div className="chrome no-print">
            <div className="sticky top-[calc(var(--bar)+1.5rem)]">
              <Suspense>
                <MentionMap article={article} places={places} frame={frame} />
              </Suspense>
            </div>
          </div>
        )}
      </div>
      {shown && (
        <Suspense>
          <EntityCard shown={shown} show={setShown} article={article} places={places} />
        </Suspense>
      )}
    </PageFrame>
  );
}

/** To the list the reader came from, as it was; else to the timeline. */
function BackLink() {
  const cameFrom = useCameFrom();
  return (
    <Link
      to={cameFrom ?? HOME_ADDRESS}
      data-back
      state={{ back: true }}
      className="icon-button px-2 font-sans text-sm sm:me-2"
      title="Back to the list"
    >
      <span className="flex items-center gap-0.5">
        <Icon name="back" />
        List
      </span>
    </Link>
  );
}

function ArticleHeader({
  article,
  places,
}: {
  article: ArticleContent;
  places: ReturnType<typeof mentionPlaces>;
}) {
  const { day, dayAsWritten, minutes, title, entities } = article;
  return (
    <header className="mb-5 border-b border-rule pb-4">
      <p className="font-sans text-sm leading-snug text-soft lining-nums">
        <Link
          to={day ? periodAddress(day) : UNDATED_ADDRESS}
          className="font-semibold text-accent hover:underline"
        >
          {day ? <time dateTime={day}>{formatDay(day)}</time> : 'Undated'}
        </Link>
        {dayAsWritten !== null && <> (“{dayAsWritten}”)</>} · {formatReadingTime(minutes)} read
      </p>
      <h1
        dir="auto"
        className="mt-2 mb-4 text-[max(1em,min(1.6em,11vw))] leading-[1.12] font-[650] tracking-[-0.02em] text-balance lining-nums md:text-[max(1em,min(2em,6vw))]"
      >
        <MarkedText marked={title} places={places} />
      </h1>
      <ul className="flex flex-wrap gap-1.5 font-sans text-sm lining-nums">
        {entities.slice(0, 6).map((entity) => (
          <li key={entity.id} className="flex">
            <EntityChip entity={entity} to={entity.page ? undefined : firstTarget(places, entity.id)}>
              {entity.count > 1 && <span className="font-semibold text-ink"> {entity.count}</span>}
            </EntityChip>
          </li>
        ))}
      </ul>
    </header>
  );
}

/** The first place in the text that names an entity. */
function firstTarget(places: ReturnType<typeof mentionPlaces>, id: EntityId): string | undefined {
  return [...places].find(([{ entity }]) => entity === id)?.[1].target;
}
