import { useState, type KeyboardEvent } from 'react';

/** The key of a command as a button; pressed, it takes the next key as its own. */
export function KeyChooser({
  title,
  value,
  takenBy,
  onPick,
}: {
  /** What the command does. */
  title: string;
  value: string;
  /** What already lies on a key, in words. */
  takenBy: (key: string) => string | null;
  onPick: (key: string) => void;
}) {
  const [words, setWords] = useState<string | null>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    if (words === null || event.key === 'Tab' || event.key === 'Shift') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return setWords(null);
    if (event.key.length !== 1 || event.key === ' ') return setWords('Press a letter, digit or sign');
    const other = takenBy(event.key);
    if (other !== null) return setWords(`${event.key} is taken by “${other}”`);
    setWords(null);
    onPick(event.key);
  };

  return (
    <span className="flex items-center gap-2 text-end">
      <span role="status" className="text-xs text-soft">
        {words}
      </span>
      <button
        type="button"
        className="min-h-8 min-w-8 rounded-md px-1.5 hover:bg-hover"
        aria-pressed={words !== null}
        onClick={() => setWords(words === null ? 'Press a key' : null)}
        onKeyDown={onKeyDown}
        onBlur={() => setWords(null)}
      >
        {toCaps(value).map((cap) => (
          <kbd key={cap}>{cap}</kbd>
        ))}
        <span className="sr-only">, change the key of “{title}”</span>
      </button>
    </span>
  );
}

/** A capital is said as it is typed: with Shift. */
function toCaps(value: string): string[] {
  return value.split(' ').flatMap((key) => (/^\p{Lu}$/u.test(key) ? ['Shift', key.toLowerCase()] : [key]));
}
