import type { ArticleContent } from '../../archive/data-files.ts';
import { isRead, isSaved, markRead, onSavedChange } from '../list/kept-articles.ts';
import { sayRead, saySaved } from '../list/say-kept.ts';

/** What can be kept of an article that is open. */
export interface ArticleKeeper {
  /** Once; not over what the reader has said since. */
  readonly markRead: () => void;
  readonly toggleRead: () => void;
  readonly toggleSaved: () => void;
  readonly stop: () => void;
}

/** Tells `onSaved` at once and after each change whether the article is saved, until it is told to stop. */
export function keepArticle(
  { id, day, address, title }: ArticleContent,
  onSaved: (isSaved: boolean) => void,
): ArticleKeeper {
  let isTold = false;
  const tell = () => onSaved(isSaved(id));
  tell();
  return {
    markRead: () => {
      if (!isTold) markRead([{ id, day }], true);
    },
    toggleRead: () => {
      isTold = true;
      sayRead({ id, day }, !isRead(id));
    },
    toggleSaved: () => saySaved({ id, day, address, title: title.text }, !isSaved(id)),
    stop: onSavedChange(tell),
  };
}
