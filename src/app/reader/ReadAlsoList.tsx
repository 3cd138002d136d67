import type { ReadAlso } from '../../archive/article.ts';

/** The seed's own "Read also" list: titles as text, addresses as links that say where they lead. */
export function ReadAlsoList({ items }: { items: readonly ReadAlso[] }) {
  if (items.length === 0) return null;
  return (
    <section className="mt-10 border-t border-ink pt-3 font-sans">
      <h2 className="mb-1 text-[0.8125rem] font-semibold">Read also</h2>
      <ul>
        {items.map(({ text, href }, index) => (
          <li key={index} dir="auto" className="py-1.5 font-serif text-lg leading-snug">
            {href ? (
              <a href={href} rel="noopener noreferrer" className="text-accent underline underline-offset-4">
                {text}
                <span className="font-sans text-sm text-soft"> ({new URL(href).host}, another site)</span>
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
