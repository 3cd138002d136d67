import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router-dom';
import { ENTITIES_ADDRESS, entityAddress } from '../../archive/addresses.ts';
import type { CountedEntity } from '../../archive/data-files.ts';
import { formatCount, formatNumber } from '../../archive/format-count.ts';
import { unpackDays } from '../../archive/packed-days.ts';
import { formatGroup, formatLabel, type Group, groupOf } from '../../archive/label.ts';
import { parseEntityId } from '../../archive/entity.ts';
import { entityQuery } from '../data/queries.ts';
import { formatEntityView, WHOLE_VIEW } from '../entity/entity-view.ts';
import { formatSpan } from '../entity/format-span.ts';
import { Bars } from '../entity/Bars.tsx';
import { EntityArticles } from '../entity/EntityArticles.tsx';
import { EntityChip } from '../entity/EntityChip.tsx';
import { EntityNames } from '../entity/EntityNames.tsx';
import { PageFrame } from './PageFrame.tsx';

/** A person, place or organisation: what it is called, when it is mentioned, and every article that does. */
export function EntityPage() {
  const { group, slug } = useParams();
  const parsed = parseEntityId(`${group}:${slug}`);
  if (!parsed) throw new Error(`The route let ${group}:${slug} through`);
  const { data: entity } = useSuspenseQuery(entityQuery(parsed.id));
  const { total, months, name, label } = entity;
  const count = formatCount(total, 'article');
  return (
    <PageFrame
      title={name}
      description={`${name}: mentioned in ${count}${formatSpan(months, ', ')}.`}
      address={entityAddress(parsed.id)}
      hasFeed
    >
      <div className="mx-auto max-w-[49rem] px-4 pt-6 md:px-6" data-group={groupOf(label)}>
        <Parents group={groupOf(label)} />
        <p className="text-[0.8125rem] font-semibold text-kind">{formatLabel(label)}</p>
        <h1 className="mt-1 font-serif text-[2.25rem] leading-tight font-semibold tracking-tight" dir="auto">
          {name}
        </h1>
        <EntityNames entity={entity} />
        {entity.with.length > 0 && <AppearsWith entities={entity.with.slice(0, MOST_CHIPS)} />}
        <p className="mt-3">
          {count}
          {formatSpan(months, ', ')}
        </p>
        <Bars days={unpackDays(months)} />
        <h2 className="mt-8 border-b border-ink pb-2 text-[0.8125rem] font-semibold">
          Articles that mention {name}
        </h2>
        <EntityArticles entity={entity} />
      </div>
    </PageFrame>
  );
}

/** Where the entity lies: all names, those of its group. */
function Parents({ group }: { group: Group }) {
  return (
    <nav aria-label="Where this lies" className="mb-3 flex flex-wrap gap-x-2 text-sm text-soft">
      <Link to={ENTITIES_ADDRESS} className="py-1 underline underline-offset-4 hover:text-ink">
        Names
      </Link>
      <span aria-hidden="true" className="py-1">
        ›
      </span>
      <Link
        to={ENTITIES_ADDRESS + formatEntityView({ ...WHOLE_VIEW, group })}
        className="py-1 underline underline-offset-4 hover:text-ink"
      >
        {formatGroup(group)}
      </Link>
    </nav>
  );
}

/** Who and what is in the same articles, each with in how many. */
function AppearsWith({ entities }: { entities: readonly CountedEntity[] }) {
  return (
    <div className="mt-4">
      <h2 id="appears-with" className="text-[0.8125rem] font-semibold">
        Appears with
      </h2>
      <ul aria-labelledby="appears-with" className="mt-2 flex flex-wrap gap-x-2 gap-y-2">
        {entities.map((entity) => (
          <li key={entity.id} className="flex max-w-full">
            <EntityChip entity={entity}>
              <span className="font-semibold whitespace-nowrap text-ink">
                {' '}
                {formatNumber(entity.count)}
                <span className="sr-only">{entity.count === 1 ? ' article' : ' articles'}</span>
              </span>
            </EntityChip>
          </li>
        ))}
      </ul>
    </div>
  );
}

const MOST_CHIPS = 12;
