import { vi } from 'vitest';

/** A device's voices that speak when told to. */
export interface FakeSpeech {
  /** Texts that were begun, with the voice and speed of each. */
  readonly spoken: { readonly text: string; readonly voice: string | undefined; readonly rate: number }[];
  /** The running part comes to its end. */
  readonly finish: () => void;
  /** The running part fails, with the API's word for it. */
  readonly fail: (error: string) => void;
  /** The voice falls silent and tells nobody. */
  readonly vanish: () => void;
  readonly isSpeaking: () => boolean;
}

/** Puts voices of these names and languages into a page that has none. Taken away by `vi.unstubAllGlobals`. */
export function installSpeech(
  voices: readonly { readonly name: string; readonly lang: string }[],
): FakeSpeech {
  const spoken: FakeSpeech['spoken'][number][] = [];
  let running: EventTarget | null = null;

  class Utterance extends EventTarget {
    text: string;
    voice: SpeechSynthesisVoice | null = null;
    lang = '';
    rate = 1;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices.map(({ name, lang }) => ({ name, lang, voiceURI: name, default: false })),
    speak: (utterance: Utterance) => {
      running = utterance;
      spoken.push({ text: utterance.text, voice: utterance.voice?.name, rate: utterance.rate });
    },
    cancel: () => {
      const cancelled = running;
      running = null;
      cancelled?.dispatchEvent(Object.assign(new Event('error'), { error: 'canceled' }));
    },
    resume: () => {},
    pause: () => {},
    pending: false,
  });
  Object.defineProperty(synthesis, 'speaking', { get: () => running !== null });
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);

  const end = (event: Event) => {
    const ended = running;
    running = null;
    ended?.dispatchEvent(event);
  };
  return {
    spoken,
    finish: () => end(new Event('end')),
    fail: (error) => end(Object.assign(new Event('error'), { error })),
    vanish: () => (running = null),
    isSpeaking: () => running !== null,
  };
}
