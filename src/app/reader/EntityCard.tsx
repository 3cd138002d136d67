import {
  autoUpdate,
  flip,
  offset,
  shift,
  size,
  useFloating,
  type VirtualElement,
} from '@floating-ui/react-dom';
import { useEffect, useMemo, useRef } from 'react';
import { Link } from 'react-router-dom';
import { entityAddress, HOME_ADDRESS } from '../../archive/addresses.ts';
import type { Mention } from '../../archive/article.ts';
import { formatPeriod } from '../../archive/calendar-date.ts';
import type { ArticleContent } from '../../archive/data-files.ts';
import { formatLabel, groupOf, isNamed } from '../../archive/label.ts';
import { formatFilters, toFilters } from '../list/filters.ts';
import { Icon } from '../ui/Icon.tsx';
import { useDismiss } from '../ui/use-dismiss.ts';
import { EntityFacts } from './EntityFacts.tsx';
import type { MentionPlace } from './mention-places.ts';

/**
 * What is known of a mention, beside it; on a phone, a sheet. It takes focus when opened, and gives it back to the
 * mark on Escape, on its own button, and on a press outside.
 */
export function EntityCard({
  mark,
  article,
  places,
  onMove,
}: {
  /** The mark it belongs to. */
  mark: HTMLAnchorElement;
  article: ArticleContent;
  places: ReadonlyMap<Mention, MentionPlace>;
  /** Another mark to stand beside, or null to close. */
  onMove: (mark: HTMLAnchorElement | null) => void;
}) {
  const mention = [...places].find(([, { anchor }]) => anchor === mark.id)?.[0];
  if (!mention) throw new Error(`No mention has the anchor ${mark.id}`);
  const place = useMemo(() => toCardPlace(mark), [mark]);
  const { refs, floatingStyles } = useFloating({
    elements: { reference: place.reference },
    placement: place.placement,
    middleware: [offset(8), flip({ padding: 8 }), shift({ padding: 12 }), withinScreen],
    whileElementsMounted: autoUpdate,
  });
  const card = useRef<HTMLDivElement>(null);

  useEffect(() => {
    mark.setAttribute('aria-expanded', 'true');
    card.current?.focus({ preventScroll: true });
    return () => mark.removeAttribute('aria-expanded');
  }, [mark]);

  const close = () => {
    onMove(null);
    mark.focus({ preventScroll: true });
  };
  // a press on another mark opens that one instead
  useDismiss(
    true,
    card,
    (why) => (why === 'outside' ? onMove(null) : close()),
    (element) => element.closest('a.mention') !== null,
  );
  const entity = article.entities.find(({ id }) => id === mention.entity);
  const name = entity?.name ?? mark.textContent ?? '';

  return (
    <div
      ref={(element) => {
        card.current = element;
        refs.setFloating(element);
      }}
      role="dialog"
      aria-label={name}
      tabIndex={-1}
      data-group={groupOf(mention.label)}
      className="card sheet no-print z-40 w-72 overflow-y-auto p-4 text-sm outline-none"
      style={floatingStyles}
    >
      <p className="pe-10 text-xs font-semibold text-kind">{formatLabel(mention.label)}</p>
      <h2 className="pe-10 font-serif text-lg leading-tight font-semibold" dir="auto">
        {name}
      </h2>
      <button type="button" className="icon-button absolute end-2 top-2" aria-label="Close" onClick={close}>
        <Icon name="close" />
      </button>
      <Meaning mention={mention} />
      {entity?.page && <EntityFacts id={entity.id} article={article} />}
      {entity && !entity.page && <p className="mt-2">Only in this article</p>}
      <MentionSteps mark={mark} onMove={onMove} />
      {entity?.page && (
        <Link
          to={entityAddress(entity.id)}
          className="mt-1 inline-block py-1 font-semibold text-accent hover:underline"
        >
          All articles
        </Link>
      )}
    </div>
  );
}

/** In the margin beside the line where there is room for it, else below the mark. */
function toCardPlace(mark: HTMLElement): {
  readonly reference: Element | VirtualElement;
  readonly placement: 'right-start' | 'bottom-start';
} {
  const article = mark.closest('article') ?? mark;
  if (innerWidth - article.getBoundingClientRect().right < CARD_WIDTH) {
    return { reference: mark, placement: 'bottom-start' };
  }
  const getBoundingClientRect = () => {
    const { top, height } = mark.getBoundingClientRect();
    return new DOMRect(article.getBoundingClientRect().right, top, 0, height);
  };
  return { reference: { getBoundingClientRect, contextElement: mark }, placement: 'right-start' };
}

/** A card longer than the screen has room for scrolls within itself. */
const withinScreen = size({
  padding: 8,
  apply: ({ availableHeight, elements: { floating } }) => {
    floating.style.maxHeight = `${Math.max(160, availableHeight)}px`;
  },
});

/** With the room around it, in pixels. */
const CARD_WIDTH = 308;

/** What a date means; that a name could be more than one. */
function Meaning({ mention: { period, entity, label } }: { mention: Mention }) {
  if (period) {
    return (
      <p className="mt-1.5">
        {formatPeriod(period)}{' '}
        <Link
          to={HOME_ADDRESS + formatFilters(toFilters(period))}
          className="block py-1 font-semibold text-accent hover:underline"
        >
          Articles of {period.from === period.to ? 'that day' : 'that time'}
        </Link>
      </p>
    );
  }
  if (entity === null && isNamed(groupOf(label))) {
    return <p className="mt-1.5 text-soft">More than one person or thing here goes by this name.</p>;
  }
  return null;
}

/** Which of this article's mentions of the same thing it is, and the way to the others. */
function MentionSteps({
  mark,
  onMove,
}: {
  mark: HTMLAnchorElement;
  onMove: (mark: HTMLAnchorElement) => void;
}) {
  const { entity } = mark.dataset;
  if (!entity) return null;
  const all = [
    ...document.querySelectorAll<HTMLAnchorElement>(
      `.reading a.mention[data-entity="${CSS.escape(entity)}"]`,
    ),
  ];
  if (all.length < 2) return null;
  const index = all.indexOf(mark);
  const step = (by: number) => {
    const next = all[(index + by + all.length) % all.length]!;
    next.scrollIntoView({ block: 'center' });
    onMove(next);
  };
  return (
    <div className="mt-2 flex items-center justify-between border-t border-rule pt-2">
      <span className="tabular-nums">
        {index + 1} of {all.length} here
      </span>
      <span className="flex">
        <button type="button" className="icon-button" aria-label="Previous mention" onClick={() => step(-1)}>
          <Icon name="up" />
        </button>
        <button type="button" className="icon-button" aria-label="Next mention" onClick={() => step(1)}>
          <Icon name="down" />
        </button>
      </span>
    </div>
  );
}
