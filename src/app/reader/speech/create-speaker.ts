/** Where a reading stands. */
export interface SpeakerState {
  readonly status: 'playing' | 'paused' | 'ended' | 'failed';
  /** The part that is spoken, or would be next. */
  readonly index: number;
  /** The browser's own word for what went wrong, if it did. */
  readonly error: string | null;
}

export interface Speaker {
  /** Speaks on from where it stands; after the end, from the beginning. */
  readonly play: () => void;
  readonly pause: () => void;
  /** To another part, playing or not as before. */
  readonly goTo: (index: number) => void;
  /** Voice or speed have changed: what is being spoken starts again with them. */
  readonly renew: () => void;
  readonly stop: () => void;
}

/**
 * Speaks texts one after the other by the browser's own voices, and tells `onChange` of every new state. It knows no
 * page. A pause ends what is being spoken, and playing on repeats that part: `speechSynthesis.pause` does nothing on
 * some systems and never comes back on others. A voice that says nothing, and no longer claims to, has failed: not
 * all browsers tell.
 */
export function createSpeaker(
  texts: readonly string[],
  start: number,
  {
    toUtterance,
    onChange,
  }: {
    toUtterance: (text: string) => SpeechSynthesisUtterance;
    onChange: (state: SpeakerState) => void;
  },
): Speaker {
  let state: SpeakerState = { status: 'paused', index: start, error: null };
  // held here, because a browser may forget an utterance, and its events, that nothing else holds
  let spoken: SpeechSynthesisUtterance | null = null;
  let watch: ReturnType<typeof setInterval> | undefined;

  const change = (next: Partial<SpeakerState>) => {
    state = { ...state, error: null, ...next };
    onChange(state);
  };
  const silence = () => {
    spoken = null;
    clearInterval(watch);
    speechSynthesis.cancel();
  };
  const fail = (error: string) => {
    silence();
    change({ status: 'failed', error });
  };
  const speak = (index: number) => {
    silence();
    if (index >= texts.length) return change({ status: 'ended', index: texts.length - 1 });
    change({ status: 'playing', index });
    const utterance = toUtterance(texts[index]!);
    spoken = utterance;
    utterance.addEventListener('end', () => {
      if (spoken === utterance) speak(index + 1);
    });
    utterance.addEventListener('error', ({ error }) => {
      if (spoken === utterance) fail(error);
    });
    // one that was left paused by another page says nothing
    speechSynthesis.resume();
    speechSynthesis.speak(utterance);
    let quiet = 0;
    watch = setInterval(() => {
      quiet = speechSynthesis.speaking || speechSynthesis.pending ? 0 : quiet + 1;
      if (quiet >= MOST_QUIET) fail('silent');
    }, WATCH_MS);
  };

  return {
    play: () => speak(state.status === 'ended' ? 0 : state.index),
    pause: () => {
      silence();
      change({ status: 'paused' });
    },
    goTo: (index) => {
      const within = Math.min(texts.length - 1, Math.max(0, index));
      if (state.status === 'playing') speak(within);
      else change({ status: 'paused', index: within });
    },
    renew: () => {
      if (state.status === 'playing') speak(state.index);
    },
    stop: silence,
  };
}

const WATCH_MS = 1000;
const MOST_QUIET = 4;
