import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { formatPeriod, parsePeriod } from '../../archive/calendar-date.ts';
import { ListSection, UndatedSection } from './ListSection.tsx';
import { firstSections, type Section } from './to-sections.ts';

/**
 * The list, section by section, as far as it was asked for: more comes when its end is near, or at a press. How far it
 * went is remembered by `name` for as long as the page lives, so that Back finds the same rows.
 */
export function SectionList({
  name,
  sections,
  undated,
}: {
  name: string;
  sections: readonly Section[];
  /** Articles without a day, to come last. */
  undated: number;
}) {
  const { shown, showMore } = useShown(name, Math.max(1, firstSections(sections).length));
  const end = useRef<HTMLDivElement>(null);
  const next = sections[shown];

  useEffect(() => {
    if (!end.current || !next) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) showMore();
      },
      { rootMargin: '1200px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [next, showMore]);

  return (
    <>
      {sections.slice(0, shown).map((section) => (
        <ListSection key={section.code} section={section} />
      ))}
      {next && (
        <div ref={end} className="py-6 text-center">
          <button
            type="button"
            data-more
            className="rounded-md border border-edge px-4 py-2 hover:bg-hover"
            onClick={showMore}
          >
            Show {formatPeriod(parsePeriod(next.code)!)} and earlier
          </button>
        </div>
      )}
      {!next && undated > 0 && <UndatedSection count={undated} />}
    </>
  );
}

function useShown(name: string, first: number): { shown: number; showMore: () => void } {
  const client = useQueryClient();
  const key = ['sections-shown', name];
  const [state, setState] = useState({ name, shown: client.getQueryData<number>(key) ?? first });
  const shown = state.name === name ? state.shown : (client.getQueryData<number>(key) ?? first);
  const showMore = () => {
    client.setQueryData(key, shown + 1);
    setState({ name, shown: shown + 1 });
  };
  return { shown, showMore };
}
