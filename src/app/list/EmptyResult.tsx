import type { ReactNode } from 'react';
import { formatDay } from '../../archive/calendar-date.ts';
import { formatCount } from '../../archive/format-count.ts';
import { ALL_DATES, formatDatesInWords } from './date-codes.ts';
import { NO_FILTERS, toggleEntity, type Filters } from './filters.ts';
import { replaceWord } from './near-words.ts';
import { nearestDays } from './nearest-days.ts';
import type { Result } from './use-result.ts';

/** Stands where rows would: says which filter leaves none, and offers what has some. */
export function EmptyResult({
  result,
  filters,
  onChange,
}: {
  result: Result;
  filters: Filters;
  onChange: (filters: Filters) => void;
}) {
  const { shownDays, choice } = result;
  const hasUndated = (choice?.get('')?.length ?? 0) > 0;
  // the dates empty it where there is something without them
  return shownDays.length > 0 || hasUndated ? (
    <NothingThen {...{ result, filters, onChange }} />
  ) : (
    <NothingEver {...{ result, filters, onChange }} />
  );
}

function NothingThen({ result: { range, shownDays, entities }, filters, onChange }: EmptyProps) {
  const { from, to } = range;
  const before = from ? nearestDays(shownDays, from).before : null;
  const after = to ? nearestDays(shownDays, to).after : null;
  const near = shownDays.filter(([day]) => day === before || day === after);
  const words = formatDatesInWords(filters).replace(/^(?:From|Until)/, (word) => word.toLowerCase());
  const isOther = entities.length > 0 || filters.q !== null || filters.show !== null;
  return (
    <Empty sentence={`No article ${isOther ? 'of these ' : ''}is dated ${words}.`}>
      {near.map(([day, count]) => (
        <Offer key={day} onPress={() => onChange({ ...filters, from: day, to: day })}>
          {day === before ? 'Before: ' : 'After: '}
          {formatDay(day)} ({formatCount(count, 'article')})
        </Offer>
      ))}
      <Offer onPress={() => onChange({ ...filters, ...ALL_DATES })}>Show all dates</Offer>
      {filters.show && (
        <Offer onPress={() => onChange({ ...filters, show: null })}>{WITHOUT[filters.show]}</Offer>
      )}
    </Empty>
  );
}

function NothingEver({ result: { entities, strange }, filters, onChange }: EmptyProps) {
  const { show, q } = filters;
  const nowhere = new Intl.ListFormat('en', { type: 'disjunction' }).format(
    strange.map(({ word }) => `“${word}”`),
  );
  const names = new Intl.ListFormat('en').format(entities.map(({ name }) => name));
  const sentence =
    entities.length > 1 && !show && !q
      ? `No article mentions ${names} together.`
      : show === 'saved' && entities.length === 0 && !q
        ? 'You have not saved an article yet.'
        : show === 'unread' && entities.length === 0 && !q
          ? 'You have read everything here.'
          : strange.length > 0
            ? `No article has ${nowhere}.`
            : 'No article fits all of these filters.';
  return (
    <Empty sentence={sentence}>
      {q &&
        strange.flatMap(({ word, near }) =>
          near.map((other) => (
            <Offer
              key={word + other}
              onPress={() => onChange({ ...filters, q: replaceWord(q, word, other) })}
            >
              Find “{other}”
            </Offer>
          )),
        )}
      {show && <Offer onPress={() => onChange({ ...filters, show: null })}>{WITHOUT[show]}</Offer>}
      {q && <Offer onPress={() => onChange({ ...filters, q: null })}>Without “{q}”</Offer>}
      {(entities.length > 1 || (entities.length > 0 && (show ?? q))) &&
        entities.map(({ id, name }) => (
          <Offer key={id} onPress={() => onChange(toggleEntity(filters, id))}>
            Without {name}
          </Offer>
        ))}
      <Offer onPress={() => onChange(NO_FILTERS)}>Show all articles</Offer>
    </Empty>
  );
}

const WITHOUT = { unread: 'Show what you have read too', saved: 'Show what you have not saved too' } as const;

interface EmptyProps {
  readonly result: Result;
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

function Empty({ sentence, children }: { sentence: string; children: ReactNode }) {
  return (
    <div className="py-8">
      <p className="font-serif text-xl">{sentence}</p>
      <div className="mt-4 flex flex-wrap gap-2">{children}</div>
    </div>
  );
}

function Offer({ onPress, children }: { onPress: () => void; children: ReactNode }) {
  return (
    <button type="button" className="button max-w-full wrap-anywhere" onClick={onPress}>
      {children}
    </button>
  );
}
