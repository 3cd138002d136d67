import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Dialog } from '../ui/Dialog.tsx';
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
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current!.focus();
    field.current!.select();
  }, []);
  const Field = text.includes('\n') ? 'textarea' : 'input';

  // outside of what it was asked from: that may be hidden, or have type of its own
  return createPortal(
    <Dialog className="w-[min(36rem,100vw-1.5rem)]" heading={`Copy the ${name}`} onClose={onClose}>
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
    </Dialog>,
    document.body,
  );
}
