import { Link } from 'react-router-dom';
import { formatShortDay } from '../../archive/calendar-date.ts';
import type { ArticleContent, ReadAlsoEntry, RelatedArticle } from '../../archive/data-files.ts';

/**
 * The seed's own "Read also" list: articles of this archive as links, other sites marked as such, the rest as text.
 * Then articles that have to do with this one, each with what it shares; they are not on paper.
 */
export function ReadAlsoList({ readAlso, related }: Pick<ArticleContent, 'readAlso' | 'related'>) {
  if (readAlso.length + related.length === 0) return null;
  return (
    <section
      className={`mt-10 border-t border-ink pt-3 font-sans ${readAlso.length === 0 ? 'chrome no-print' : ''}`}
    >
      <h2 className="mb-1 text-[0.8125rem] font-semibold">Read also</h2>
      <ul>
        {readAlso.map((item, index) => (
          <li key={index} dir="auto" className="py-1.5 font-serif text-lg leading-snug">
            <ReadAlsoLink item={item} />
          </li>
        ))}
        {related.map((article) => (
          <li key={article.address} className="no-print">
            <RelatedLink article={article} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RelatedLink({ article: { address, title, day, shares } }: { article: RelatedArticle }) {
  return (
    <Link to={address} className="block py-2 hover:text-accent">
      <span className="block font-serif text-lg leading-snug font-semibold text-pretty" dir="auto">
        {title}
      </span>
      <span className="block text-[0.8125rem] text-soft">
        {day && `${formatShortDay(day)} · `}shares {shares.join(', ')}
      </span>
    </Link>
  );
}

function ReadAlsoLink({ item: { text, href, address } }: { item: ReadAlsoEntry }) {
  if (address !== undefined) {
    return (
      <Link to={address} className="font-semibold hover:text-accent">
        {text}
      </Link>
    );
  }
  if (href === undefined || !URL.canParse(href)) return text;
  return (
    <a href={href} rel="noopener noreferrer" className="text-accent underline underline-offset-4">
      {text}
      <span className="font-sans text-sm text-soft"> ({new URL(href).host}, another site)</span>
    </a>
  );
}
