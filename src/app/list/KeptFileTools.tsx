import { useRef, useState, type ChangeEvent } from 'react';
import { downloadJson } from '../ui/download-json.ts';
import { Notice } from '../ui/Notice.tsx';
import { say } from '../ui/say.ts';
import { addKept, useRead, useSaved } from './kept-articles.ts';
import { formatAdded, formatKeptFile, parseKeptFile } from './kept-file.ts';

/** Takes what is saved and read away as a file, and adds what such a file holds. */
export function KeptFileTools() {
  const [read, saved] = [useRead(), useSaved()];
  const [outcome, setOutcome] = useState<{ problem?: string; words?: string }>({});
  const field = useRef<HTMLInputElement>(null);
  const isEmpty = read.size + saved.size === 0;

  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    const result = await readKeptFile(file);
    // the same file can be chosen again
    target.value = '';
    if ('problem' in result) setOutcome(result);
    else setOutcome({ words: formatAdded(addKept(result.read, result.saved), result.wrong) });
  };
  return (
    <>
      <div className="mt-4 flex flex-wrap gap-3">
        <button
          type="button"
          className="button"
          onClick={() =>
            isEmpty
              ? say('There is nothing to export yet')
              : downloadJson('dateline-reading.json', formatKeptFile(read, saved))
          }
        >
          Export
        </button>
        <button type="button" className="button" onClick={() => field.current?.click()}>
          Import …
        </button>
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          aria-label="File to import"
          hidden
          onChange={(event) => void take(event)}
        />
      </div>
      <output className="mt-3 block">{outcome.words}</output>
      {outcome.problem && <Notice>{outcome.problem}</Notice>}
    </>
  );
}

/** Far more than can be kept. */
const MOST_BYTES = 20_000_000;

async function readKeptFile(file: File): Promise<ReturnType<typeof parseKeptFile>> {
  if (file.size > MOST_BYTES) {
    return { problem: `“${file.name}” is too large to be an export of this page, so nothing was added.` };
  }
  try {
    return parseKeptFile(file.name, await file.text());
  } catch {
    return { problem: `“${file.name}” could not be read. Choose it again, or a copy of it.` };
  }
}
