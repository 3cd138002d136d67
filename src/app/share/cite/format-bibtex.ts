import type { CitedName } from './cited-name.ts';
import type { Citation } from './to-citation.ts';

/**
 * An entry for BibTeX and biblatex. `@article` with the site as its journal, as `@misc` has no field for a paper that
 * programs read back; `entrysubtype` tells biblatex that it is a newspaper. BibTeX reads `year` and `month`, biblatex
 * the whole `date`. Letters stay as they are: both read UTF-8.
 */
export function formatBibtex({
  key,
  authors,
  title,
  container,
  day,
  url,
  accessed,
  language,
}: Citation): string {
  const fields: readonly (readonly [name: string, value: string])[] = [
    ...(authors.length > 0 ? ([['author', `{${authors.map(formatName).join(' and ')}}`]] as const) : []),
    ['title', `{${keepCapitals(title)}}`],
    ['journal', `{${escapeTex(container)}}`],
    ['entrysubtype', '{newspaper}'],
    ...(day
      ? ([
          ['date', `{${day}}`],
          ['year', `{${day.slice(0, 4)}}`],
          ['month', MONTHS[Number(day.slice(5, 7)) - 1]!],
        ] as const)
      : []),
    ['url', `{${url.replace(/[{}\\]/g, encodeURIComponent)}}`],
    ['urldate', `{${accessed}}`],
    ...(language ? ([['language', `{${escapeTex(language)}}`]] as const) : []),
  ];
  return `@article{${key},\n${fields.map(([name, value]) => `  ${name} = ${value},\n`).join('')}}\n`;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Braces round each word with a capital: without them a style may write it small. Only round letters and digits: a
 * brace followed by a backslash is no protection but an accent.
 */
function keepCapitals(text: string): string {
  return text.replace(/([\p{L}\p{M}\p{N}]+)|[^\p{L}\p{M}\p{N}]+/gu, (piece, word: string | undefined) => {
    if (word === undefined) return escapeTex(piece);
    return /\p{Lu}|\p{Lt}/u.test(word) ? `{${word}}` : word;
  });
}

/** `Berg, Jr., Ida`, with braces round what BibTeX would take apart. */
function formatName(name: CitedName): string {
  if ('literal' in name) return `{${escapeTex(name.literal)}}`;
  const { given, particle, family, suffix } = name;
  const whole = /(?:^|-)\p{Ll}/u.test(family) ? `{${escapeTex(family)}}` : escapeTex(family);
  const last = [particle && escapeTex(particle), whole].filter(Boolean).join(' ');
  return [last, suffix, escapeTex(given)].filter(Boolean).join(', ');
}

/** BibTeX counts every brace, even behind a backslash: those of a text are written as words. */
function escapeTex(text: string): string {
  return text.replace(/[\\{}~^]|[&%$#_]/g, (sign) => WORDS[sign] ?? `\\${sign}`).replace(LIGATURE, '$&{}');
}

const WORDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** The first of two signs that TeX would draw as one other: `--` a dash, `''` a quotation mark. */
const LIGATURE = /([-`'])(?=\1)|([,<>])(?=\2)|[!?](?=`)/g;
