import { useId } from 'react';
import { useSettings, type MARKS } from '../ui/settings.ts';
import type { countGroups } from './count-groups.ts';
import { lightGroup } from './light-group.ts';

/**
 * Which groups are marked: a checkbox and a count each, which light their marks under the pointer; and which mentions
 * of them. Marks go on and off in CSS; no text is drawn again.
 */
export function Legend({ groups }: { groups: ReturnType<typeof countGroups> }) {
  const [{ off, marks }, change] = useSettings();
  const id = useId();
  const darken = () => lightGroup(null);
  return (
    <div role="group" aria-labelledby={id} className="text-sm">
      <h2 id={id} className="mb-2 text-xs font-semibold tracking-[0.06em] text-soft uppercase">
        Highlights
      </h2>
      {groups.map((group) => (
        // what the pointer does over it, focus does in its checkbox
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <label
          key={group.id}
          data-group={group.id}
          className="flex items-center gap-2 py-1"
          onPointerEnter={() => lightGroup(group.id)}
          onPointerLeave={darken}
          onFocus={({ target }) => target.matches(':focus-visible') && lightGroup(group.id)}
          onBlur={darken}
        >
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
      <select
        aria-label="Mentions to highlight"
        className="mt-2 w-full rounded-md border border-edge bg-sheet px-2 py-1.5 [&>option]:bg-sheet"
        value={marks}
        onChange={({ target }) => change({ marks: target.value as (typeof MARKS)[number] })}
      >
        <option value="all">All mentions</option>
        <option value="first">First mentions</option>
        <option value="none">No highlights</option>
      </select>
    </div>
  );
}
