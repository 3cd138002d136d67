import { useEffect, useId, useState } from 'react';
import { formatPeriod, parsePeriod } from '../../archive/calendar-date.ts';

/**
 * One end of the range as a reader writes it: `2024`, `2024-10` or `2024-10-23`. It says at once what it understood;
 * what is sound counts on Enter, on leaving the field, or after a pause.
 */
export function DateField({
  label,
  value,
  onChange,
}: {
  label: string;
  /** As the address has it; null is open. */
  value: string | null;
  onChange: (value: string | null) => void;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  const text = draft ?? value ?? '';
  const period = parsePeriod(text.trim());
  const isSound = text.trim() === '' || period !== null;
  const hint = period
    ? formatPeriod(period)
    : isSound
      ? ''
      : `Not a date yet: write 2024, 2024-10 or 2024-10-23`;

  const finish = () => {
    if (draft === null || !isSound) return;
    setDraft(null);
    if (text.trim() !== (value ?? '')) onChange(text.trim() || null);
  };

  useEffect(() => {
    if (draft === null || !isSound) return;
    const timer = setTimeout(finish, PAUSE_MS);
    return () => clearTimeout(timer);
  });

  return (
    <div className="flex flex-col">
      <div className="flex items-center gap-2">
        <label htmlFor={id} className="text-soft">
          {label}
        </label>
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          maxLength={10}
          placeholder="YYYY-MM-DD"
          className="w-32 rounded-md border border-edge bg-sheet px-2.5 py-1.5 text-ink tabular-nums placeholder:text-soft aria-invalid:border-accent"
          value={text}
          aria-invalid={!isSound}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={finish}
          onKeyDown={(event) => {
            if (event.key === 'Enter') finish();
            if (event.key === 'Escape') setDraft(null);
          }}
        />
      </div>
      <p id={`${id}-hint`} className={`min-h-4.5 text-end text-xs ${isSound ? 'text-soft' : 'text-accent'}`}>
        {hint}
      </p>
    </div>
  );
}

const PAUSE_MS = 600;
