import { useEffect, useRef } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { useDismiss } from '../../ui/use-dismiss.ts';
import { NO_TEXT } from './read-page-text.ts';

/** A link that could not be copied, selected for the reader to copy it. */
export function LinkField({ link, onClose }: { link: string; onClose: () => void }) {
  const frame = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const cameFrom = useRef(document.activeElement);
  useEffect(() => {
    field.current!.focus();
    field.current!.select();
  }, []);
  const close = () => {
    onClose();
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus({ preventScroll: true });
  };
  useDismiss(true, frame, (why) => why === 'escape' && close());

  return (
    <aside
      ref={frame}
      aria-label="Link"
      className="docked card no-print flex items-end gap-2 p-3 font-sans text-sm"
      {...{ [NO_TEXT]: '' }}
    >
      <label className="min-w-0 grow">
        The link could not be copied. Here it is:
        <input
          ref={field}
          readOnly
          value={link}
          className="mt-1 block w-full rounded-md border border-edge bg-paper px-2 py-1.5"
        />
      </label>
      <button type="button" className="icon-button shrink-0" aria-label="Close" onClick={close}>
        <Icon name="close" />
      </button>
    </aside>
  );
}
