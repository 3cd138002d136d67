import { useId, useRef, useState, type ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { useDismiss } from './use-dismiss.ts';

/**
 * A button and what it opens: hanging below it on a desk, a sheet from the bottom edge on a phone. It closes on
 * Escape (focus goes back to the button), on a press outside, and when focus leaves it.
 */
export function Popup({
  name,
  face,
  className = '',
  children,
}: {
  /** Name of the button and of what it opens. */
  name: string;
  /** What is seen on the button. */
  face: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  useDismiss(open, frame, (why) => (why === 'escape' ? close() : setOpen(false)));

  return (
    <div ref={frame} className={`relative ${className}`}>
      <button
        ref={button}
        type="button"
        className="icon-button"
        aria-label={name}
        title={name}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {open && (
        <div
          id={id}
          role="dialog"
          aria-label={name}
          className="card sheet absolute end-0 top-full z-30 mt-1 w-80 p-4 text-sm"
        >
          {children}
          <button
            type="button"
            className="icon-button absolute end-2 top-2 md:hidden"
            aria-label="Close"
            onClick={close}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
