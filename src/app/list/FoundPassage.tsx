import { useQuery } from '@tanstack/react-query';
import { use, useMemo } from 'react';
import { shortId } from '../../archive/addresses.ts';
import type { ListEntry } from '../../archive/data-files.ts';
import { articleQuery } from '../data/queries.ts';
import type { WantedWord } from './choice-by-words.ts';
import { FoundText, WantedWords } from './FoundText.tsx';
import { missingWords, toPassage } from './to-passage.ts';

/** Where in its text an article has the words that are looked for, if its row shows them nowhere else. */
export function FoundPassage({ entry }: { entry: ListEntry }) {
  const wanted = use(WantedWords);
  const missing = useMemo(() => {
    const { title, standfirst, leading } = entry;
    return missingWords([title, standfirst, ...leading.map(({ name }) => name)], wanted);
  }, [entry, wanted]);
  return missing.length > 0 && <Passage entry={entry} words={missing} />;
}

/** As high before the text has come as after: no row changes its height. */
function Passage({ entry, words }: { entry: ListEntry; words: readonly WantedWord[] }) {
  const { data } = useQuery(articleQuery(shortId(entry.id)));
  const passage = useMemo(
    () =>
      data && 'blocks' in data
        ? toPassage(
            data.blocks.map(({ text }) => text),
            words,
          )
        : null,
    [data, words],
  );
  return (
    <p
      className="mb-2.5 line-clamp-2 h-[2lh] border-s-2 border-rule ps-3 text-sm text-pretty text-soft"
      dir="auto"
    >
      {passage && <FoundText text={passage} />}
    </p>
  );
}
