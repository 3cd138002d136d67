import { useId } from 'react';

/** A number between two, with its value in words. */
export function Slider({
  label,
  words,
  value,
  limits,
  step,
  smaller,
  larger,
  onChange,
}: {
  label: string;
  /** The value with its unit. */
  words: string;
  value: number;
  limits: { readonly least: number; readonly most: number };
  step: number;
  /** Names of the buttons that go one step. */
  smaller: string;
  larger: string;
  onChange: (value: number) => void;
}) {
  const id = useId();
  const move = (by: number) =>
    onChange(Math.min(limits.most, Math.max(limits.least, Number((value + by).toFixed(1)))));
  return (
    <div>
      <div className="flex justify-between">
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        <output htmlFor={id} className="text-soft tabular-nums">
          {words}
        </output>
      </div>
      <div className="flex items-center gap-1">
        <StepButton name={smaller} sign="−" onPress={() => move(-step)} />
        <input
          id={id}
          type="range"
          min={limits.least}
          max={limits.most}
          step={step}
          value={value}
          aria-valuetext={words}
          className="h-6 min-w-0 flex-1 accent-(--accent)"
          onChange={(event) => onChange(Number(event.target.value))}
        />
        <StepButton name={larger} sign="+" onPress={() => move(step)} />
      </div>
    </div>
  );
}

function StepButton({ name, sign, onPress }: { name: string; sign: string; onPress: () => void }) {
  return (
    <button type="button" className="icon-button text-lg" aria-label={name} onClick={onPress}>
      {sign}
    </button>
  );
}
