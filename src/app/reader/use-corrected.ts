import { useEffect, useState } from 'react';
import type { ArticleContent } from '../../archive/data-files.ts';
import { CORRECTED, CORRECTIONS_KEY } from './correction-keys.ts';

/** An article as this reader has corrected it. Most have nothing to correct, and fetch nothing for it. */
export function useCorrected(article: ArticleContent): ArticleContent {
  const [corrected, setCorrected] = useState({ from: article, to: article });
  useEffect(() => {
    const correct = () => {
      void import('./correct-article.ts').then(
        ({ correctAsKept }) => setCorrected({ from: article, to: correctAsKept(article) }),
        // the article as it was built can be read all the same
        () => {},
      );
    };
    const onStorage = ({ key }: StorageEvent) => key === CORRECTIONS_KEY && correct();
    if (hasCorrections()) correct();
    addEventListener(CORRECTED, correct);
    addEventListener('storage', onStorage);
    return () => {
      removeEventListener(CORRECTED, correct);
      removeEventListener('storage', onStorage);
    };
  }, [article]);
  return corrected.from === article ? corrected.to : article;
}

/** Storage may be blocked altogether: reading it then throws. */
function hasCorrections(): boolean {
  try {
    return CORRECTIONS_KEY in localStorage;
  } catch {
    return false;
  }
}
