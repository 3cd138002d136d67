import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSpeaker, type SpeakerState } from '../../../../src/app/reader/speech/create-speaker.ts';
import { installSpeech, type FakeSpeech } from '../../../support/fake-speech.ts';

let speech: FakeSpeech;
let states: SpeakerState[];
const start = (index = 0) => {
  states = [];
  return createSpeaker(['One.', 'Two.', 'Three.'], index, {
    toUtterance: (text) => new SpeechSynthesisUtterance(text),
    onChange: (state) => states.push(state),
  });
};
const spoken = () => speech.spoken.map(({ text }) => text);

beforeEach(() => {
  speech = installSpeech([{ name: 'Ana', lang: 'en-GB' }]);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('app/reader/speech/create-speaker', () => {
  it('speaks one after the other to the end, and from the beginning when played again', () => {
    const speaker = start();
    speaker.play();
    speech.finish();
    speech.finish();
    expect(states.at(-1)).toEqual({ status: 'playing', index: 2, error: null });
    speech.finish();
    expect(states.at(-1)).toEqual({ status: 'ended', index: 2, error: null });
    expect(spoken()).toEqual(['One.', 'Two.', 'Three.']);
    speaker.play();
    expect(spoken().at(-1)).toBe('One.');
  });

  it('pauses at once and plays on with the part it was in', () => {
    const speaker = start(1);
    speaker.play();
    speaker.pause();
    expect(speech.isSpeaking()).toBe(false);
    expect(states.at(-1)).toEqual({ status: 'paused', index: 1, error: null });
    speaker.play();
    expect(spoken()).toEqual(['Two.', 'Two.']);
  });

  it('goes to another part, within the text, playing or not as before', () => {
    const speaker = start();
    speaker.goTo(2);
    expect(states.at(-1)).toEqual({ status: 'paused', index: 2, error: null });
    speaker.play();
    speaker.goTo(-4);
    speaker.goTo(9);
    expect(spoken()).toEqual(['Three.', 'One.', 'Three.']);
    expect(states.at(-1)).toEqual({ status: 'playing', index: 2, error: null });
  });

  it('starts what is being spoken again when the voice has changed', () => {
    const speaker = start();
    speaker.renew();
    expect(spoken()).toEqual([]);
    speaker.play();
    speaker.renew();
    expect(spoken()).toEqual(['One.', 'One.']);
  });

  it('tells of a failure in the middle, and plays on from there', () => {
    const speaker = start();
    speaker.play();
    speech.finish();
    speech.fail('network');
    expect(states.at(-1)).toEqual({ status: 'failed', index: 1, error: 'network' });
    speaker.play();
    expect(states.at(-1)).toEqual({ status: 'playing', index: 1, error: null });
  });

  it('finds out that a voice has fallen silent', () => {
    start().play();
    vi.advanceTimersByTime(60_000);
    expect(states.at(-1)?.status).toBe('playing');
    speech.vanish();
    vi.advanceTimersByTime(6000);
    expect(states.at(-1)).toEqual({ status: 'failed', index: 0, error: 'silent' });
  });

  it('says nothing more once it is stopped', () => {
    const speaker = start();
    speaker.play();
    speaker.stop();
    vi.advanceTimersByTime(60_000);
    expect(speech.isSpeaking()).toBe(false);
    expect(states).toHaveLength(1);
  });
});
