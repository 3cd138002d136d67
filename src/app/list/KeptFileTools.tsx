import { useState } from 'react';
import { downloadJson } from '../ui/download-json.ts';
import { FilePicker } from '../ui/FilePicker.tsx';
import { Notice } from '../ui/Notice.tsx';
import { say } from '../ui/say.ts';
import { addKept, useRead, useSaved } from './kept-articles.ts';
import { formatAdded, formatKeptFile, parseKeptFile } from './kept-file.ts';

/** Takes what is saved and read away as a file, and adds what such a file holds. */
export function KeptFileTools() {
  const [read, saved] = [useRead(), useSaved()];
  const [outcome, setOutcome] = useState<{ problem?: string; words?: string }>({});
  const isEmpty = read.size + saved.size === 0;

  const add = (name: string, text: string) => {
    const file = parseKeptFile(name, text);
    setOutcome('problem' in file ? file : { words: formatAdded(addKept(file.read, file.saved), file.wrong) });
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
        <FilePicker
          name="Import …"
          label="File to import"
          onRead={(name, content) => ('text' in content ? add(name, content.text) : setOutcome(content))}
        />
      </div>
      <output className="mt-3 block">{outcome.words}</output>
      {outcome.problem && <Notice>{outcome.problem}</Notice>}
    </>
  );
}
