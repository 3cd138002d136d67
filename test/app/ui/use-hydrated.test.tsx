import { act, render, screen } from '@testing-library/react';
import { useSyncExternalStore } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { useHydrated } from '../../../src/app/ui/use-hydrated.ts';

const drawn: string[] = [];

/** A part of a page beside a store, whose news is drawn at once. */
function Part() {
  const isLive = useHydrated();
  const isTold = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
  drawn.push(`${isTold ? 'told' : 'first'} ${isLive ? 'live' : 'as sent'}`);
  return <p>{isLive ? 'live' : 'as sent'}</p>;
}

describe('app/ui/use-hydrated', () => {
  it('is false in the page’s own HTML, and turns true after all that is drawn at once', async () => {
    const place = document.createElement('div');
    place.innerHTML = renderToString(<Part />);
    expect(place).toHaveTextContent('as sent');
    drawn.length = 0;
    const root = await act(async () => hydrateRoot(place, <Part />));
    expect(place).toHaveTextContent('live');
    expect(drawn).toEqual(['first as sent', 'told as sent', 'told live']);
    act(() => root.unmount());
  });

  it('is true from the start in what is drawn later', () => {
    drawn.length = 0;
    render(<Part />);
    expect(screen.getByText('live')).toBeVisible();
    expect(drawn).toEqual(['told live']);
  });
});
