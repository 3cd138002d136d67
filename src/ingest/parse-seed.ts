import type { Manuscript } from '../archive/article.ts';
import type { CalendarDate } from '../archive/calendar-date.ts';
import type { SeedProblem } from '../archive/seed-problem.ts';
import { decodeReferences } from './decode-references.ts';
import { decodeSeed } from './decode-seed.ts';
import type { Doubt } from './doubt.ts';
import { findDateline } from './find-dateline.ts';
import { findDayInName } from './find-day-in-name.ts';
import { findOddText } from './find-odd-text.ts';
import { findOtherLanguage } from './find-other-language.ts';
import { findRepeat } from './find-repeat.ts';
import { type ManuscriptBlock, parseBody } from './parse-body.ts';
import { type Header, parseHeader } from './parse-header.ts';
import { cutReadAlso } from './parse-read-also.ts';
import { peelHead } from './peel-head.ts';
import type { SeedFile } from './seed-file.ts';
import { toArticleId } from './to-article-id.ts';
import { toLeadRoles } from './to-lead-roles.ts';
import { toLeadTitle } from './to-lead-title.ts';
import { type Line, toLines } from './to-lines.ts';
import { filledDayDoubt, NO_BODY, NO_DAY, noTitleDoubt, NOTHING, repeatDoubt } from './whole-doubts.ts';

/**
 * A file in, what it says out, by the rules of the article format; never throws, whatever the bytes. Null where
 * it holds no article. Everything doubtful is a problem, in the order of the lines. The result depends on the
 * file's name and bytes alone.
 */
export function parseSeed(seed: SeedFile): {
  readonly manuscript: Manuscript | null;
  readonly problems: readonly SeedProblem[];
} {
  const { text, doubts } = decodeSeed(seed.bytes);
  const parsed = text === null ? { article: null, doubts: [] } : parseText(text, seed.name);
  const problems = [...doubts, ...parsed.doubts]
    .toSorted((a, b) => a.line - b.line)
    .map((doubt): SeedProblem => ({ file: seed.name, ...doubt }));
  if (!parsed.article) return { manuscript: null, problems };
  return { manuscript: { id: toArticleId(seed), file: seed.name, ...parsed.article }, problems };
}

type Parsed<T> = T & { readonly doubts: readonly Doubt[] };

type ArticleText = Omit<Manuscript, 'id' | 'file'>;

function parseText(text: string, file: string): Parsed<{ readonly article: ArticleText | null }> {
  const { lines, doubts: inReferences } = decodeReferences(toLines(text));
  const once = withoutRepeat(lines, []);
  const header = parseHeader(once.lines);
  const { rest, readAlso } = cutReadAlso(header.rest);
  const body = withoutRepeat(rest, [header.title, once.lines[0]?.text ?? '']);
  const dated = withNamedDay(header, file);
  const head = peelHead(body.lines, dated);
  const blocks = toLeadRoles([...head.blocks, ...parseBody(head.rest)]);
  const { day, doubts: inDay } = toDay(dated, head.day, blocks);
  const title = header.title || toLeadTitle(blocks);
  if (title === '') return { article: null, doubts: [NOTHING] };
  return {
    article: {
      day,
      dayAsWritten: header.dayAsWritten,
      title,
      titleIsLead: header.title === '',
      blocks,
      readAlso,
    },
    doubts: [
      ...inReferences,
      ...once.doubts,
      ...header.doubts,
      ...inDay,
      ...(header.title === '' ? [noTitleDoubt(title)] : []),
      ...body.doubts,
      ...head.doubts,
      ...(blocks.length === 0 ? [NO_BODY] : []),
      ...findOddText(once.lines),
      ...findOtherLanguage(blocks),
    ],
  };
}

function withoutRepeat(
  lines: readonly Line[],
  between: readonly string[],
): Parsed<{ readonly lines: readonly Line[] }> {
  const length = findRepeat(lines, between);
  return length === null
    ? { lines, doubts: [] }
    : { lines: lines.slice(0, length), doubts: [repeatDoubt(lines[length]!.number)] };
}

/** A day that can not be read is left as written; only a missing one is looked for elsewhere. */
function withNamedDay(
  header: Header,
  file: string,
): Pick<Header, 'title' | 'day' | 'dayAsWritten' | 'doubts'> {
  if (header.day || header.dayAsWritten !== null) return { ...header, doubts: [] };
  const day = findDayInName(file);
  return { ...header, day, doubts: day ? [filledDayDoubt(day, 'the name of the file')] : [] };
}

function toDay(
  { day, dayAsWritten, doubts }: ReturnType<typeof withNamedDay>,
  ownLine: CalendarDate | null,
  blocks: readonly ManuscriptBlock[],
): Parsed<{ readonly day: CalendarDate | null }> {
  if (day || dayAsWritten !== null) return { day, doubts };
  if (ownLine)
    return { day: ownLine, doubts: [filledDayDoubt(ownLine, 'a line of its own before the text')] };
  const block = blocks.find(({ dateline }) => dateline > 0);
  const named = block && findDateline(block.text)?.day;
  return named
    ? { day: named, doubts: [filledDayDoubt(named, 'the dateline')] }
    : { day: null, doubts: [NO_DAY] };
}
