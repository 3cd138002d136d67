import { useState } from 'react';
import { Link } from 'react-router-dom';
import { SAVED_ADDRESS } from '../../archive/addresses.ts';
import { formatShortDay } from '../../archive/calendar-date.ts';
import { say } from '../ui/say.ts';
import { setSaved, useSaved } from './kept-articles.ts';
import { byLastSaved } from './kept-file.ts';
import type { SavedArticle } from './parse-kept.ts';

/** The saved articles, those saved last first. One that is removed can be put back until the page is left. */
export function SavedList() {
  const saved = useSaved();
  const [removed, setRemoved] = useState<readonly SavedArticle[]>([]);
  const gone = removed.filter(({ id }) => !saved.has(id));
  const all = byLastSaved(new Map([...saved, ...gone.map((article) => [article.id, article] as const)]));
  if (all.length === 0) return <NothingSaved />;

  const toggle = (article: SavedArticle) => {
    if (saved.has(article.id)) {
      setSaved(article, false);
      setRemoved([...gone, article]);
      say('Removed');
    } else {
      say(setSaved(article, true) ? 'Put back' : 'There is room for no more');
    }
  };
  return (
    <ul className="border-t border-rule">
      {all.map((article) => (
        <SavedLine
          key={article.id}
          article={article}
          isSaved={saved.has(article.id)}
          onToggle={() => toggle(article)}
        />
      ))}
    </ul>
  );
}

function SavedLine({
  article: { address, day, title },
  isSaved,
  onToggle,
}: {
  article: SavedArticle;
  isSaved: boolean;
  onToggle: () => void;
}) {
  return (
    <li
      data-row
      className="group relative flex items-baseline gap-x-4 border-b border-rule py-3 max-sm:flex-wrap"
    >
      <p className="w-38 shrink-0 text-[0.8125rem] text-soft tabular-nums max-sm:w-full">
        {day ? <time dateTime={day}>{formatShortDay(day)}</time> : 'Undated'}
      </p>
      <h3
        className={`min-w-0 flex-1 font-serif text-lg leading-snug font-semibold text-pretty ${isSaved ? '' : 'text-soft line-through'}`}
        dir="auto"
      >
        <Link
          to={address}
          state={{ list: SAVED_ADDRESS }}
          className="group-hover:text-accent after:absolute after:inset-0"
        >
          {title}
        </Link>
      </h3>
      <button
        type="button"
        data-tool="save"
        className="relative z-10 w-18 shrink-0 py-1 text-end text-sm text-soft underline underline-offset-4 hover:text-ink"
        aria-label={isSaved ? `Remove “${title}”` : `Put back “${title}”`}
        onClick={onToggle}
      >
        {isSaved ? 'Remove' : 'Put back'}
      </button>
    </li>
  );
}

function NothingSaved() {
  return (
    <div className="border-t border-rule py-6">
      <p className="font-serif text-lg">Nothing is saved yet.</p>
      <p className="mt-2 text-soft">
        In a list or in an article, press the bookmark or the key <kbd>s</kbd>; what you save is listed here.
      </p>
    </div>
  );
}
