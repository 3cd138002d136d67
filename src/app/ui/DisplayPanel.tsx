import { useId } from 'react';
import { Popup } from './Popup.tsx';
import { DEFAULT_SETTINGS, SIZES, THEMES, useSettings, type Theme } from './settings.ts';

const THEME_NAMES: Record<Theme, string> = { system: 'System', light: 'Light', dark: 'Dark', sepia: 'Sepia' };
const USUAL_SIZE = 20;

/** Colours and text size, live and kept on this device. */
export function DisplayPanel() {
  return (
    <Popup name="Display" face={<span className="font-serif text-base font-semibold">Aa</span>}>
      <DisplaySettings />
    </Popup>
  );
}

function DisplaySettings() {
  const [{ theme, size }, change] = useSettings();
  const sizeId = useId();
  const shown = size ?? USUAL_SIZE;
  const resize = (by: number) =>
    change({ size: Math.min(SIZES.most, Math.max(SIZES.least, Math.round(shown + by))) });
  return (
    <div className="grid gap-4">
      <fieldset>
        <legend className="mb-2 font-semibold">Colours</legend>
        <div className="grid grid-cols-4 gap-1.5">
          {THEMES.map((name) => (
            <label
              key={name}
              className="rounded-md border border-edge px-1 py-2 text-center has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-(--focus)"
            >
              <input
                type="radio"
                name="theme"
                className="sr-only"
                checked={theme === name}
                onChange={() => change({ theme: name })}
              />
              {THEME_NAMES[name]}
            </label>
          ))}
        </div>
      </fieldset>
      <div>
        <div className="mb-1 flex justify-between">
          <label htmlFor={sizeId} className="font-semibold">
            Text size
          </label>
          <output htmlFor={sizeId} className="text-soft tabular-nums">
            {shown} px
          </output>
        </div>
        <div className="flex items-center gap-2">
          <button
            type="button"
            className="icon-button font-serif text-sm"
            aria-label="Smaller text"
            onClick={() => resize(-1)}
          >
            A
          </button>
          <input
            id={sizeId}
            type="range"
            min={SIZES.least}
            max={SIZES.most}
            step={1}
            value={shown}
            className="min-w-0 flex-1 accent-(--accent)"
            onChange={(event) => change({ size: Number(event.target.value) })}
          />
          <button
            type="button"
            className="icon-button font-serif text-xl"
            aria-label="Larger text"
            onClick={() => resize(1)}
          >
            A
          </button>
        </div>
      </div>
      <button
        type="button"
        className="justify-self-start rounded-md border border-edge px-3 py-1.5 hover:bg-hover"
        onClick={() => change({ theme: DEFAULT_SETTINGS.theme, size: DEFAULT_SETTINGS.size })}
      >
        Reset
      </button>
    </div>
  );
}
