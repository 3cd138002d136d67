import { Link } from 'react-router-dom';
import type { ReadAlsoEntry } from '../../archive/data-files.ts';

/** The seed's own "Read also" list: articles of this archive as links, other sites marked as such, the rest as text. */
export function ReadAlsoList({ items }: { items: readonly ReadAlsoEntry[] }) {
  if (items.length === 0) return null;
  return (
    <section className="mt-10 border-t border-ink pt-3 font-sans">
      <h2 className="mb-1 text-[0.8125rem] font-semibold">Read also</h2>
      <ul>
        {items.map((item, index) => (
          <li key={index} dir="auto" className="py-1.5 font-serif text-lg leading-snug">
            <ReadAlsoLink item={item} />
          </li>
        ))}
      </ul>
    </section>
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
