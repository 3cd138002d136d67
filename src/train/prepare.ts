import type { FoundName } from '../ingest/find-names.ts';
import { findNames } from '../ingest/find-names.ts';
import { tokenise } from '../ingest/tokenise.ts';
import type { NameLists } from '../ingest/tagger/name-lists.ts';
import { readArticle, type ReadArticle } from '../ingest/tagger/read-article.ts';
import { TYPES } from '../ingest/tagger/tags.ts';
import type { WordFacts } from '../ingest/tagger/word-facts.ts';
import type { GoldDocument, GoldSpan } from './gold.ts';

/** A document read for training: its article as the tagger sees it, and the right tag of each token. */
export interface Prepared {
  readonly document: GoldDocument;
  readonly article: ReadArticle;
  readonly tags: Uint8Array;
}

/** Reads a document as one text. */
export function prepare(
  document: GoldDocument,
  reader: { factsOf: (word: string) => WordFacts; lists: NameLists },
): Prepared {
  const tokens = tokenise(document.text);
  const ruled: readonly (readonly FoundName[])[] = findNames([tokens]);
  const article = readArticle([tokens], ruled, reader);
  return { document, article, tags: tagsOf(article, document.spans) };
}

/** The type of a label among TYPES; -1 for dates and other values. */
export function typeOf(label: GoldSpan['label']): number {
  return TYPES.findIndex((type) => type === COARSE[label]);
}

const COARSE: Readonly<Record<string, (typeof TYPES)[number]>> = {
  PER: 'PER',
  PERSON: 'PER',
  LOC: 'LOC',
  GPE: 'LOC',
  FAC: 'LOC',
  ORG: 'ORG',
  MISC: 'MISC',
  NORP: 'MISC',
  EVENT: 'MISC',
  WORK_OF_ART: 'MISC',
  PRODUCT: 'MISC',
  LAW: 'MISC',
  LANGUAGE: 'MISC',
};

const CIVIL_TITLE = /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|President|Senator|General|Governor|Professor)\.?$/;
const ARTICLE = /^[Tt]he$/;

/** Tags of all tokens. A span that no tokens make up, or that lies where no names are looked for, is left out. */
function tagsOf({ tokens, stretches }: ReadArticle, spans: readonly GoldSpan[]): Uint8Array {
  const tags = new Uint8Array(tokens.length);
  const startAt = new Map(tokens.map(({ start }, at) => [start, at]));
  const endAt = new Map(tokens.map(({ end }, at) => [end, at + 1]));
  const stretchOf = new Int32Array(tokens.length).fill(-1);
  for (const [index, [from, to]] of stretches.entries()) stretchOf.fill(index, from, to);
  for (const { start, end, label } of spans) {
    const type = typeOf(label);
    let from = startAt.get(start);
    let to = endAt.get(end);
    if (type < 0 || from === undefined || to === undefined) continue;
    // corpora differ: here no name opens with an article or a title, or ends in a possessive
    const isTitle = (word: string): boolean => (type === 0 ? CIVIL_TITLE : ARTICLE).test(word);
    while (to - from > 1 && isTitle(tokens[from]!.text)) from++;
    while (to - from > 1 && /^['’]s?$/.test(tokens[to - 1]!.text)) to--;
    if (stretchOf[from]! < 0 || stretchOf[from] !== stretchOf[to - 1]) continue;
    for (let at = from; at < to; at++) {
      const place = to - from === 1 ? 3 : at === from ? 0 : at === to - 1 ? 2 : 1;
      tags[at] = 1 + 4 * type + place;
    }
  }
  return tags;
}
