import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useCommand, type CommandName } from './commands.ts';
import { Icon } from './Icon.tsx';
import { useDismiss } from './use-dismiss.ts';

/**
 * A button and what it opens: hanging below it on a desk, a sheet from the bottom edge on a phone. It closes on
 * Escape (focus goes back to the button), on a press outside, and when focus leaves it. Focus moves in on opening.
 */
export function Popup({
  name,
  face,
  className = '',
  command,
  onIntent,
  children,
}: {
  /** Name of the button and of what it opens. */
  name: string;
  /** What is seen on the button. */
  face: ReactNode;
  className?: string;
  /** The command whose key opens it too. */
  command?: CommandName;
  /** The reader is about to open it. */
  onIntent?: () => void;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const toggle = () => setOpen(!open);

  useEffect(() => {
    if (open) content.current?.focus({ preventScroll: true });
  }, [open]);
  useCommand(command, toggle);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  useDismiss(open, frame, (why) => (why === 'escape' ? close() : setOpen(false)));

  return (
    <div ref={frame} className={`needs-script relative ${className}`}>
      <button
        ref={button}
        type="button"
        className="icon-button"
        aria-label={name}
        title={name}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={toggle}
        onPointerEnter={onIntent}
        onFocus={onIntent}
      >
        {face}
      </button>
      {open && (
        <div
          ref={content}
          id={id}
          role="dialog"
          aria-label={name}
          tabIndex={-1}
          className="card sheet absolute end-0 top-full z-30 mt-1 max-h-[calc(100vh-4rem)] w-80 overflow-y-auto p-4 text-sm outline-none"
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
