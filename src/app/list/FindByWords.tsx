import { useId, useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { HOME_ADDRESS } from '../../archive/addresses.ts';
import { LONGEST_QUERY } from '../ui/address-text.ts';
import { formatFilters, NO_FILTERS } from './filters.ts';

/** Words to look for, and the way to the list of what has them. Not WordField: that one writes while its list is at hand. */
export function FindByWords({ words }: { words: string }) {
  const navigate = useNavigate();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const find = () => {
    const text = field.current!.value.trim();
    void navigate(HOME_ADDRESS + formatFilters({ ...NO_FILTERS, q: text || null }));
  };
  return (
    <div role="search" className="needs-script">
      <label htmlFor={id} className="font-semibold">
        Find in articles
      </label>
      <span className="mt-2 flex gap-2">
        <input
          ref={field}
          id={id}
          type="search"
          data-words
          autoComplete="off"
          enterKeyHint="search"
          maxLength={LONGEST_QUERY}
          defaultValue={words}
          className="min-w-0 grow rounded-md border border-edge bg-sheet px-2.5 py-1.5"
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) find();
          }}
        />
        <button type="button" className="button" onClick={find}>
          Find
        </button>
      </span>
    </div>
  );
}
