import { Link } from 'react-router-dom';
import type { InitialCounts } from '../../archive/entity-lists.ts';
import { formatEntityView, type EntityView } from './entity-view.ts';
import { formatNames } from './format-names.ts';

/** What names begin with, each a press away from them. */
export function LetterBar({ initials, view }: { initials: InitialCounts; view: EntityView }) {
  return (
    <nav aria-label="Letters" className="mb-5 border-y border-rule py-1.5">
      <ul className="-mx-1 flex flex-wrap">
        <li>
          <LetterLink view={view} letter={null} label="All letters" />
        </li>
        {initials.map(([letter, names]) => (
          <li key={letter}>
            <LetterLink view={view} letter={letter} label={`${letter}, ${formatNames(names, view.group)}`} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function LetterLink({ view, letter, label }: { view: EntityView; letter: string | null; label: string }) {
  return (
    <Link
      to={{ search: formatEntityView({ ...view, letter }) }}
      preventScrollReset
      aria-label={label}
      aria-current={view.letter === letter || undefined}
      className="grid h-8 min-w-8 place-items-center rounded-md px-1.5 hover:bg-hover aria-[current]:bg-ink aria-[current]:text-paper pointer-coarse:h-10 pointer-coarse:min-w-10"
    >
      {letter ?? 'All'}
    </Link>
  );
}
