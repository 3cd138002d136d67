import type { ReactNode } from 'react';

/** Something that went wrong or is not there, said where it would have stood, with what can be done. */
export function Notice({
  children,
  action,
}: {
  children: ReactNode;
  action?: { name: string; onPress: () => void };
}) {
  return (
    <div
      role="alert"
      className="my-6 flex flex-wrap items-center gap-3 border-s-3 border-accent bg-hover px-4 py-3"
    >
      <p>{children}</p>
      {action && (
        <button
          type="button"
          className="rounded-md border border-edge bg-sheet px-3 py-1 font-semibold hover:bg-paper"
          onClick={action.onPress}
        >
          {action.name}
        </button>
      )}
    </div>
  );
}
