/** One of a few, all of them seen. */
export function Choices<Value extends string>({
  legend,
  names,
  value,
  onPick,
  columns = 'grid-cols-3',
}: {
  legend: string;
  /** What each is called, in this order. */
  names: Readonly<Record<Value, string>>;
  value: Value;
  onPick: (value: Value) => void;
  /** Classes that say how many stand side by side. */
  columns?: string;
}) {
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold">{legend}</legend>
      <div className={`grid gap-1.5 ${columns}`}>
        {(Object.keys(names) as Value[]).map((name) => (
          <label
            key={name}
            className="grid place-items-center rounded-md border border-edge px-1 py-1.5 text-center leading-tight has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-(--focus) forced-colors:has-checked:outline-3"
          >
            <input
              type="radio"
              name={legend}
              className="sr-only"
              checked={value === name}
              onChange={() => onPick(name)}
            />
            {names[name]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
