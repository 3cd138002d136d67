import { readStored, writeStored } from '../../ui/stored.ts';

/** How a reader wants to be read to. */
export interface SpeechChoice {
  /** `voiceURI` of a voice; null for the one that suits the language. */
  readonly voice: string | null;
  /** 1 is the voice's own. */
  readonly speed: number;
}

export const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;

/** This device's voices: those of the language first, by name within it; one voice is named once. */
export function voicesFor(lang: string): readonly SpeechSynthesisVoice[] {
  const fits = (voice: SpeechSynthesisVoice) => languageOf(voice.lang) === languageOf(lang);
  const byUri = new Map(speechSynthesis.getVoices().map((voice) => [voice.voiceURI, voice]));
  return [...byUri.values()].toSorted(
    (a, b) => Number(fits(b)) - Number(fits(a)) || a.name.localeCompare(b.name),
  );
}

/** The voice a reader has chosen, if it is there; else the language's own, else any. */
export function findVoice(choice: SpeechChoice, lang: string): SpeechSynthesisVoice | null {
  const voices = voicesFor(lang);
  const ofLanguage = voices.filter((voice) => languageOf(voice.lang) === languageOf(lang));
  return (
    voices.find(({ voiceURI }) => voiceURI === choice.voice) ??
    ofLanguage.find((voice) => voice.default) ??
    ofLanguage[0] ??
    voices[0] ??
    null
  );
}

export function readChoice(): SpeechChoice {
  const kept = readStored(SPEECH_KEY);
  if (typeof kept !== 'object' || kept === null) return USUAL_CHOICE;
  const { voice, speed } = kept as Record<string, unknown>;
  return {
    voice: typeof voice === 'string' ? voice : USUAL_CHOICE.voice,
    speed: SPEEDS.find((known) => known === speed) ?? USUAL_CHOICE.speed,
  };
}

export function writeChoice(choice: SpeechChoice): void {
  writeStored(SPEECH_KEY, { version: 1, ...choice });
}

export const SPEECH_KEY = 'dateline.speech';
const USUAL_CHOICE: SpeechChoice = { voice: null, speed: 1 };

/** `en` of `en-GB` and of Android's `en_GB`. */
function languageOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}
