import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DateField } from '../../../src/app/list/DateField.tsx';

// a busy machine is no failure
vi.setConfig({ testTimeout: 20_000 });

const HOW = 'Write 2024, 2024-10 or 2024-10-23';
const field = () => screen.getByRole('textbox', { name: 'From' });

/** The field on a page that does what it says. */
function show(start: string | null = null) {
  const onChange = vi.fn<(value: string | null) => void>();
  function Page() {
    const [value, setValue] = useState(start);
    return (
      <DateField
        label="From"
        value={value}
        onChange={(next) => {
          onChange(next);
          setValue(next);
        }}
      />
    );
  }
  render(<Page />);
  return { onChange, user: userEvent.setup({ delay: null }) };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('app/list/DateField', () => {
  it('says at each key what it understands or waits for, and finds no fault on the way', async () => {
    const { user } = show();
    const heard: string[] = [];
    for (const key of '2024-10-23') {
      await user.type(field(), key);
      expect(field()).toBeValid();
      heard.push(document.getElementById(field().getAttribute('aria-describedby')!)!.textContent);
    }
    expect(heard).toEqual(
      [
        [HOW, HOW, HOW, '2024'],
        [HOW, 'January 2024 (2024-01)', 'October 2024'],
        [HOW, 'Wednesday 2 October 2024 (2024-10-02)', 'Wednesday 23 October 2024'],
      ].flat(),
    );
  });

  it('shows what was written while the address is on its way, and lets one write on', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const user = userEvent.setup({ delay: null });
    const onChange = vi.fn<(value: string | null) => void>();
    const { rerender } = render(<DateField label="From" value={null} onChange={onChange} />);
    await user.type(field(), '2024');
    act(() => void vi.advanceTimersByTime(700));
    expect(onChange.mock.calls).toEqual([['2024']]);
    expect(field()).toHaveValue('2024');
    await user.type(field(), '-1');
    rerender(<DateField label="From" value="2024" onChange={onChange} />);
    await user.type(field(), '0{Enter}');
    expect(onChange.mock.calls).toEqual([['2024'], ['2024-10']]);
    // what others ask for takes the place of what was sent
    rerender(<DateField label="From" value="2019" onChange={onChange} />);
    expect(field()).toHaveValue('2019');
  });

  it('says what is wrong at once, aloud, and goes nowhere', async () => {
    const { user, onChange } = show('2023');
    await user.clear(field());
    await user.type(field(), '2024-02-30');
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription('2024-02-30: February 2024 has 29 days');
    expect(screen.getByText(/has 29 days/)).toHaveAttribute('aria-live', 'polite');
    await user.keyboard('{Enter}');
    await user.tab();
    expect(onChange).not.toHaveBeenCalled();
    expect(field()).toHaveValue('2024-02-30');
  });

  it('calls what is unfinished a mistake only when it is left so', async () => {
    const { user, onChange } = show();
    await user.type(field(), '2024-');
    expect(field()).toBeValid();
    await user.tab();
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription(HOW);
    await user.type(field(), '1');
    expect(field()).toBeValid();
    expect(onChange).not.toHaveBeenCalled();
  });

  it.each([
    ['20241023', '2024-10-23'],
    ['2024/10', '2024-10'],
    [' 2024-1-5 ', '2024-01-05'],
  ])('takes %j on Enter for %s, and writes it so', async (text, code) => {
    const { user, onChange } = show();
    await user.type(field(), `${text}{Enter}`);
    expect(onChange.mock.calls).toEqual([[code]]);
    expect(field()).toHaveValue(code);
  });

  it('goes nowhere for what the address has already, however it is written', async () => {
    const { user, onChange } = show('2024-10');
    await user.clear(field());
    await user.type(field(), '2024/10{Enter}');
    expect(onChange).not.toHaveBeenCalled();
    expect(field()).toHaveValue('2024-10');
  });

  it('counts after a pause what is written as a code, and leaves alone what is not', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { user, onChange } = show();
    await user.type(field(), '2024-1');
    await act(async () => vi.advanceTimersByTimeAsync(2000));
    expect(onChange).not.toHaveBeenCalled();
    await user.type(field(), '0');
    await act(async () => vi.advanceTimersByTimeAsync(2000));
    expect(onChange.mock.calls).toEqual([['2024-10']]);
    await user.clear(field());
    await act(async () => vi.advanceTimersByTimeAsync(2000));
    expect(onChange).toHaveBeenLastCalledWith(null);
  });

  it('takes back with Escape what was written, and keeps that key from what it lies in', async () => {
    const { user } = show('2023');
    const onKeyDown = vi.fn<(event: KeyboardEvent) => boolean>((event) => event.defaultPrevented);
    document.addEventListener('keydown', onKeyDown);
    try {
      await user.type(field(), '-0{Escape}');
      expect(field()).toHaveValue('2023');
      expect(onKeyDown).toHaveLastReturnedWith(true);
      await user.keyboard('{Escape}');
      expect(onKeyDown).toHaveLastReturnedWith(false);
    } finally {
      document.removeEventListener('keydown', onKeyDown);
    }
  });
});
