import { formatCount } from '../../archive/format-count.ts';
import { formatLabel } from '../../archive/label.ts';
import { downloadJson } from '../ui/download-json.ts';
import { countCorrections, formatGlossary, type OwnCorrections, type OwnGlossary } from './own-glossary.ts';

/** All that this reader has corrected: each can be taken back, and all be handed to the owner of the archive. */
export function CorrectionList({
  corrections,
  onChange,
}: {
  corrections: OwnCorrections;
  onChange: (next: OwnCorrections) => void;
}) {
  const { glossary, known } = corrections;
  const count = countCorrections(glossary);
  if (count === 0) {
    return (
      <p className="mt-3 text-soft">
        Corrections are kept on this device alone, and show at once. You can hand them to whoever runs this
        archive.
      </p>
    );
  }
  const entries = toEntries(glossary, (id) => known.find((entity) => entity.id === id)?.name ?? id);
  return (
    <section aria-label="Your corrections" className="mt-4 border-t border-rule pt-3">
      <h3 className="font-semibold">{formatCount(count, 'correction')} on this device</h3>
      <ul className="mt-1 max-h-48 overflow-y-auto">
        {entries.map(({ words, without }, index) => (
          <li key={index} className="flex items-baseline justify-between gap-3 py-0.5">
            <span className="min-w-0 wrap-anywhere">{words}</span>
            <button
              type="button"
              className="shrink-0 px-1 py-1 text-soft underline underline-offset-4 hover:text-ink"
              aria-label={`Take back: ${words}`}
              onClick={() => onChange({ ...corrections, glossary: without })}
            >
              Take back
            </button>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-soft">
        For every reader: put glossary.json into the folder of the articles, or add its entries to the one
        there, and build again.
      </p>
      <button
        type="button"
        className="button mt-2"
        onClick={() => downloadJson('glossary.json', formatGlossary(glossary))}
      >
        Download glossary.json
      </button>
    </section>
  );
}

/** Each entry in words, and the glossary without it. */
function toEntries(glossary: OwnGlossary, nameOf: (id: string) => string) {
  const { mark, unmark, retype, merge, hide, rename } = glossary;
  const without = <Name extends keyof OwnGlossary>(
    name: Name,
    entry: OwnGlossary[Name][number],
  ): OwnGlossary => ({
    ...glossary,
    [name]: glossary[name].filter((other) => other !== entry),
  });
  return [
    ...mark.map((entry) => ({
      words: `“${entry.quote}” is ${entry.entity ? nameOf(entry.entity) : formatLabel(entry.label).toLowerCase()}, in one place`,
      without: without('mark', entry),
    })),
    ...unmark.map((entry) => ({
      words: `“${entry.quote}” is no name, in one place`,
      without: without('unmark', entry),
    })),
    ...retype.map((entry) => ({
      words: `${nameOf(entry.entity)}: ${formatLabel(entry.label).toLowerCase()}`,
      without: without('retype', entry),
    })),
    ...merge.map((entry) => ({
      words: `${entry.entities.map(nameOf).join(', ')} is ${nameOf(entry.into)}`,
      without: without('merge', entry),
    })),
    ...hide.map((entry) => ({ words: `${nameOf(entry)} is no name`, without: without('hide', entry) })),
    ...rename.map((entry) => ({
      words: `${nameOf(entry.entity)} is called ${entry.name}`,
      without: without('rename', entry),
    })),
  ];
}
