import { useState, type FormEvent, type ReactNode } from 'react';
import type { EntityId, Mention } from '../../archive/article.ts';
import type { ArticleContent } from '../../archive/data-files.ts';
import { toEntityId } from '../../archive/entity.ts';
import { formatLabel, groupOf, isNamed, type Label } from '../../archive/label.ts';
import { toSlug } from '../../archive/to-slug.ts';
import { toQuotation, type Correction } from './add-correction.ts';

type What = 'kind' | 'none' | 'same' | 'name';

/** Kinds a reader can tell apart. */
const KINDS: readonly Label[] = [
  'PERSON',
  'GPE',
  'FAC',
  'ORG',
  'NORP',
  'EVENT',
  'PRODUCT',
  'WORK_OF_ART',
  'LAW',
  'LANGUAGE',
];
const FIELD = 'mt-1 ms-6 block w-[calc(100%-1.5rem)] rounded-md border border-edge bg-sheet px-2 py-1.5';

/** What is wrong, and whether in this place or everywhere, as corrections that a glossary can hold. */
export function CorrectionForm({
  mention,
  name,
  article,
  onSave,
}: {
  mention: Mention;
  name: string;
  article: ArticleContent;
  onSave: (added: readonly Correction[]) => void;
}) {
  const hasEntity = mention.entity !== null && isNamed(groupOf(mention.label));
  const [isEverywhere, setIsEverywhere] = useState(hasEntity);
  const [what, setWhat] = useState<What>('kind');
  const kinds = KINDS.filter((label) => formatLabel(label) !== formatLabel(mention.label));
  const [kind, setKind] = useState(kinds[0]!);
  const others = article.entities.filter(
    ({ id, label }) => id !== mention.entity && (!isEverywhere || groupOf(label) === groupOf(mention.label)),
  );
  const [same, setSame] = useState<string>('');
  const into = others.find(({ id }) => id === same) ?? others[0];
  const [called, setCalled] = useState(name);
  const isReady = what === 'same' ? into !== undefined : what !== 'name' || isNewName(called, name);

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const entity = isEverywhere ? mention.entity : null;
    if (entity) {
      if (what === 'kind') onSave([{ kind: 'retype', entity, label: kind }]);
      if (what === 'none') onSave([{ kind: 'hide', entity }]);
      if (what === 'same') onSave([{ kind: 'merge', entity, into: into!.id }]);
      if (what === 'name') onSave([{ kind: 'rename', entity, name: called.trim() }]);
      return;
    }
    const text = [article.title, ...article.blocks].find(({ mentions }) => mentions.includes(mention))!.text;
    const place = toQuotation(article, text, mention);
    if (what === 'kind') onSave([{ kind: 'mark', place, label: kind }]);
    if (what === 'none') onSave([{ kind: 'unmark', place }]);
    if (what === 'same') onSave([{ kind: 'mark', place, label: into!.label, entity: into!.id }]);
    if (what === 'name')
      onSave(
        asNewEntity(called.trim(), mention.label).map((one) => ('place' in one ? { ...one, place } : one)),
      );
    function asNewEntity(newName: string, label: Label): readonly Correction[] {
      const id: EntityId = toEntityId(groupOf(label), toSlug(newName) || 'unnamed');
      return [
        { kind: 'mark', place, label, entity: id },
        { kind: 'rename', entity: id, name: newName },
      ];
    }
  };
  const choice = (value: What, title: ReactNode, field?: ReactNode) => (
    <div className="py-1">
      <label className="flex items-center gap-2">
        <input
          type="radio"
          name="what"
          className="size-4 accent-(--accent)"
          checked={what === value}
          onChange={() => setWhat(value)}
        />
        {title}
      </label>
      {what === value && field}
    </div>
  );

  return (
    <form onSubmit={onSubmit}>
      <fieldset>
        <legend className="sr-only">What is wrong</legend>
        {choice(
          'kind',
          'It is something else',
          <select
            aria-label="What it is"
            className={FIELD}
            value={kind}
            onChange={({ target }) => setKind(target.value as Label)}
          >
            {kinds.map((label) => (
              <option key={label} value={label}>
                {formatLabel(label)}
              </option>
            ))}
          </select>,
        )}
        {choice('none', 'It is no name')}
        {choice(
          'same',
          'It is the same as another',
          into ? (
            <select
              aria-label="The other one"
              className={FIELD}
              value={into.id}
              onChange={({ target }) => setSame(target.value)}
            >
              {others.map(({ id, name: other }) => (
                <option key={id} value={id}>
                  {other}
                </option>
              ))}
            </select>
          ) : (
            <p className="ms-6 text-soft">This article names no other of its kind.</p>
          ),
        )}
        {choice(
          'name',
          'Its name is another',
          <input
            aria-label="Its name"
            className={FIELD}
            value={called}
            onChange={({ target }) => setCalled(target.value)}
          />,
        )}
      </fieldset>
      <fieldset className="mt-2 border-t border-rule pt-2">
        <legend className="sr-only">Where</legend>
        {([true, false] as const).map((everywhere) => (
          <label key={String(everywhere)} className="flex items-center gap-2 py-1 has-disabled:text-soft">
            <input
              type="radio"
              name="where"
              className="size-4 accent-(--accent)"
              disabled={everywhere && !hasEntity}
              checked={isEverywhere === everywhere}
              onChange={() => setIsEverywhere(everywhere)}
            />
            {everywhere ? 'Everywhere in the archive' : 'In this place only'}
          </label>
        ))}
      </fieldset>
      <button
        type="submit"
        className="mt-3 rounded-md bg-accent px-4 py-2 font-semibold text-accent-ink disabled:opacity-50"
        disabled={!isReady}
      >
        Correct
      </button>
    </form>
  );
}

function isNewName(called: string, name: string): boolean {
  return called.trim() !== '' && called.trim() !== name;
}
