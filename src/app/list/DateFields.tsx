import type { DateCodes } from './date-codes.ts';
import { DateField } from './DateField.tsx';

/** Both ends of the range as a reader writes them. */
export function DateFields({ codes, onChange }: { codes: DateCodes; onChange: (codes: DateCodes) => void }) {
  return (
    <div data-dates className="flex flex-wrap gap-x-4 gap-y-1">
      <DateField label="From" value={codes.from} onChange={(from) => onChange({ ...codes, from })} />
      <DateField label="To" value={codes.to} onChange={(to) => onChange({ ...codes, to })} />
    </div>
  );
}
