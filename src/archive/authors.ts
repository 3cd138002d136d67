import type { Article, Block } from './article.ts';

/** Who a byline names. */
export interface Author {
  readonly name: string;
  /** An agency or paper, not a person. */
  readonly isOrganisation: boolean;
}

/**
 * Who wrote an article, as its bylines name them, each once: `By Mara Quill and Tomas Ode, Staff Writers` names two,
 * `Staff Writer` none. Where they are, what they are and whom they write for is left out.
 */
export function toAuthors({ blocks }: Pick<Article, 'blocks'>): readonly Author[] {
  const authors = blocks
    .filter(({ role }) => role === 'byline')
    .flatMap((block) =>
      parseByline(block.text).map((name) => ({ name, isOrganisation: isOrganisation(name, block) })),
    );
  return [...new Map(authors.map((author) => [author.name, author])).values()];
}

function parseByline(byline: string): readonly string[] {
  const names = byline
    .trim()
    .replace(/^(?:(?:written|reported)\s+)?by:?\s+/i, '')
    // `Davis, Jr.`: no further name
    .replace(/,\s+(?=[JS]r\b)/g, ' ')
    .replace(/\s*[|/–—].*$|\s+-.*$/s, '')
    // a name has two words before what follows it, or is no name of a person: `Voice of America`
    .replace(/^(\S+\s+\S.*?)\s+(?:for|of|in|FOR|OF|IN)\s.*$/s, '$1')
    .split(/,?\s+(?:and|AND|&|with|WITH)\s+/);
  const last = names.length - 1;
  return names.flatMap((part, index) => {
    // commas before the last `and` are between names; after it stands what they are
    const between = index < last ? part.split(/\s*,\s+/) : [part.replace(/,\s.*$/s, '')];
    return between.filter((name) => /\p{L}/u.test(name) && !POST.test(name));
  });
}

const POST =
  /\b(?:writers?|reporters?|correspondents?|columnists?|contributors?|editors?|journalists?|bureau chief|staff)$/i;

function isOrganisation(name: string, { text, mentions }: Block): boolean {
  const bare = withoutThe(name);
  const isMarked = mentions.some(
    ({ start, end, label }) => label === 'ORG' && withoutThe(text.slice(start, end)) === bare,
  );
  return isMarked || bare !== name;
}

function withoutThe(name: string): string {
  return name.replace(/^the\s+/i, '');
}
