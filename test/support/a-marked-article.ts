import type { Manuscript } from '../../src/archive/article.ts';
import type { CalendarDate } from '../../src/archive/calendar-date.ts';
import type { Label } from '../../src/archive/label.ts';
import type { RecognisedArticle, RecognisedMention } from '../../src/ingest/recognised.ts';

/** The parts of an article a test sets; `day` is empty for an undated one. */
export interface ArticleDraft {
  readonly title: string;
  readonly paragraphs?: readonly string[];
  readonly day?: string;
  /** Makes the id; the length of the title unless set. */
  readonly number?: number;
}

/** A manuscript of 2024-10-23 with these paragraphs. */
export function aManuscript({
  title,
  paragraphs = [],
  day = '2024-10-23',
  number = title.length,
}: ArticleDraft): Manuscript {
  return {
    id: number.toString(16).padStart(16, '0') as Manuscript['id'],
    file: 'a.txt',
    day: day === '' ? null : (day as CalendarDate),
    dayAsWritten: null,
    title,
    titleIsLead: false,
    blocks: paragraphs.map((text) => ({ role: 'paragraph', text, dateline: 0 })),
    readAlso: [],
  };
}

/** An article whose names stand in the text as `[PERSON Lloyd Austin]`. */
export function aMarkedArticle(draft: ArticleDraft): RecognisedArticle {
  const texts = [draft.title, ...(draft.paragraphs ?? [])].map(readMarks);
  const [title, ...paragraphs] = texts.map(({ text }) => text);
  return {
    manuscript: aManuscript({ ...draft, title: title ?? '', paragraphs }),
    mentions: texts.map(({ mentions }) => mentions),
  };
}

function readMarks(source: string): { text: string; mentions: readonly RecognisedMention[] } {
  let text = '';
  const mentions: RecognisedMention[] = [];
  for (const part of source.split(/(\[[A-Z_]+ [^\]]+\])/)) {
    const mark = /^\[([A-Z_]+) ([^\]]+)\]$/.exec(part);
    if (mark)
      mentions.push({
        start: text.length,
        end: text.length + (mark[2] ?? '').length,
        label: mark[1] as Label,
      });
    text += mark?.[2] ?? part;
  }
  return { text, mentions };
}
