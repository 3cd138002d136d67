import { useEffect, useId, useState } from 'react';
import { useSent } from '../ui/use-sent.ts';
import { parseDateField } from './parse-date-field.ts';

/**
 * One end of the range as a reader writes it: `2024`, `2024-10` or `2024-10-23`. It says at once what it understood,
 * or what is wrong. A sound date counts on Enter and on leaving the field; written as its code also after a pause,
 * for then nothing changes under the writer's hands.
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
  const [isDone, setIsDone] = useState(false);
  const [sent, send] = useSent(value);
  const id = useId();
  const reading = parseDateField(draft ?? sent ?? '');
  // what is merely unfinished is no mistake before it is left so
  const isWrong = reading.kind === 'wrong' || (reading.kind === 'unfinished' && isDone);
  const code = reading.kind === 'date' ? reading.code : null;
  const isSound = code !== null || reading.kind === 'open';
  const isPlain = (code ?? '') === draft?.trim();

  const write = (text: string | null) => {
    setDraft(text);
    setIsDone(false);
  };
  const finish = () => {
    setIsDone(true);
    if (draft === null || !isSound) return;
    write(null);
    if (code === sent) return;
    send(code);
    onChange(code);
  };

  useEffect(() => {
    if (!isSound || !isPlain) return;
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
          maxLength={40}
          placeholder="YYYY-MM-DD"
          className="w-32 rounded-md border border-edge bg-sheet px-2.5 py-1.5 text-ink tabular-nums placeholder:text-soft aria-invalid:border-accent"
          value={draft ?? sent ?? ''}
          aria-invalid={isWrong}
          aria-describedby={`${id}-hint`}
          onChange={(event) => write(event.target.value)}
          onBlur={finish}
          onKeyDown={(event) => {
            if (event.key === 'Enter') finish();
            if (event.key !== 'Escape' || draft === null) return;
            // the first press is for the field, not for what it lies in
            event.preventDefault();
            write(null);
          }}
        />
      </div>
      {/* two lines at most, and never wider than the field: nothing moves while one writes */}
      <p
        id={`${id}-hint`}
        aria-live={draft === null ? 'off' : 'polite'}
        className={`min-h-9 w-0 min-w-full pt-0.5 text-end text-xs ${isWrong ? 'text-accent' : 'text-soft'}`}
      >
        {reading.words}
      </p>
    </div>
  );
}

const PAUSE_MS = 600;
