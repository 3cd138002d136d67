import { useEffect, useId, useState } from 'react';
import { LONGEST_QUERY } from './address-text.ts';
import { Icon } from './Icon.tsx';
import { useSent } from './use-sent.ts';

/**
 * Asks for what has some words: on Enter, on leaving the field, and after a pause in writing, from which one may write
 * on. Escape clears it.
 */
export function WordField({
  label,
  value,
  onWrite,
}: {
  label: string;
  /** As the address has it. */
  value: string | null;
  /** `isDone` where the writer has finished, not merely paused. */
  onWrite: (value: string | null, isDone: boolean) => void;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const [sent, setSent] = useSent(value, () => setDraft(null));
  const id = useId();

  const send = (text: string, isDone: boolean) => {
    const asked = toQuery(text);
    setSent(asked);
    onWrite(asked, isDone);
  };
  const isWaiting = draft !== null && toQuery(draft) !== sent;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(send, PAUSE_MS, draft, false);
    return () => clearTimeout(timer);
  });

  return (
    <div
      role="search"
      className="needs-script mb-5 flex flex-wrap items-center gap-x-3 gap-y-1 sm:flex-nowrap"
    >
      <label htmlFor={id} className="shrink-0 text-soft">
        {label}
      </label>
      <span className="relative min-w-0 grow text-soft">
        <span className="pointer-events-none absolute inset-y-0 start-2.5 flex items-center">
          <Icon name="find" />
        </span>
        <input
          id={id}
          data-words
          type="search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={LONGEST_QUERY}
          className="w-full rounded-md border border-edge bg-sheet py-1.5 ps-9 pe-2.5 text-ink"
          value={draft ?? value ?? ''}
          onChange={({ target }) => setDraft(target.value)}
          onBlur={() => {
            if (draft !== null) send(draft, true);
            setDraft(null);
          }}
          onKeyDown={(event) => {
            // Enter may also choose a word that an input method offers
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) send(draft ?? value ?? '', true);
            if (event.key !== 'Escape' || !event.currentTarget.value) return;
            event.preventDefault();
            setDraft('');
            send('', true);
          }}
        />
      </span>
    </div>
  );
}

/** As an address has it: half a sign, such as one that a limit of length has cut, can't stand there. */
function toQuery(text: string): string | null {
  return (
    text
      .replace(/\p{Cs}/gu, '')
      .trim()
      .replace(/\s+/g, ' ') || null
  );
}

const PAUSE_MS = 400;
