import { autoUpdate, flip, offset, shift, size, useFloating } from '@floating-ui/react-dom';
import { Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router-dom';
import { entityAddress } from '../../archive/addresses.ts';
import type { Mention } from '../../archive/article.ts';
import type { ArticleContent } from '../../archive/data-files.ts';
import { formatLabel, groupOf, isNamed } from '../../archive/label.ts';
import { Icon } from '../ui/Icon.tsx';
import { lazyPart } from '../ui/lazy-part.ts';
import { useDismiss } from '../ui/use-dismiss.ts';
import { toCardPlace } from './card-place.ts';
import { DateFacts } from './DateFacts.tsx';
import { EntityFacts } from './EntityFacts.tsx';
import { lightEntity } from './light-entity.ts';
import type { MentionPlace } from './mention-places.ts';
import { MentionSteps } from './MentionSteps.tsx';
import type { Show, ShownCard } from './use-marks.ts';

const CorrectionDialog = lazyPart(async () => (await import('./CorrectionDialog.tsx')).CorrectionDialog);

interface Props {
  readonly shown: ShownCard;
  readonly show: Show;
  readonly article: ArticleContent;
}

/**
 * What is known of a mention, beside it; on a phone, a sheet. One that was pressed takes focus, and gives it back on
 * Escape and on its own button; one that the pointer rests on leaves focus where it is.
 */
export function EntityCard({
  places,
  ...props
}: Props & { readonly places: ReadonlyMap<Mention, MentionPlace> }) {
  const { shown, show, article } = props;
  const [wrong, setWrong] = useState<{ mention: Mention; name: string } | null>(null);
  if (wrong) {
    const close = () => {
      setWrong(null);
      show(() => null);
      // the mark may be gone by what was corrected
      const home = shown.anchor.isConnected ? shown.anchor : document.querySelector<HTMLElement>('h1');
      home?.focus({ preventScroll: true });
    };
    return (
      <Suspense>
        <CorrectionDialog {...wrong} article={article} onClose={close} />
      </Suspense>
    );
  }
  const { id } = shown.mark;
  const mention = [...places].find(([, { anchor }]) => anchor === id)?.[0];
  if (!mention) return null;
  const key = shown.anchor.id || mention.entity;
  return <Card key={key} {...props} mention={mention} onWrong={(name) => setWrong({ mention, name })} />;
}

function Card({
  shown,
  show,
  article,
  mention,
  onWrong,
}: Props & { readonly mention: Mention; readonly onWrong: (name: string) => void }) {
  const { anchor, mark, isPinned } = shown;
  const place = useMemo(() => toCardPlace(anchor), [anchor]);
  const { refs, floatingStyles } = useFloating({
    elements: { reference: place.reference },
    placement: place.placement,
    middleware: [offset(8), flip({ padding: 8 }), shift({ padding: 12 }), withinScreen],
    whileElementsMounted: autoUpdate,
  });
  const card = useRef<HTMLDivElement>(null);

  useEffect(() => {
    anchor.setAttribute('aria-expanded', 'true');
    if (isPinned) card.current?.focus({ preventScroll: true });
    lightEntity(mention.entity);
    return () => {
      anchor.removeAttribute('aria-expanded');
      lightEntity(null);
    };
  }, [anchor, isPinned, mention]);

  const close = () => {
    show(() => null);
    if (isPinned) anchor.focus({ preventScroll: true });
  };
  // a press on another mark opens that one instead
  useDismiss(
    true,
    card,
    (why) => (why === 'escape' ? close() : show(() => null)),
    (element) => element.closest('a.mention, a[data-entity]') !== null,
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
      className="entity-card card sheet no-print z-40 w-72 overflow-y-auto p-4 text-sm outline-none"
      style={floatingStyles}
      // once it is used it stays
      onPointerDown={() => show((now) => now && { ...now, isPinned: true })}
    >
      <p className="pe-10 text-xs font-semibold text-kind">{formatLabel(mention.label)}</p>
      <h2 className="pe-10 font-serif text-lg leading-tight font-semibold wrap-anywhere" dir="auto">
        {name}
      </h2>
      <button type="button" className="icon-button absolute end-2 top-2" aria-label="Close" onClick={close}>
        <Icon name="close" />
      </button>
      {mention.period && <DateFacts period={mention.period} words={name} />}
      {mention.label === 'DATE' && !mention.period && (
        <p className="mt-1.5 text-soft">
          It names no particular day, or none that could be told from the text.
        </p>
      )}
      {mention.entity === null && isNamed(groupOf(mention.label)) && (
        <p className="mt-1.5 text-soft">More than one person or thing here goes by this name.</p>
      )}
      {entity?.page && <EntityFacts id={entity.id} article={article} />}
      {entity && !entity.page && <p className="mt-2">Only in this article</p>}
      <MentionSteps shown={shown} show={show} />
      <p className="mt-1 flex justify-between gap-4">
        {entity?.page && (
          <Link to={entityAddress(entity.id)} className="py-1 font-semibold text-accent hover:underline">
            All articles
          </Link>
        )}
        <button
          type="button"
          aria-haspopup="dialog"
          className="ms-auto py-1 text-soft underline decoration-rule underline-offset-4 hover:text-ink"
          onClick={() => onWrong(name)}
        >
          Not right?
        </button>
      </p>
    </div>
  );
}

/** A card longer than the screen has room for scrolls within itself. */
const withinScreen = size({
  padding: 8,
  apply: ({ availableHeight, elements: { floating } }) => {
    floating.style.maxHeight = `${Math.max(160, availableHeight)}px`;
  },
});
