import { memo } from 'react';
import type { MarkedText as Marked, Mention } from '../../archive/article.ts';
import { groupOf } from '../../archive/label.ts';
import { useSite } from '../site-context.ts';
import type { MentionPlace } from './mention-places.ts';
import { toSegments, type Segment } from './to-segments.ts';

interface Props {
  readonly marked: Marked;
  readonly places: ReadonlyMap<Mention, MentionPlace>;
  /** Length of the dateline the text starts with. */
  readonly dateline?: number;
}

/**
 * A text with its mentions as links inside the sentence, without a word of their own for a screen reader. Until a
 * script takes over (`useMarks`), an entity's first mention in the article is a tab stop.
 */
export const MarkedText = memo(function MarkedText({ marked, places, dateline = 0 }: Props) {
  const { base } = useSite();
  const draw = ({ text, start, mention }: Segment) =>
    mention ? (
      <MentionMark key={start} text={text} mention={mention} place={places.get(mention)!} base={base} />
    ) : (
      text
    );
  const segments = toSegments(marked, dateline);
  if (dateline === 0) return segments.map(draw);
  return (
    <>
      <span className="dateline">{segments.filter(({ start }) => start < dateline).map(draw)}</span>
      {segments.filter(({ start }) => start >= dateline).map(draw)}
    </>
  );
});

/** A plain link: what a press on it does is decided in one place, for all of them, by the article around. */
function MentionMark({
  text,
  mention,
  place,
  base,
}: {
  text: string;
  mention: Mention;
  place: MentionPlace;
  base: string;
}) {
  const { target } = place;
  return (
    <a
      href={target.startsWith('/') ? base + target.slice(1) : target}
      id={place.anchor}
      className="mention"
      data-label={mention.label}
      data-group={groupOf(mention.label)}
      data-entity={mention.entity ?? undefined}
      data-first={place.isFirst ? '' : undefined}
      tabIndex={place.ordinal === 1 ? undefined : -1}
      draggable={false}
    >
      {text}
    </a>
  );
}
