import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, type MouseEvent, type RefObject } from 'react';
import type { Mention } from '../../archive/article.ts';
import { useCommand } from '../ui/commands.ts';
import { useSettings } from '../ui/settings.ts';
import type { MentionPlace } from './mention-places.ts';

/** A card and what it belongs to. */
export interface ShownCard {
  /** What it stands beside: a mark, or the name of an entity above the text. */
  readonly anchor: HTMLAnchorElement;
  readonly mark: HTMLAnchorElement;
  /** False while only the pointer holds it open. */
  readonly isPinned: boolean;
}

export type Show = (next: (shown: ShownCard | null) => ShownCard | null) => void;

/**
 * The marks of an article at work: one of them is a tab stop, those that are off are no links, a press opens a card.
 * All set on the elements themselves: drawing the text again would cost a long article time and the reader's place.
 * What comes of a pointer or of keys is fetched at the first sign of either.
 */
export function useMarks({
  frame: article,
  places,
  shown,
  show,
}: {
  frame: RefObject<HTMLElement | null>;
  places: ReadonlyMap<Mention, MentionPlace>;
  shown: ShownCard | null;
  show: Show;
}) {
  const [{ off, marks }, change] = useSettings();
  const client = useQueryClient();
  const usual = useRef<'all' | 'first'>('all');

  useEffect(() => {
    if (places.size === 0) return;
    let hasStop = false;
    for (const mark of article.current?.querySelectorAll<HTMLAnchorElement>('a.mention') ?? []) {
      const { group = '', first, to } = mark.dataset;
      const isOn = !off.includes(group) && (marks === 'all' || (marks === 'first' && first !== undefined));
      if (isOn && to) {
        mark.setAttribute('href', to);
        delete mark.dataset['to'];
      } else if (!isOn && !to) {
        mark.dataset['to'] = mark.getAttribute('href')!;
        mark.removeAttribute('href');
      }
      const stop = isOn && !hasStop ? '0' : '-1';
      if (mark.getAttribute('tabindex') !== stop) mark.setAttribute('tabindex', stop);
      hasStop ||= isOn;
    }
  }, [article, places, off, marks]);

  useEffect(() => {
    // once every height is known: see app.css
    if (places.size < MANY) return;
    const timer = setTimeout(() => article.current?.setAttribute('data-settled', ''), 1000);
    return () => clearTimeout(timer);
  }, [article, places]);

  useEffect(() => {
    const frame = article.current!;
    let stop: (() => void) | undefined;
    let isOver = false;
    const begin = ({ target }: Event) => {
      if (!(target as Element).closest('a')) return;
      forget();
      import('./watch-marks.ts').then(
        ({ watchMarks }) => {
          if (!isOver) stop = watchMarks({ frame, client, show });
        },
        // without it a press still opens the card
        () => {},
      );
    };
    const forget = () => {
      for (const type of ['pointerover', 'focusin']) frame.removeEventListener(type, begin);
    };
    for (const type of ['pointerover', 'focusin']) frame.addEventListener(type, begin);
    return () => {
      isOver = true;
      forget();
      stop?.();
    };
  }, [article, client, show]);

  const step = async (by: 1 | -1) => {
    const { findStep, reveal } = await import('./step-marks.ts');
    const next = findStep(article.current!, shown?.anchor ?? null, by);
    if (!next) return;
    reveal(next);
    if (shown) show(() => ({ anchor: next, mark: next, isPinned: true }));
    else next.focus({ preventScroll: true });
  };
  useCommand('nextMention', () => void step(1));
  useCommand('previousMention', () => void step(-1));
  useCommand('marks', () => {
    if (marks !== 'none') usual.current = marks;
    change({ marks: marks === 'none' ? usual.current : 'none' });
  });

  /** Opens the card of the mark or name that was pressed; a press with a modifier is the browser's. */
  return (event: MouseEvent<HTMLElement>) => {
    const anchor = (event.target as Element).closest<HTMLAnchorElement>(
      'header li a[data-entity], a.mention',
    );
    if (!anchor || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const entity = CSS.escape(anchor.dataset['entity'] ?? '');
    const mark = anchor.matches('.mention')
      ? anchor
      : event.currentTarget.querySelector<HTMLAnchorElement>(`a.mention[data-entity="${entity}"]`);
    if (!mark) return;
    event.preventDefault();
    show(() => ({ anchor, mark, isPinned: true }));
  };
}

/** Marks that take longer to style than a reader should notice. */
const MANY = 300;
