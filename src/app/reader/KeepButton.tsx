import { useEffect, useRef, useState } from 'react';
import type { ArticleContent } from '../../archive/data-files.ts';
import { SAVED_KEY } from '../list/kept-keys.ts';
import { useCommand } from '../ui/commands.ts';
import { Icon } from '../ui/Icon.tsx';
import { say } from '../ui/say.ts';
import type { ArticleKeeper } from './keep-article.ts';
import { watchReading } from './watch-reading.ts';

/**
 * Saves the article, and marks it as read once it was. What does so is fetched when it is first asked for, so that the
 * page comes without it.
 */
export function KeepButton({ article }: { article: ArticleContent }) {
  const { id, blocks } = article;
  const [isSaved, setSaved] = useState(false);
  const keeper = useRef<Promise<ArticleKeeper>>(undefined);

  const ask = (act: (loaded: ArticleKeeper) => void, onFail = sayNotFetched) => {
    keeper.current ??= import('./keep-article.ts').then(({ keepArticle }) => keepArticle(article, setSaved));
    keeper.current.then(act, () => {
      keeper.current = undefined;
      onFail();
    });
  };
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  useEffect(() => {
    if (isPerhapsSaved(id)) latest.current(doNothing, doNothing);
    // nobody asked for it: where it can't be had, the article stays unread
    const stop = watchReading(blocks.length, () => latest.current((loaded) => loaded.markRead(), doNothing));
    return () => {
      stop();
      void keeper.current?.then((loaded) => loaded.stop(), doNothing);
      keeper.current = undefined;
    };
  }, [id, blocks.length]);

  const toggle = () => ask((loaded) => loaded.toggleSaved());
  useCommand('save', toggle);
  useCommand('read', () => ask((loaded) => loaded.toggleRead()));
  return (
    <button
      type="button"
      className={`needs-script icon-button ${isSaved ? 'text-accent [&_path]:fill-current' : ''}`}
      aria-label="Save"
      aria-pressed={isSaved}
      title={isSaved ? 'Saved' : 'Save'}
      onClick={toggle}
    >
      <Icon name="bookmark" />
    </button>
  );
}

function doNothing(): void {}

function sayNotFetched(): void {
  say('This could not be fetched. Try again when you are connected.');
}

/** Whether the id lies among the saved ones: all the page has to know before it fetches the code for the rest. */
function isPerhapsSaved(id: string): boolean {
  try {
    return localStorage.getItem(SAVED_KEY)?.includes(id) ?? false;
  } catch {
    return false;
  }
}
