import { Link } from 'react-router-dom';
import { formatShortDay } from '../../archive/calendar-date.ts';
import type { ArticleContent, ArticleRef } from '../../archive/data-files.ts';

/** The articles before and after this one in time. */
export function Neighbours({ newer, older }: Pick<ArticleContent, 'newer' | 'older'>) {
  if (!newer && !older) return null;
  return (
    <nav
      aria-label="Before and after"
      className="no-print mt-10 grid gap-x-8 border-t border-ink pt-2 font-sans sm:grid-cols-2"
    >
      {older && <NeighbourLink article={older} side="Earlier" />}
      {newer && <NeighbourLink article={newer} side="Later" />}
    </nav>
  );
}

function NeighbourLink({ article, side }: { article: ArticleRef; side: 'Earlier' | 'Later' }) {
  return (
    <Link
      to={article.address}
      rel={side === 'Earlier' ? 'prev' : 'next'}
      className={`block py-3 hover:text-accent ${side === 'Later' ? 'sm:col-start-2 sm:text-end' : ''}`}
    >
      <span className="block text-[0.8125rem] text-soft">
        {side}
        {article.day && ` · ${formatShortDay(article.day)}`}
      </span>
      <span className="font-serif text-lg leading-snug font-semibold">{article.title}</span>
    </Link>
  );
}
