import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';
import type { ArticleContent } from '../../../archive/data-files.ts';
import { say } from '../../ui/say.ts';
import { findPassages, type LinkedPassages } from './find-passages.ts';
import { goToPassage, markPassages } from './mark-passage.ts';
import { parseFragment, type Fragment, type TextDirective } from './parse-text-directive.ts';
import { entryName, isReloaded, readFragment } from './read-fragment.ts';
import { readPageText } from './read-page-text.ts';

/** The words of a link that are no longer in the text. */
export interface LostPassage {
  readonly words: TextDirective;
  /** The paragraph that the link names: `p7`. */
  readonly id: string;
}

/**
 * Marks what the address points to for as long as it does. The reader is brought there once for each step of the
 * history, unless the browser has put them back where they were or they read already (`isFree` says not).
 */
export function useLinkedPassage(
  article: ArticleContent,
  isFree: () => boolean,
): readonly [lost: LostPassage | null, close: () => void] {
  const location = useLocation();
  const [lost, setLost] = useState<LostPassage | null>(null);
  const wasThere = useRef(false);

  useEffect(() => {
    // after the focus and the scroll place that go with the page
    const timer = setTimeout(() => {
      const entry = entryName();
      const mayMove = !answered.has(entry) && (wasThere.current || isFree());
      answered.add(entry);
      wasThere.current = true;
      setLost(answer(parseFragment(readFragment(location.hash)), mayMove));
    });
    return () => clearTimeout(timer);
    // a corrected article is drawn anew, and its marks with it
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [location, article, isFree]);

  useEffect(() => () => markPassages([]), []);
  return [lost, () => setLost(null)];
}

/** Marks what a fragment points to and, where it may, goes there; gives back what it does not find. */
function answer(fragment: Fragment, mayMove: boolean): LostPassage | null {
  const isMeant = fragment.directives.length > 0 || /^p\d+$/.test(fragment.id);
  const page = isMeant ? readPageText() : null;
  const { found, lost } = page ? findPassages(page, fragment) : NOTHING;
  const ranges = found.flatMap((stretch) => page?.toRange(stretch) ?? []);
  const [first] = ranges;
  const [words] = lost;
  // focus may take a selection away that is a mark
  if (first && mayMove) goToPassage(first);
  markPassages(ranges);
  if (!first) return words ? { words, id: fragment.id } : null;
  if (mayMove) {
    const isChanged = found.some((passage) => passage.isChanged);
    say(isChanged ? CHANGED : fragment.directives.length > 0 ? FOUND : `Paragraph ${fragment.id.slice(1)}`);
  }
  return null;
}

const NOTHING: LinkedPassages = { found: [], lost: [] };
const FOUND = 'The passage this link points to is marked';
const CHANGED = 'The text has changed since this link was made; this is the nearest passage';

/** The steps of the history that have been answered, in this visit. */
const answered = new Set<string>(isReloaded() ? [entryName()] : []);
