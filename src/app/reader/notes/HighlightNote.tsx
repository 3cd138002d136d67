import { LONGEST_NOTE, type OwnHighlight } from './parse-highlights.ts';

/** One highlight in the list below the text: its words, which lead to them, and the note. */
export function HighlightNote({
  highlight: { id, quote, note },
  isKept,
  isLost,
  onGo,
  onWrite,
  onToggle,
}: {
  highlight: OwnHighlight;
  /** False for one that was removed, and can be put back. */
  isKept: boolean;
  /** Whether the text has these words no more. */
  isLost: boolean;
  onGo: () => void;
  onWrite: (note: string) => void;
  onToggle: () => void;
}) {
  return (
    <li className="grid gap-2">
      <blockquote
        className={`border-s-2 border-edge ps-3 font-serif text-base ${isKept ? '' : 'line-through'}`}
      >
        {isLost ? (
          <>
            <span dir="auto">{quote}</span>
            <span className="block font-sans text-sm text-soft">
              These words are not in the text any more.
            </span>
          </>
        ) : (
          <button
            type="button"
            dir="auto"
            className="line-clamp-6 text-start hover:text-accent"
            onClick={onGo}
          >
            {quote}
          </button>
        )}
      </blockquote>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <label htmlFor={`note-${id}`} className="w-full text-soft">
          Note
        </label>
        <textarea
          id={`note-${id}`}
          className="min-h-16 min-w-0 grow rounded-md border border-edge bg-sheet px-2.5 py-1.5 text-ink"
          dir="auto"
          rows={2}
          maxLength={LONGEST_NOTE}
          value={note}
          disabled={!isKept}
          onChange={({ target }) => onWrite(target.value)}
        />
        <button
          type="button"
          className="py-1 text-soft underline underline-offset-4 hover:text-ink"
          aria-label={`${isKept ? 'Remove' : 'Put back'} “${quote.slice(0, 60)}”`}
          onClick={onToggle}
        >
          {isKept ? 'Remove' : 'Put back'}
        </button>
      </div>
    </li>
  );
}
