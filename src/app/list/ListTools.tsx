import { useId } from 'react';
import type { Filters } from './filters.ts';

/** In which order the list is, and whether it shows what the reader has read, or only what is saved. */
export function ListTools({ filters, onChange }: { filters: Filters; onChange: (filters: Filters) => void }) {
  const { sort, show } = filters;
  return (
    <div className="needs-script flex flex-wrap items-center gap-x-5 gap-y-2 text-sm">
      <Choice
        label="Order"
        value={sort ?? ''}
        options={{ '': 'Newest first', oldest: 'Oldest first' }}
        onPick={(value) => onChange({ ...filters, sort: value === 'oldest' ? value : null })}
      />
      <Choice
        label="Show"
        value={show ?? ''}
        options={{ '': 'All', unread: 'Unread', saved: 'Saved' }}
        onPick={(value) =>
          onChange({ ...filters, show: value === 'unread' || value === 'saved' ? value : null })
        }
      />
    </div>
  );
}

function Choice({
  label,
  value,
  options,
  onPick,
}: {
  label: string;
  value: string;
  /** Names by value. */
  options: Readonly<Record<string, string>>;
  onPick: (value: string) => void;
}) {
  const id = useId();
  return (
    <span className="flex items-center gap-2">
      <label htmlFor={id} className="text-soft">
        {label}
      </label>
      <select
        id={id}
        className="rounded-md border border-edge bg-sheet px-2 py-1"
        value={value}
        onChange={({ target }) => onPick(target.value)}
      >
        {Object.entries(options).map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
