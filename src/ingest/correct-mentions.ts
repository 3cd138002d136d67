import { groupOf, isNamed } from '../archive/label.ts';
import type { SeedProblem } from '../archive/seed-problem.ts';
import { stemOf } from './correction-file.ts';
import type { Corrections, Sidecar } from './corrections.ts';
import { placeAnnotations } from './place-annotations.ts';
import { toPlainText, toTextStarts } from './plain-text.ts';
import { placeQuotations, type QuotedPlace } from './place-quotations.ts';
import { readMeaning } from './read-meaning.ts';
import type { RecognisedArticle, RecognisedMention } from './recognised.ts';

type Mentions = RecognisedArticle['mentions'];

/**
 * An article with the mentions its owner wants, before they are linked. What is said of a narrower place counts more:
 * a mark of the glossary over a sidecar, a sidecar over the glossary's names, these over what the recogniser found.
 */
export function correctMentions(
  article: RecognisedArticle,
  { sidecars, findOwnNames, glossary }: Corrections,
): { readonly article: RecognisedArticle; readonly problems: readonly SeedProblem[] } {
  const { manuscript } = article;
  const sidecar = sidecars.get(stemOf(manuscript.file));
  const annotated = sidecar && annotate(article, sidecar);
  const mentions = annotated?.mentions ?? withOwnNames(article, findOwnNames);
  const quoted = placeQuotations(manuscript, glossary);
  const corrected = quoted.places.length > 0 ? override(article, mentions, quoted.places) : mentions;
  return {
    article: corrected === article.mentions ? article : { manuscript, mentions: corrected },
    problems: [...(annotated?.problems ?? []), ...quoted.problems],
  };
}

/** The mentions of a sidecar alone; null where none of them is in the text: it is of another one. */
function annotate(
  article: RecognisedArticle,
  { file, annotations }: Sidecar,
): { readonly mentions: Mentions | null; readonly problems: readonly SeedProblem[] } {
  const { placed, doubts } = placeAnnotations(annotations, toPlainText(article.manuscript));
  const problems = doubts.map((doubt): SeedProblem => ({ ...doubt, file }));
  if (placed.length === 0 && annotations.length > 0) return { mentions: null, problems };
  const starts = toTextStarts(article.manuscript);
  const texts = textsOf(article);
  const mentions: RecognisedMention[][] = texts.map(() => []);
  for (const { start, end, label, line } of placed) {
    const index = starts.findLastIndex((textStart) => textStart <= start);
    const from = start - starts[index]!;
    const to = end - starts[index]!;
    if (to <= texts[index]!.length)
      mentions[index]!.push(withMeaning(article, index, { start: from, end: to, label }));
    else problems.push({ ...acrossDoubt(line), file });
  }
  return { mentions, problems: problems.toSorted((a, b) => a.line - b.line) };
}

/** A date or number with what it means: as the recogniser read it there, else as it reads these words by themselves. */
function withMeaning(
  article: RecognisedArticle,
  index: number,
  mention: RecognisedMention,
): RecognisedMention {
  if (isNamed(groupOf(mention.label))) return mention;
  const here = article.mentions[index]?.find(
    ({ start, end, label }) => start === mention.start && end === mention.end && label === mention.label,
  );
  if (here) return { ...here, ...mention };
  const words = textsOf(article)[index]!.slice(mention.start, mention.end);
  return { ...mention, ...readMeaning(words, mention.label, article.manuscript.day) };
}

function withOwnNames(
  { manuscript, mentions }: RecognisedArticle,
  find: Corrections['findOwnNames'],
): Mentions {
  if (!find) return mentions;
  let isChanged = false;
  const found = textsOf({ manuscript, mentions }).map((text, index): Mentions[number] => {
    // what is drawn as it stands has no marks
    const isMarked = index === 0 || manuscript.blocks[index - 1]?.role !== 'preformatted';
    const own = isMarked ? find(text) : [];
    const before = mentions[index] ?? [];
    if (own.length === 0) return before;
    isChanged = true;
    return over(before, own);
  });
  return isChanged ? found : mentions;
}

function override(article: RecognisedArticle, mentions: Mentions, quoted: readonly QuotedPlace[]): Mentions {
  return textsOf(article).map((_, index) => {
    const own = quoted.filter(({ text }) => text === index);
    const cleared = (mentions[index] ?? []).filter(
      ({ start, end }) => !own.some((place) => place.start < end && start < place.end),
    );
    const marks = own.flatMap(({ mention }) => (mention ? withMeaning(article, index, mention) : []));
    return [...cleared, ...marks].toSorted((a, b) => a.start - b.start);
  });
}

/** Mentions without those that overlap the owner's, and the owner's. Both are in order. */
function over(mentions: Mentions[number], own: Mentions[number]): Mentions[number] {
  let at = 0;
  const others = mentions.filter(({ start, end }) => {
    while (at < own.length && own[at]!.end <= start) at++;
    return at === own.length || own[at]!.start >= end;
  });
  return [...others, ...own].toSorted((a, b) => a.start - b.start);
}

function textsOf({ manuscript: { title, blocks } }: RecognisedArticle): readonly string[] {
  return [title, ...blocks.map(({ text }) => text)];
}

function acrossDoubt(line: number): Omit<SeedProblem, 'file'> {
  return {
    kind: 'correction-place',
    line,
    what: 'reaches over the end of a paragraph; it is left out',
    todo: 'Mark one stretch within a paragraph',
  };
}
