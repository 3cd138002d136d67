import { memo, type ReactNode } from 'react';
import type { Block, Mention } from '../../archive/article.ts';
import { MarkedText } from './MarkedText.tsx';
import type { MentionPlace } from './mention-places.ts';

/** The body, each block in the element of its role; list items that follow each other share a list. */
export const ArticleBlocks = memo(function ArticleBlocks({
  blocks,
  places,
}: {
  blocks: readonly Block[];
  places: ReadonlyMap<Mention, MentionPlace>;
}) {
  const drawn: ReactNode[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (block.role !== 'list-item') {
      drawn.push(<BlockElement key={index} block={block} number={index + 1} places={places} />);
      continue;
    }
    const start = index;
    while (blocks[index + 1]?.role === 'list-item') index++;
    drawn.push(
      <ul key={start} className="list-none ps-5">
        {blocks.slice(start, index + 1).map((item, offset) => (
          <li key={offset} id={`p${start + offset + 1}`} dir="auto" className="-indent-4">
            <MarkedText marked={item} places={places} />
          </li>
        ))}
      </ul>,
    );
  }
  return drawn;
});

function BlockElement({
  block,
  number,
  places,
}: {
  block: Block;
  /** 1 for the first: the paragraph's own address is `#p1`. */
  number: number;
  places: ReadonlyMap<Mention, MentionPlace>;
}) {
  const id = `p${number}`;
  const text = <MarkedText marked={block} places={places} dateline={block.dateline} />;
  switch (block.role) {
    case 'preformatted':
      return (
        <pre
          id={id}
          dir="auto"
          tabIndex={0}
          className="overflow-x-auto border-s-2 border-rule ps-4 text-[0.8em]"
        >
          {block.text}
        </pre>
      );
    case 'aside':
      return (
        <aside
          id={id}
          dir="auto"
          className="border-s-2 border-rule ps-4 font-sans text-[0.85em] whitespace-pre-line text-soft"
        >
          {text}
        </aside>
      );
    case 'byline':
      return (
        <p id={id} dir="auto" className="font-sans text-[0.85em] text-soft">
          {text}
        </p>
      );
    case 'caption':
      return (
        <p id={id} dir="auto" className="font-sans text-[0.8em] text-soft">
          {text}
        </p>
      );
    default:
      return (
        <p id={id} dir="auto">
          {text}
        </p>
      );
  }
}
