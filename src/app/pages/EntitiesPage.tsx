import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { ENTITIES_ADDRESS, HOME_ADDRESS } from '../../archive/addresses.ts';
import { ENTITY_LIST_SIZE, MOST_LEADING_OF_A_GROUP, type EntitiesData } from '../../archive/entity-lists.ts';
import { formatNumber } from '../../archive/format-count.ts';
import { formatGroup, groupOf, GROUPS } from '../../archive/label.ts';
import { entitiesQuery } from '../data/queries.ts';
import { EntityListing } from '../entity/EntityListing.tsx';
import { EntityOverview, type EntitySection } from '../entity/EntityOverview.tsx';
import type { EntityView } from '../entity/entity-view.ts';
import { formatNames } from '../entity/format-names.ts';
import { LetterBar } from '../entity/LetterBar.tsx';
import { NothingFound } from '../entity/NothingFound.tsx';
import { countsOf, useEntityList, type EntityList } from '../entity/use-entity-list.ts';
import { useEntityView } from '../entity/use-entity-view.ts';
import { useFoundEntities, type FoundEntities } from '../entity/use-found-entities.ts';
import { ViewLinks } from '../entity/ViewLinks.tsx';
import { WordField } from '../ui/WordField.tsx';
import { PageFrame } from './PageFrame.tsx';

/** Everybody and everything that has a page: by group, by count or A–Z, narrowed by words, all as the address says. */
export function EntitiesPage() {
  const { data } = useSuspenseQuery(entitiesQuery());
  const { view, problems, more, showMore, writeQuery } = useEntityView();
  const found = useFoundEntities(view, data.wordShards);
  const listed = useEntityList(data, view, more);
  const list: EntityList = view.q === null ? listed : toList(found, more);
  const sections = view.q === null ? data.groups : toSections(found);
  const all = countsOf(data, view.group);
  const heading = formatHeading(view);
  const isOverview = view.group === null && view.sort === null;
  const isCutShort = found.isCutShortIn(view.group);
  const isKnown = view.q === null || found.state === 'ready';
  return (
    <PageFrame title={heading} description={describe(data)} address={ENTITIES_ADDRESS}>
      <div data-results className="mx-auto max-w-[78rem] px-4 pt-6 md:px-6">
        <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-6">
          <h1 className="min-w-0 font-serif text-[1.75rem] leading-tight font-semibold tracking-tight wrap-anywhere">
            {heading}
          </h1>
          <p role="status" className="text-soft tabular-nums">
            {isKnown && (isCutShort ? 'At least ' : '') + formatStatus(list.total, all.total, view)}
          </p>
        </div>
        {data.total === 0 ? (
          <NoNames />
        ) : (
          <>
            <p className="mb-4 text-soft">
              Who and what these articles speak of, each with the number of articles.
            </p>
            <div className="max-w-[40rem]">
              <WordField label="Find a name" value={view.q} onWrite={writeQuery} />
            </div>
            <ViewLinks
              view={view}
              groups={data.groups.map(({ group }) => group)}
              countOf={(group) => {
                if (!isKnown || found.isCutShortIn(group)) return null;
                if (group === null) return view.q === null ? data.total : found.all.length;
                return sections.find((other) => other.group === group)?.total ?? 0;
              }}
            />
            {problems.map(({ message }) => (
              <p key={message} role="alert" className="pb-3 text-accent">
                {message}.
              </p>
            ))}
            {view.sort && view.q === null && <LetterBar initials={all.initials} view={view} />}
            {isCutShort && (
              <p className="mb-4 text-soft">
                These are the names in most articles. Write another letter to find the others.
              </p>
            )}
            {list.total === 0 && list.state === 'ready' ? (
              <NothingFound view={view} elsewhere={found.all.length} />
            ) : isOverview && list.state === 'ready' ? (
              <EntityOverview sections={sections} view={view} />
            ) : (
              <EntityListing list={list} isByName={view.sort === 'az'} onMore={showMore} />
            )}
          </>
        )}
      </div>
    </PageFrame>
  );
}

/** What was found as a list that is shown bit by bit. */
function toList({ inGroup, state, retry }: FoundEntities, more: number): EntityList {
  return { rows: inGroup.slice(0, (more + 1) * ENTITY_LIST_SIZE), total: inGroup.length, state, retry };
}

function toSections({ all, isCutShortIn }: FoundEntities): readonly EntitySection[] {
  return GROUPS.flatMap(({ id }) => {
    const ofGroup = all.filter(({ label }) => groupOf(label) === id);
    const leading = ofGroup.slice(0, MOST_LEADING_OF_A_GROUP);
    return ofGroup.length > 0
      ? [{ group: id, total: isCutShortIn(id) ? null : ofGroup.length, leading }]
      : [];
  });
}

function formatHeading({ group, sort, letter, q }: EntityView): string {
  const kind = group ? formatGroup(group) : 'Names';
  if (q) return `${kind}: “${q}”`;
  return letter ? `${kind}: ${letter}` : sort ? `${kind}, A–Z` : kind;
}

/** `312 people`, of which some are shown: `34 of 312 people`. */
function formatStatus(shown: number, total: number, { group }: EntityView): string {
  const all = formatNames(total, group);
  return shown < total ? `${formatNumber(shown)} of ${all}` : all;
}

function describe({ total, groups }: EntitiesData): string {
  if (total === 0) return 'The names in these articles.';
  const kinds = groups.map(({ group, total: ofGroup }) => formatNames(ofGroup, group));
  return `${new Intl.ListFormat('en').format(kinds)}, each with the articles that mention them.`;
}

function NoNames() {
  return (
    <div className="py-6">
      <p className="font-serif text-xl">No names have been found in these articles.</p>
      <p className="mt-4">
        <Link to={HOME_ADDRESS} className="text-accent underline underline-offset-4">
          Go to the timeline
        </Link>
      </p>
    </div>
  );
}
