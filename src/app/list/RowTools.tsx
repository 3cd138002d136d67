import type { KeyboardEvent, ReactNode } from 'react';
import { Icon } from '../ui/Icon.tsx';
import { useIsSaved, type SavableArticle } from './kept-articles.ts';
import { sayRead, saySaved } from './say-kept.ts';

/**
 * What can be done with a row: seen where the pointer or focus is, or on a touch screen; what was done stays in sight.
 * Room for it is always there. One tab stop a row: arrows lead from one button to the other.
 */
export function RowTools({ article, isRead }: { article: SavableArticle; isRead: boolean }) {
  const isSaved = useIsSaved(article.id);
  return (
    <div className="needs-script no-print relative z-10 -my-1 -me-1.5 shrink-0 pointer-coarse:-my-1.5">
      <div role="toolbar" aria-label={`Tools for “${article.title}”`} className="flex">
        <Tool
          name={isRead ? 'Mark as unread' : 'Mark as read'}
          command="read"
          isOn={isRead}
          onPress={() => sayRead(article, !isRead)}
        >
          <Icon name={isRead ? 'check' : 'ring'} />
        </Tool>
        <Tool
          name="Save"
          command="save"
          isOn={isSaved}
          isPressed={isSaved}
          onPress={() => saySaved(article, !isSaved)}
        >
          <Icon name="bookmark" />
        </Tool>
      </div>
    </div>
  );
}

function Tool({
  name,
  command,
  isOn,
  isPressed,
  onPress,
  children,
}: {
  name: string;
  /** The command whose key presses it. */
  command: 'read' | 'save';
  isOn: boolean;
  /** For a button whose name stays the same. */
  isPressed?: boolean;
  onPress: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      data-tool={command}
      tabIndex={command === 'read' ? 0 : -1}
      aria-label={name}
      aria-pressed={isPressed}
      title={isPressed ? 'Saved' : name}
      className={`icon-button size-8 min-w-8 pointer-coarse:size-9 [&_svg]:size-4.5 ${isOn ? '' : 'opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100'} ${isPressed ? 'text-accent [&_path]:fill-current' : ''}`}
      onClick={onPress}
      onKeyDown={moveByArrow}
    >
      {children}
    </button>
  );
}

function moveByArrow({ key, currentTarget }: KeyboardEvent): void {
  const { previousElementSibling, nextElementSibling } = currentTarget;
  const other =
    key === 'ArrowLeft' ? previousElementSibling : key === 'ArrowRight' ? nextElementSibling : null;
  if (other instanceof HTMLElement) other.focus();
}
