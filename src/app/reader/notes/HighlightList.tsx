import { Link } from 'react-router-dom';
import { SAVED_ADDRESS } from '../../../archive/addresses.ts';
import { formatShortDay } from '../../../archive/calendar-date.ts';
import { HighlightFileTools } from './HighlightFileTools.tsx';
import { useMarkedArticles } from './own-highlights.ts';
import type { MarkedArticle } from './parse-highlights.ts';

/** All highlights on this device, by article, those made last first; each leads to its words. */
export function HighlightList() {
  const articles = [...useMarkedArticles().values()].toSorted((a, b) => lastMade(b) - lastMade(a));
  return (
    <section className="mt-10">
      <h2 className="mb-3 font-serif text-xl font-semibold">Highlights and notes</h2>
      {articles.length === 0 && (
        <p className="text-soft">
          Select words of an article and press “Highlight”: they are marked for you alone, with a note if you
          like, and listed here.
        </p>
      )}
      <ul className="grid gap-6">
        {articles.map(({ id, address, day, title, highlights }) => (
          <li key={id}>
            <h3 className="font-serif text-lg leading-snug font-semibold" dir="auto">
              <Link to={address} state={{ list: SAVED_ADDRESS }} className="hover:text-accent">
                {title}
              </Link>
            </h3>
            {day && <p className="text-[0.8125rem] text-soft">{formatShortDay(day)}</p>}
            <ul className="mt-2 grid gap-3">
              {highlights.map((highlight) => (
                <li key={highlight.id}>
                  <blockquote className="border-s-2 border-edge ps-3 font-serif" dir="auto">
                    <Link
                      to={`${address}#h-${highlight.id}`}
                      state={{ list: SAVED_ADDRESS }}
                      className="line-clamp-6 hover:text-accent"
                    >
                      {highlight.quote}
                    </Link>
                  </blockquote>
                  {highlight.note && (
                    <p className="mt-1 ps-3.5 whitespace-pre-line text-soft" dir="auto">
                      {highlight.note}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <HighlightFileTools articles={articles} />
    </section>
  );
}

function lastMade({ highlights }: MarkedArticle): number {
  return Math.max(...highlights.map(({ madeAt }) => madeAt));
}
