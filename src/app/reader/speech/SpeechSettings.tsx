import { useId } from 'react';
import { findVoice, SPEEDS, voicesFor, type SpeechChoice } from './voices.ts';

/** Speed and voice, kept on this device. */
export function SpeechSettings({
  choice,
  lang,
  onChange,
}: {
  choice: SpeechChoice;
  lang: string;
  onChange: (change: Partial<SpeechChoice>) => void;
}) {
  const id = useId();
  const field = 'h-10 min-w-0 rounded-md border border-edge bg-sheet px-2';
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4">
      <label htmlFor={`${id}-speed`} className="text-xs text-soft">
        Speed
      </label>
      <label htmlFor={`${id}-voice`} className="text-xs text-soft">
        Voice
      </label>
      <select
        id={`${id}-speed`}
        className={field}
        value={choice.speed}
        onChange={({ target }) => onChange({ speed: Number(target.value) })}
      >
        {SPEEDS.map((speed) => (
          <option key={speed} value={speed}>
            {speed}×
          </option>
        ))}
      </select>
      <select
        id={`${id}-voice`}
        className={field}
        value={findVoice(choice, lang)?.voiceURI}
        onChange={({ target }) => onChange({ voice: target.value })}
      >
        {voicesFor(lang).map((voice) => (
          <option key={voice.voiceURI} value={voice.voiceURI}>
            {voice.name}
          </option>
        ))}
      </select>
    </div>
  );
}
