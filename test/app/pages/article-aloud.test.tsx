import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SPEECH_KEY } from '../../../src/app/reader/speech/voices.ts';
import { installSpeech } from '../../support/fake-speech.ts';
import { renderAt } from '../../support/render-at.tsx';

const SEEDS = {
  '001_aaaaaaaa00000000.txt':
    'date 2024-10-23 Keeper retires\n\nThe lamp went out. It was four.\n\nNobody saw it.',
  '002_bbbbbbbb00000000.txt': 'date 2024-10-22 Nothing more to say',
};
const ADDRESS = '/2024/10/23/keeper-retires-aaaaaaaa/';
const VOICES = [
  { name: 'Bruno', lang: 'de-DE' },
  { name: 'Ana', lang: 'en_GB' },
  { name: 'Cleo', lang: 'en-US' },
];

afterEach(() => {
  // what speaks must be silenced before its voices are gone
  cleanup();
  vi.unstubAllGlobals();
  localStorage.clear();
});

const button = (name: string) => screen.getByRole('button', { name });
const panel = () => screen.findByRole('region', { name: 'Read aloud' });

describe('reading an article aloud', () => {
  it('is not offered where there are no voices, or no text', async () => {
    installSpeech([]);
    const { unmount } = await renderAt(ADDRESS, { seeds: SEEDS });
    expect(screen.queryByRole('button', { name: 'Read aloud' })).toBeNull();
    unmount();
    installSpeech(VOICES);
    await renderAt('/2024/10/22/nothing-more-to-say-bbbbbbbb/', { seeds: SEEDS });
    expect(screen.queryByRole('button', { name: 'Read aloud' })).toBeNull();
    expect(screen.getByText('This file has no text.')).toBeVisible();
  });

  it('speaks by `t` from the title on, pauses and plays by it, and stops', async () => {
    const speech = installSpeech(VOICES);
    const { user } = await renderAt(ADDRESS, { seeds: SEEDS });
    await user.keyboard('t');
    await panel();
    await waitFor(() => expect(speech.spoken).toHaveLength(1));
    expect(speech.spoken[0]).toEqual({ text: 'Keeper retires', voice: 'Ana', rate: 1 });
    expect(await panel()).toHaveTextContent('Sentence 1 of 4');
    act(() => speech.finish());
    expect(speech.spoken.at(-1)?.text).toBe('The lamp went out.');
    await user.keyboard('t');
    expect(speech.isSpeaking()).toBe(false);
    await user.keyboard('t');
    expect(speech.spoken.at(-1)?.text).toBe('The lamp went out.');
    await user.click(button('Sentence after'));
    expect(speech.spoken.at(-1)?.text).toBe('It was four.');
    await user.click(button('Stop reading'));
    expect(speech.isSpeaking()).toBe(false);
    expect(screen.queryByRole('region', { name: 'Read aloud' })).toBeNull();
    expect(button('Read aloud')).toHaveFocus();
  });

  it('remembers the voice and the speed', async () => {
    const speech = installSpeech(VOICES);
    const { user, unmount } = await renderAt(ADDRESS, { seeds: SEEDS });
    await user.click(button('Read aloud'));
    const settings = within(await panel());
    const voices = settings.getByLabelText<HTMLSelectElement>('Voice');
    expect(Array.from(voices.options, ({ text }) => text)).toEqual(['Ana', 'Cleo', 'Bruno']);
    await user.selectOptions(voices, 'Cleo');
    await user.selectOptions(settings.getByLabelText('Speed'), '1.5×');
    expect(speech.spoken.at(-1)).toEqual({ text: 'Keeper retires', voice: 'Cleo', rate: 1.5 });
    unmount();
    expect(speech.isSpeaking()).toBe(false);
    const again = await renderAt(ADDRESS, { seeds: SEEDS });
    await again.user.click(button('Read aloud'));
    await waitFor(() => expect(speech.spoken.at(-1)).toMatchObject({ voice: 'Cleo', rate: 1.5 }));
  });

  it('takes kept choices that make no sense for none', async () => {
    localStorage.setItem(SPEECH_KEY, '{"voice":7,"speed":99}');
    const speech = installSpeech(VOICES);
    const { user } = await renderAt(ADDRESS, { seeds: SEEDS });
    await user.click(button('Read aloud'));
    await waitFor(() => expect(speech.spoken[0]).toMatchObject({ voice: 'Ana', rate: 1 }));
  });

  it.each([
    ['network', 'The voice Ana comes over the network'],
    ['voice-unavailable', 'The voice Ana can’t be used now'],
    ['not-allowed', 'The browser did not let this page speak'],
    ['synthesis-failed', 'The voice Ana stopped in the middle'],
  ])('says what happened where it fails midway (%s), and can go on', async (error, words) => {
    const speech = installSpeech(VOICES);
    const { user } = await renderAt(ADDRESS, { seeds: SEEDS });
    await user.click(button('Read aloud'));
    await waitFor(() => expect(speech.spoken).toHaveLength(1));
    act(() => speech.finish());
    act(() => speech.fail(error));
    expect(screen.getByRole('alert')).toHaveTextContent(words);
    await user.click(button('Play'));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(speech.spoken.at(-1)?.text).toBe('The lamp went out.');
  });
});
