import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { QuoteButton } from '../../../src/app/share/QuoteButton.tsx';
import { SiteContext } from '../../../src/app/site-context.ts';
import { aDay, aMarkedText } from '../../support/an-article.ts';

const QUOTE = { text: 'They sail.', link: 'https://post.example/boats/#p1:~:text=They%20sail' };
const WHOLE = `“They sail.”\n— Boats, Bay Post, 23 October 2024, ${QUOTE.link}`;

function press(read: () => typeof QUOTE | null, writeText: (text: string) => Promise<void>) {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const onRefused = vi.fn();
  render(
    <SiteContext value={{ title: 'Bay Post', url: null, base: '/', seeds: 'seeds' }}>
      <QuoteButton
        article={{ title: aMarkedText('Boats'), day: aDay('2024-10-23') }}
        read={read}
        onRefused={onRefused}
      />
    </SiteContext>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Quote with source' }));
  return onRefused;
}

afterEach(() => {
  vi.unstubAllGlobals();
  document.querySelector('.toast')?.remove();
});

describe('app/share/QuoteButton', () => {
  it('copies the words with their source, and says so', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    const onRefused = press(() => QUOTE, writeText);
    await screen.findByText('Quote copied with its source');
    expect(writeText).toHaveBeenCalledExactlyOnceWith(WHOLE);
    expect(onRefused).not.toHaveBeenCalled();
  });

  it('hands them on where the clipboard refuses', async () => {
    const onRefused = press(
      () => QUOTE,
      () => Promise.reject(new DOMException('no', 'NotAllowedError')),
    );
    await waitFor(() => expect(onRefused).toHaveBeenCalledExactlyOnceWith(WHOLE));
  });

  it('says so where there are no words to be had', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    press(() => null, writeText);
    await screen.findByText('These words can’t be quoted with a link');
    expect(writeText).not.toHaveBeenCalled();
  });
});
