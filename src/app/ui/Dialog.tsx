import { useEffect, useId, useRef, type ReactNode, type Ref } from 'react';
import { Icon } from './Icon.tsx';

/** What stands before the page until it is closed, by its button or Escape; focus then goes back by itself. */
export function Dialog({
  heading,
  headingRef,
  className,
  onClose,
  children,
}: {
  heading: ReactNode;
  /** For a heading that is to have focus when its words change. */
  headingRef?: Ref<HTMLHeadingElement>;
  className: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={`card no-print m-auto max-h-[calc(100dvh-1.5rem)] overflow-y-auto p-4 pt-3 font-sans text-sm text-ink ${className}`}
      aria-labelledby={id}
      onClose={onClose}
      // this Escape closes the dialog and nothing else
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="mb-2 flex items-start justify-between gap-4">
        <h2
          ref={headingRef}
          id={id}
          tabIndex={headingRef ? -1 : undefined}
          className="pt-1.5 font-serif text-xl leading-tight font-semibold"
        >
          {heading}
        </h2>
        <button
          type="button"
          className="icon-button shrink-0"
          aria-label="Close"
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </div>
      {children}
    </dialog>
  );
}
