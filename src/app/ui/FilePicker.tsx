import { useRef, type ChangeEvent } from 'react';

/** A button, called `name`, by which a reader hands over a JSON file. `onRead` gets its text, or what kept it from being read. */
export function FilePicker({
  name,
  label,
  onRead,
}: {
  name: string;
  /** Of the field behind it. */
  label: string;
  onRead: (name: string, content: { readonly text: string } | { readonly problem: string }) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    const content = await readFile(file);
    // the same file can be chosen again
    target.value = '';
    onRead(file.name, content);
  };
  return (
    <>
      <button type="button" className="button" onClick={() => field.current?.click()}>
        {name}
      </button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        aria-label={label}
        hidden
        onChange={(event) => void take(event)}
      />
    </>
  );
}

/** Far more than can be kept. */
const MOST_BYTES = 20_000_000;

async function readFile(file: File): Promise<{ readonly text: string } | { readonly problem: string }> {
  if (file.size > MOST_BYTES) {
    return { problem: `“${file.name}” is too large to be an export of this page, so nothing was added.` };
  }
  try {
    return { text: await file.text() };
  } catch {
    return { problem: `“${file.name}” could not be read. Choose it again, or a copy of it.` };
  }
}
