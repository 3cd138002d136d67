import { act, fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  caption,
  earliest,
  key,
  latest,
  MARCH,
  openHistogram,
  rest,
  setUpHistogram,
  SPRING,
  spoken,
} from '../../support/open-histogram.tsx';

describe('app/list/Histogram, by keys', () => {
  setUpHistogram();

  it('moves by keys at once, and picks once they rest', () => {
    const { dragged, picked } = openHistogram();
    act(() => earliest().focus());
    for (let times = 0; times < 3; times++) {
      key(earliest(), 'ArrowRight');
      void rest(300);
    }
    expect(spoken()).toEqual(['From 1 April 2024', 'To the end']);
    expect(earliest()).toHaveAttribute('aria-valuenow', '3');
    expect(dragged).toHaveLength(3);
    expect(picked).toEqual([]);
    caption('From 1 April 2024, 3 articles');
    void rest(400);
    expect(picked).toEqual([{ from: '2024-04-01' }]);
    void rest(5000);
    expect(picked).toHaveLength(1);
  });

  it('does not take the pause before a held key repeats for rest', () => {
    const { picked } = openHistogram();
    fireEvent.keyDown(latest(), { key: 'ArrowLeft' });
    void rest(600);
    fireEvent.keyDown(latest(), { key: 'ArrowLeft', repeat: true });
    expect(picked).toEqual([]);
    fireEvent.keyUp(latest(), { key: 'ArrowLeft' });
    void rest(400);
    expect(picked).toEqual([{ to: '2024-08-31' }]);
  });

  it('picks at once where the focus leaves, and goes back by Escape', () => {
    const { dragged, picked } = openHistogram({ range: MARCH });
    act(() => earliest().focus());
    key(earliest(), 'ArrowRight');
    act(() => earliest().blur());
    expect(picked).toEqual([{ from: '2024-04-01', to: '2024-04-30' }]);
    key(earliest(), 'ArrowRight', true);
    expect(dragged.at(-1)).toEqual({ from: '2024-04-01', to: '2024-05-31' });
    fireEvent.keyDown(earliest(), { key: 'Escape' });
    expect(dragged.at(-1)).toEqual({ from: '2024-04-01', to: '2024-04-30' });
    void rest(2000);
    expect(picked).toHaveLength(1);
  });

  it('takes only keys it knows from the page, and none with Ctrl, Alt or Meta', () => {
    openHistogram({ range: SPRING });
    expect(fireEvent.keyDown(earliest(), { key: 'ArrowRight' })).toBe(false);
    expect(fireEvent.keyDown(earliest(), { key: 'j' })).toBe(true);
    expect(fireEvent.keyDown(earliest(), { key: 'ArrowLeft', altKey: true })).toBe(true);
    expect(spoken()[0]).toBe('From 1 April 2024');
  });
});
