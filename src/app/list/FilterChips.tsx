import type { ReactNode } from 'react';
import type { EntityData } from '../../archive/data-files.ts';
import { EntityDot } from '../entity/EntityChip.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ALL_DATES, formatDatesInWords } from './date-codes.ts';
import { NO_FILTERS, toggleEntity, type Filters } from './filters.ts';

/** What narrows the list, each with a press to take it away, and one for all. */
export function FilterChips({
  filters,
  entities,
  onChange,
}: {
  filters: Filters;
  /** Those of the filters, as far as they are known. */
  entities: readonly EntityData[];
  onChange: (filters: Filters) => void;
}) {
  const { from, to, q, show } = filters;
  const chips = [
    (from ?? to) && (
      <Chip key="dates" onRemove={() => onChange({ ...filters, ...ALL_DATES })}>
        {formatDatesInWords(filters)}
      </Chip>
    ),
    q && (
      <Chip key="q" onRemove={() => onChange({ ...filters, q: null })}>
        <bdi className="min-w-0 truncate">“{q}”</bdi>
      </Chip>
    ),
    ...entities.map((entity) => (
      <Chip key={entity.id} onRemove={() => onChange(toggleEntity(filters, entity.id))}>
        <EntityDot entity={entity} />
        <bdi className="min-w-0 truncate">{entity.name}</bdi>
      </Chip>
    )),
    show && (
      <Chip key="show" onRemove={() => onChange({ ...filters, show: null })}>
        {show === 'unread' ? 'Unread' : 'Saved'}
      </Chip>
    ),
  ].filter(Boolean);
  if (chips.length === 0) return null;
  return (
    <ul aria-label="What narrows the list" className="mb-4 flex flex-wrap items-center gap-2">
      {chips}
      <li>
        <button
          type="button"
          className="px-1 py-1 text-sm underline underline-offset-4 hover:text-accent"
          onClick={() => onChange({ ...NO_FILTERS, sort: filters.sort })}
        >
          Clear all
        </button>
      </li>
    </ul>
  );
}

function Chip({ onRemove, children }: { onRemove: () => void; children: ReactNode }) {
  return (
    <li className="max-w-full">
      <button
        type="button"
        className="flex max-w-full items-center gap-2 rounded-full border border-edge py-1 ps-3 pe-2 text-sm hover:bg-hover [&_svg]:size-4 [&_svg]:shrink-0"
        onClick={onRemove}
      >
        <span className="sr-only">Remove </span>
        {children}
        <Icon name="close" />
      </button>
    </li>
  );
}
