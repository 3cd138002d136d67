import { useId } from 'react';
import { useSettings } from '../ui/settings.ts';
import type { countGroups } from './count-groups.ts';

/** Which groups are marked: a checkbox and a count each. Marks go on and off in CSS; no text is drawn again. */
export function Legend({ groups }: { groups: ReturnType<typeof countGroups> }) {
  const [{ off }, change] = useSettings();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className="text-sm">
      <h2 id={id} className="mb-2 text-xs font-semibold tracking-[0.06em] text-soft uppercase">
        Highlights
      </h2>
      {groups.map((group) => (
        <label key={group.id} data-group={group.id} className="flex items-center gap-2 py-1">
          <input
            type="checkbox"
            className="size-4 accent-(--kind)"
            aria-labelledby={`${id}-${group.id}`}
            aria-describedby={`${id}-${group.id}-count`}
            checked={!off.includes(group.id)}
            onChange={({ target }) =>
              change({ off: target.checked ? off.filter((other) => other !== group.id) : [...off, group.id] })
            }
          />
          <span id={`${id}-${group.id}`} data-group={group.id} className="mention">
            {group.name}
          </span>
          <span id={`${id}-${group.id}-count`} className="ms-auto text-soft tabular-nums">
            {group.count}
          </span>
        </label>
      ))}
    </div>
  );
}
