import type { Article, ArticleId, Mention } from '../archive/article.ts';
import { parseCalendarDate } from '../archive/calendar-date.ts';
import { link } from '../ingest/link.ts';
import type { Recognise } from '../ingest/recognise.ts';
import type { RecognisedArticle, RecognisedMention } from '../ingest/recognised.ts';

/** A text to recognise; lines of it are paragraphs. */
export interface PlainDocument {
  readonly text: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
}

/** A mention with how likely it is right, where weights found it; offsets are those of the whole text. */
export interface FoundMention extends Mention {
  readonly confidence?: number;
}

/** What is mentioned in each document, joined to entities over all of them as over an archive. */
export function recogniseDocuments(
  documents: readonly PlainDocument[],
  recognise: Recognise,
): readonly (readonly FoundMention[])[] {
  const recognised = documents.map(({ text, date }, index): RecognisedArticle => {
    const day = date === undefined ? null : parseCalendarDate(date);
    return { manuscript: toManuscript(text, day, index), mentions: [[], ...recognise([text], day)] };
  });
  const { articles } = link(recognised);
  const found: FoundMention[][] = documents.map(() => []);
  for (const { file, blocks } of articles) {
    const confidences = new Map(recognised[Number(file)]!.mentions[1]!.map(confidenceAt));
    for (const { mentions } of blocks)
      for (const mention of mentions) {
        const confidence = confidences.get(mention.start);
        found[Number(file)]!.push(confidence === undefined ? mention : { ...mention, confidence });
      }
  }
  return found;
}

function confidenceAt({ start, confidence }: RecognisedMention): readonly [number, number | undefined] {
  return [start, confidence];
}

function toManuscript(text: string, day: Article['day'], index: number): RecognisedArticle['manuscript'] {
  return {
    id: String(index).padStart(16, '0') as ArticleId,
    file: String(index),
    day,
    dayAsWritten: null,
    title: '',
    titleIsLead: false,
    blocks: [{ role: 'paragraph', text, dateline: 0 }],
    readAlso: [],
  };
}
