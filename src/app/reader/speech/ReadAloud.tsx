import { useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { ArticleContent } from '../../../archive/data-files.ts';
import { useCommand } from '../../ui/commands.ts';
import { Icon } from '../../ui/Icon.tsx';
import { findTopLine } from '../../ui/keep-place.ts';
import { blockAt, offsetOnPage } from '../text-on-page.ts';
import { createSpeaker, type Speaker, type SpeakerState } from './create-speaker.ts';
import { markSentence } from './mark-sentence.ts';
import { SpeechSettings } from './SpeechSettings.tsx';
import { toSentences, type Sentence } from './to-sentences.ts';
import { findVoice, readChoice, writeChoice, type SpeechChoice } from './voices.ts';

/**
 * Reads the article aloud from the first line on the screen, with the sentence marked that is being read. It stands
 * below the text, which goes on being one that can be scrolled, pressed and looked up in.
 */
export function ReadAloud({ article, onClose }: { article: ArticleContent; onClose: () => void }) {
  const lang = document.documentElement.lang || 'en';
  const sentences = useMemo(() => toSentences(article, lang), [article, lang]);
  const [choice, setChoice] = useState(readChoice);
  const [start] = useState(() => firstOnScreen(article, sentences));
  const [state, setState] = useState<SpeakerState>({ status: 'paused', index: start, error: null });
  const latest = useRef(choice);
  const speaker = useRef<Speaker | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  const { status, index, error } = state;

  useEffect(() => {
    const reading = createSpeaker(
      sentences.map(({ text }) => text),
      start,
      { toUtterance: (text) => toUtterance(text, latest.current, lang), onChange: setState },
    );
    speaker.current = reading;
    reading.play();
    panel.current?.querySelector<HTMLElement>('[data-play]')?.focus({ preventScroll: true });
    // a browser may go on speaking when the page is left
    window.addEventListener('pagehide', reading.stop);
    return () => {
      window.removeEventListener('pagehide', reading.stop);
      reading.stop();
      markSentence(null, { below: 0 });
    };
  }, [sentences, start, lang]);

  useEffect(() => {
    const covered = panel.current ? innerHeight - panel.current.getBoundingClientRect().top : 0;
    markSentence(status === 'ended' ? null : (sentences[index] ?? null), { below: covered });
  }, [sentences, index, status]);

  const isPlaying = status === 'playing';
  const toggle = () => (isPlaying ? speaker.current?.pause() : speaker.current?.play());
  useCommand('readAloud', toggle);
  const choose = (change: Partial<SpeechChoice>) => {
    latest.current = { ...choice, ...change };
    setChoice(latest.current);
    writeChoice(latest.current);
    speaker.current?.renew();
  };

  return createPortal(
    <div
      ref={panel}
      role="region"
      aria-label="Read aloud"
      className="docked card no-print grid gap-2 p-3 text-sm"
    >
      <div className="flex items-center gap-1">
        <button
          type="button"
          className="icon-button"
          aria-label="Sentence before"
          disabled={index === 0}
          onClick={() => speaker.current?.goTo(index - 1)}
        >
          <Icon name="back" />
        </button>
        <button
          type="button"
          data-play
          className="grid size-11 shrink-0 place-items-center rounded-full bg-accent text-accent-ink"
          aria-label={isPlaying ? 'Pause' : 'Play'}
          onClick={toggle}
        >
          <svg aria-hidden="true" viewBox="0 0 24 24" className="size-5 fill-current">
            <path d={isPlaying ? 'M6 5h4v14H6zM14 5h4v14h-4z' : 'M8 5v14l11-7z'} />
          </svg>
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label="Sentence after"
          disabled={index >= sentences.length - 1}
          onClick={() => speaker.current?.goTo(index + 1)}
        >
          <Icon name="forward" />
        </button>
        <p className="ms-1 min-w-0 text-soft tabular-nums">
          {status === 'ended' ? 'The end' : `Sentence ${index + 1} of ${sentences.length}`}
        </p>
        <button type="button" className="icon-button ms-auto" aria-label="Stop reading" onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {error !== null && (
        <p role="alert" className="border-s-3 border-accent bg-hover px-3 py-2">
          {explain(error, findVoice(choice, lang)?.name)}
        </p>
      )}
      <SpeechSettings choice={choice} lang={lang} onChange={choose} />
    </div>,
    document.body,
  );
}

function toUtterance(text: string, choice: SpeechChoice, lang: string): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(text);
  const voice = findVoice(choice, lang);
  utterance.voice = voice;
  utterance.lang = voice?.lang ?? lang;
  utterance.rate = choice.speed;
  return utterance;
}

/** The title at the top of the page, else the sentence that the first line on the screen is of. */
function firstOnScreen({ blocks }: ArticleContent, sentences: readonly Sentence[]): number {
  const line = scrollY > 0 ? findTopLine() : null;
  const offset = line instanceof Range ? offsetOnPage(blocks, line.startContainer, line.startOffset) : null;
  if (offset === null) return 0;
  const { index, inBlock } = blockAt(blocks, offset);
  const found = sentences.findIndex(({ block, end }) => block > index || (block === index && end > inBlock));
  return found === -1 ? 0 : found;
}

/** What went wrong, by the word of the Web Speech API, and what can be done. */
function explain(error: string, voice = 'of this device'): string {
  switch (error) {
    case 'not-allowed':
      return 'The browser did not let this page speak. Press Play to try again.';
    case 'network':
      return `The voice ${voice} comes over the network, which can’t be reached. Choose another voice, or press Play to try again.`;
    case 'voice-unavailable':
    case 'language-unavailable':
    case 'synthesis-unavailable':
      return `The voice ${voice} can’t be used now. Choose another voice.`;
    default:
      return `The voice ${voice} stopped in the middle. Press Play to go on from here, or choose another voice.`;
  }
}
