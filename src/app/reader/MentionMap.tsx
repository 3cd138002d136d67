import { useEffect, useMemo, useRef, useSyncExternalStore, type MouseEvent, type RefObject } from 'react';
import type { Mention } from '../../archive/article.ts';
import type { ArticleContent } from '../../archive/data-files.ts';
import { GROUPS } from '../../archive/label.ts';
import { useSettings } from '../ui/settings.ts';
import { litEntity, onLit } from './light-entity.ts';
import { mentionOffsets } from './mention-offsets.ts';
import type { MentionPlace } from './mention-places.ts';
import { followScreen } from './follow-screen.ts';
import { reveal } from './step-marks.ts';

/**
 * Where in the text each mention stands that is shown, from its offset: one path a group, however many there are.
 * Beside it the part that is on the screen, above and below how many are not. A press goes to what is nearest.
 */
export function MentionMap({
  article,
  places,
  frame,
}: {
  article: ArticleContent;
  places: ReadonlyMap<Mention, MentionPlace>;
  frame: RefObject<HTMLElement | null>;
}) {
  const [{ off, marks }] = useSettings();
  const lit = useSyncExternalStore(onLit, litEntity);
  const { mentions, texts } = useMemo(() => mentionOffsets(article), [article]);
  const shown = useMemo(
    () =>
      mentions.filter(
        ({ mention, group }) =>
          !off.includes(group) && (marks === 'all' || (marks === 'first' && places.get(mention)?.isFirst)),
      ),
    [mentions, off, marks, places],
  );
  const map = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!map.current) return;
    const elements = [
      frame.current!.querySelector('h1')!,
      ...article.blocks.map((_, index) => document.getElementById(`p${index + 1}`)!),
    ];
    const found = shown.map(({ mention }) => document.getElementById(places.get(mention)!.anchor)!);
    return followScreen({ map: map.current, elements, texts, marks: found });
  }, [article, frame, places, shown, texts]);

  const goTo = (anchor: string | undefined) => {
    const mark = anchor && document.getElementById(anchor);
    if (!mark) return;
    reveal(mark);
    mark.focus({ preventScroll: true });
  };
  const onPress = ({ clientY, currentTarget }: MouseEvent<HTMLElement>) => {
    const { top, height } = currentTarget.getBoundingClientRect();
    const share = (clientY - top) / height;
    const nearest = shown.toSorted((a, b) => Math.abs(a.at - share) - Math.abs(b.at - share))[0];
    goTo(nearest && places.get(nearest.mention)?.anchor);
  };
  const goBeside = ({ currentTarget }: MouseEvent<HTMLElement>) => goTo(currentTarget.dataset['to']);

  if (shown.length === 0) return null;
  const paths = GROUPS.map(({ id }) => ({
    id,
    d: toPath(shown.filter(({ group, mention }) => group === id && mention.entity !== lit)),
  }));
  const ofLit = lit === null ? [] : shown.filter(({ mention }) => mention.entity === lit);
  return (
    <div ref={map} role="group" aria-label="Mentions" className="mention-map text-xs text-soft">
      <h2 className="mb-1.5 font-semibold tracking-[0.06em] uppercase">Mentions</h2>
      <button type="button" data-above className="flex h-7 items-center hover:text-ink" onClick={goBeside}>
        ↑ 0 above
      </button>
      {/* what it does the two buttons and the keys of the text do too, without a place to point at */}
      <button type="button" aria-hidden="true" tabIndex={-1} className="map-line" onClick={onPress}>
        <span data-screen />
        <svg
          viewBox="0 0 12 1000"
          preserveAspectRatio="none"
          data-dim={lit === null ? undefined : ''}
          data-dense={shown.length > MANY ? '' : undefined}
        >
          {paths.map(({ id, d }) => d && <path key={id} data-group={id} d={d} />)}
          {ofLit[0] && <path data-group={ofLit[0].group} data-lit="" d={toPath(ofLit)} />}
        </svg>
      </button>
      <button type="button" data-below className="flex h-7 items-center hover:text-ink" onClick={goBeside}>
        ↓ 0 below
      </button>
    </div>
  );
}

/** A short stroke for each. */
function toPath(shown: readonly { readonly at: number }[]): string {
  return shown.map(({ at }) => `M0 ${(at * 1000).toFixed(1)}h12`).join('');
}

/** Strokes that would run into one block. */
const MANY = 300;
