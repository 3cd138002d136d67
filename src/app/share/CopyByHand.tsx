import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '../ui/Icon.tsx';
import { formatMail } from './format-mail.ts';

/** What could not be copied, shown and selected for the reader to copy it, or to send it by mail. */
export function CopyByHand({
  name,
  text,
  subject,
  onClose,
}: {
  /** What it is: `link`. */
  name: string;
  text: string;
  /** Of the letter. */
  subject: string;
  onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    dialog.current!.showModal();
    field.current!.focus();
    field.current!.select();
  }, []);
  const Field = text.includes('\n') ? 'textarea' : 'input';

  // outside of what it was asked from: that may be hidden, or have type of its own
  return createPortal(
    <dialog
      ref={dialog}
      className="card no-print m-auto w-[min(36rem,100vw-1.5rem)] p-4 pt-3 font-sans text-sm text-ink"
      aria-labelledby="by-hand-heading"
      onClose={onClose}
      // this Escape closes the dialog and nothing else
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="mb-1 flex items-center justify-between gap-4">
        <h2 id="by-hand-heading" className="font-serif text-xl leading-tight font-semibold">
          Copy the {name}
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
      <label>
        This page may not use the clipboard here. The {name} is selected, ready for you to copy:
        <Field
          ref={field}
          readOnly
          dir="auto"
          rows={Field === 'textarea' ? 5 : undefined}
          value={text}
          className="mt-2 block w-full rounded-md border border-edge bg-paper px-2 py-1.5"
        />
      </label>
      <p className="mt-3">
        <a className="button inline-block" href={formatMail({ subject, text })}>
          Send by mail
        </a>
      </p>
    </dialog>,
    document.body,
  );
}
