import { formatNumber } from '../../archive/format-count.ts';
import { say } from '../ui/say.ts';
import { markRead, setSaved, type ReadableArticle, type SavableArticle } from './kept-articles.ts';
import { MOST_SAVED } from './parse-kept.ts';

/** Marks an article as read or as unread, and says so. */
export function sayRead(article: ReadableArticle, read: boolean): void {
  markRead([article], read);
  say(read ? 'Marked as read' : 'Marked as unread');
}

/** Saves an article or gives it up, and says so. */
export function saySaved(article: SavableArticle, saved: boolean): void {
  if (setSaved(article, saved)) say(saved ? 'Saved' : 'No longer saved');
  else say(`You have saved ${formatNumber(MOST_SAVED)} articles, and there is room for no more`);
}
