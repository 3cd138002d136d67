import { useState } from 'react';
import { Choices } from './Choices.tsx';
import { shownType } from './display-defaults.ts';
import { toggleFocus } from './focus-mode.ts';
import { keepPlace } from './keep-place.ts';
import { DEFAULT_SETTINGS, LIMITS, useSettings, type Settings } from './settings.ts';
import { Slider } from './Slider.tsx';

const THEME_NAMES: Record<Settings['theme'], string> = {
  system: 'System',
  light: 'Light',
  dark: 'Dark',
  sepia: 'Sepia',
  contrast: 'Contrast',
};
const FONT_NAMES: Record<Settings['font'], string> = {
  serif: 'Serif',
  sans: 'Sans',
  dyslexic: 'Dyslexia-friendly',
};

/** How the page looks and the text is set; the line being read stays where it is. */
export function DisplaySettings() {
  const [settings, changeSettings] = useSettings();
  const [isReader] = useState(() => document.querySelector('.reading') !== null);
  const [coming, setComing] = useState<Settings['font'] | null>(null);
  const { size, leading, width } = shownType(settings);
  const change = (some: Partial<Settings>) => keepPlace(() => changeSettings(some));
  const pickFont = async (font: Settings['font']) => {
    setComing(font);
    await loadFont(font);
    setComing(null);
    change({ font });
  };
  const reset = () => {
    const { off, singleKeys, keys } = settings;
    change({ ...DEFAULT_SETTINGS, off, singleKeys, keys });
  };
  return (
    <div className="grid gap-3.5">
      <Choices
        legend="Colours"
        names={THEME_NAMES}
        value={settings.theme}
        onPick={(theme) => change({ theme })}
      />
      <Choices
        legend="Font"
        names={FONT_NAMES}
        value={coming ?? settings.font}
        onPick={(font) => void pickFont(font)}
      />
      <Slider
        label="Text size"
        words={`${size} px`}
        value={size}
        limits={LIMITS.size}
        step={1}
        smaller="Smaller text"
        larger="Larger text"
        onChange={(value) => change({ size: value })}
      />
      <Slider
        label="Line height"
        words={`${leading} times the size`}
        value={leading}
        limits={LIMITS.leading}
        step={0.1}
        smaller="Less line height"
        larger="More line height"
        onChange={(value) => change({ leading: value })}
      />
      <Slider
        label="Line width"
        words={`${width} characters`}
        value={width}
        limits={LIMITS.width}
        step={1}
        smaller="Narrower lines"
        larger="Wider lines"
        onChange={(value) => change({ width: value })}
      />
      <div className="grid grid-cols-2 gap-x-2">
        <Switch
          label="Justify lines"
          on={settings.align === 'justify'}
          onChange={(on) => change({ align: on ? 'justify' : 'start' })}
        />
        <Switch label="Hyphens" on={settings.hyphens} onChange={(hyphens) => change({ hyphens })} />
        {isReader && (
          <Switch label="Line ruler" on={settings.ruler} onChange={(ruler) => changeSettings({ ruler })} />
        )}
      </div>
      <div className="flex gap-2">
        <button type="button" className="button" onClick={reset}>
          Reset
        </button>
        {isReader && (
          <button type="button" className="button" onClick={toggleFocus}>
            Focus mode
          </button>
        )}
      </div>
    </div>
  );
}

function Switch({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label className="flex items-center gap-2 py-1">
      <input
        type="checkbox"
        className="size-4 accent-(--accent)"
        checked={on}
        onChange={({ target }) => onChange(target.checked)}
      />
      {label}
    </label>
  );
}

/** The text is set anew when the face is there, so that it moves once. Without it, in what the device has. */
async function loadFont(font: Settings['font']): Promise<void> {
  if (font !== 'dyslexic') return;
  const faces = ['400', '700'].map((weight) => document.fonts.load(`${weight} 1em OpenDyslexic`));
  await Promise.allSettled(faces);
}
