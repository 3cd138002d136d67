import { useEffect, useRef, useState, type ReactNode } from 'react';
import { formatCount } from '../../archive/format-count.ts';
import { Icon } from '../ui/Icon.tsx';

/** A button and, from the bottom edge of a phone, what narrows the list; its last button says what that leaves. */
export function FilterSheet({ count, children }: { count: number; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="needs-script button flex items-center gap-2 lg:hidden"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon name="filter" />
        Dates and filters
      </button>
      {isOpen && (
        <Sheet count={count} onClose={() => setOpen(false)}>
          {children}
        </Sheet>
      )}
    </>
  );
}

function Sheet({ count, onClose, children }: { count: number; onClose: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    // a press beside it closes it; the keyboard has Escape and its buttons
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      aria-labelledby="filter-sheet"
      className="filter-sheet"
      onClose={onClose}
      onClick={({ target }) => target === dialog.current && close()}
    >
      <div className="flex max-h-[85dvh] flex-col">
        <div className="flex items-center justify-between border-b border-rule px-4 py-1.5">
          <h2 id="filter-sheet" className="font-semibold">
            Dates and filters
          </h2>
          <button type="button" className="icon-button" aria-label="Close" onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <div className="flex grow flex-col gap-6 overflow-y-auto overscroll-contain px-4 py-4">
          {children}
        </div>
        <div className="border-t border-rule p-3">
          <button
            type="button"
            className="w-full rounded-md bg-ink px-4 py-3 font-semibold text-paper"
            onClick={close}
          >
            {count === 0 ? 'No articles: close' : `Show ${formatCount(count, 'article')}`}
          </button>
        </div>
      </div>
    </dialog>
  );
}
