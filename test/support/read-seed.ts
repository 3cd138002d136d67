import type { Manuscript } from '../../src/archive/article.ts';
import type { CalendarDate } from '../../src/archive/calendar-date.ts';
import { parseSeed } from '../../src/ingest/parse-seed.ts';
import { aSeed } from './a-seed.ts';

/** What a seed says, flat enough to compare: blocks as `role: text` (paragraphs bare), problems as kinds. */
export function readSeed(content: string | Uint8Array, name?: string) {
  const { manuscript, problems } = parseSeed(aSeed(content, name));
  const kinds = problems.map(({ kind }) => kind as string);
  if (!manuscript) return { kinds };
  const { day, dayAsWritten, title, titleIsLead, readAlso } = manuscript;
  return { day, dayAsWritten, title, titleIsLead, readAlso, blocks: manuscript.blocks.map(toPlain), kinds };
}

/** The pieces of the plain seed that variants are made from, and what it reads as. */
export const ONE = 'Mira Oduya lit the lamp for the last time on Monday.';
export const TWO = 'Her son Teo takes over. The town of Brindle Bay gave her a clock.';
export const BODY = `${ONE}\n\n${TWO}`;
export const TITLE = 'Lighthouse keeper of Brindle Bay retires';
export const HEAD = ` date 2031-05-06 ${TITLE}`;
export const PLAIN = {
  day: '2031-05-06' as CalendarDate,
  dayAsWritten: null,
  title: TITLE,
  titleIsLead: false,
  readAlso: [],
  blocks: [ONE, TWO],
  kinds: [],
};

function toPlain({ role, text }: Manuscript['blocks'][number]): string {
  return role === 'paragraph' ? text : `${role}: ${text}`;
}
