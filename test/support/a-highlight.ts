import type { MarkedArticle, OwnHighlight } from '../../src/app/reader/notes/parse-highlights.ts';
import { aDay, anArticleId } from './an-article.ts';

export function aHighlight(change: Partial<OwnHighlight> = {}): OwnHighlight {
  return {
    id: 'a1',
    place: { offset: 4, before: 'The ', after: 'lamp went out at four.' },
    quote: 'lamp went out',
    note: '',
    madeAt: 1_700_000_000_000,
    ...change,
  };
}

export function aMarkedArticle(change: Partial<MarkedArticle> = {}): MarkedArticle {
  return {
    id: anArticleId(),
    address: '/2031/05/06/keeper-of-the-lamp-retires-00000001/',
    day: aDay('2031-05-06'),
    title: 'Keeper of the lamp retires',
    highlights: [aHighlight()],
    ...change,
  };
}
