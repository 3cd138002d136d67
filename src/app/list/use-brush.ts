import { useEffect, useRef, useState, type PointerEvent } from 'react';
import type { Period } from '../../archive/calendar-date.ts';
import { dragBrush, isSameRange, moveBrush, toRangeOfBin, type Part, type Range } from './move-brush.ts';
import { binAt, type Scale } from './to-scale.ts';

/** A change under way, shown in place of the range that is asked for. */
interface Draft {
  readonly range: Range;
  /** What was asked for when it began, or, once it is settled, when it ended. */
  readonly before: Range;
  readonly by: 'pointer' | 'key' | 'released key' | 'settled';
}

interface Grab {
  readonly pointerId: number;
  readonly part: Part;
  readonly x: number;
  readonly start: number;
  readonly range: Range;
  readonly hasMoved: boolean;
}

/**
 * The brush of a histogram under pointer and keys: what is shown meanwhile, and what to do with their events. `onDrag`
 * hears each step, `onPick` what it comes to: when the pointer is let go, when keys rest or the focus leaves. Escape
 * goes back.
 */
export function useBrush({
  scale,
  range,
  onDrag,
  onPick,
}: {
  scale: Scale;
  range: Range;
  onDrag: (range: Range) => void;
  onPick: (range: Range) => void;
}) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const grab = useRef<Grab | null>(null);
  // what was picked is shown until the address has it
  if (draft?.by === 'settled' && !isSameRange(draft.before, range)) setDraft(null);
  const current = draft?.range ?? range;
  const isMoving = draft !== null && draft.by !== 'settled';
  const before = isMoving ? draft.before : current;

  const move = (next: Range, by: Draft['by']) => {
    if (isMoving || !isSameRange(next, current)) setDraft({ range: next, before, by });
    if (!isSameRange(next, current)) onDrag(next);
  };
  const settle = (next: Range) => {
    grab.current = null;
    setDraft(isSameRange(next, range) ? null : { range: next, before: range, by: 'settled' });
    if (!isSameRange(next, before)) onPick(next);
  };
  const cancel = () => {
    grab.current = null;
    if (!isMoving) return;
    setDraft(null);
    if (!isSameRange(current, before)) onDrag(before);
  };

  useEffect(() => {
    if (!isMoving) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      cancel();
    };
    // before all else that Escape may close
    window.addEventListener('keydown', onKeyDown, true);
    const wait = WAIT_MS[draft.by];
    const timer = wait && setTimeout(() => settle(draft.range), wait);
    return () => {
      window.removeEventListener('keydown', onKeyDown, true);
      clearTimeout(timer);
    };
  });

  return {
    current,
    isMoving,
    pick: settle,
    onPointerDown(event: PointerEvent<HTMLElement>, part: Part) {
      event.currentTarget.setPointerCapture(event.pointerId);
      const [start, { pointerId, clientX: x }] = [shareAt(event), event];
      grab.current = { pointerId, part, x, start, range: current, hasMoved: false };
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const held = grab.current;
      if (held?.pointerId !== event.pointerId) return;
      const hasMoved =
        held.hasMoved || Math.abs(event.clientX - held.x) > SLACK[event.pointerType === 'mouse' ? 0 : 1];
      grab.current = { ...held, hasMoved };
      if (hasMoved) move(dragBrush(scale, held, shareAt(event)), 'pointer');
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const held = grab.current;
      if (held?.pointerId !== event.pointerId) return;
      const share = shareAt(event);
      settle(held.hasMoved ? dragBrush(scale, held, share) : toRangeOfBin(scale.bins[binAt(scale, share)]!));
    },
    onPointerCancel: cancel,
    /** True where the key has a meaning for this end. */
    onKeyDown(
      end: keyof Period,
      { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
    ): boolean {
      const next = moveBrush(scale.bins, current, { end, key, shift: shiftKey });
      if (next) move(next, 'key');
      return next !== null;
    },
    onKeyUp: () => draft?.by === 'key' && setDraft({ ...draft, by: 'released key' }),
    onBlur: () => isMoving && draft.by !== 'pointer' && settle(current),
  };
}

export type Brush = ReturnType<typeof useBrush>;

/** How long keys rest before what they came to counts; a key that is held repeats only after half a second. */
const WAIT_MS: Readonly<Record<Draft['by'], number | undefined>> = {
  pointer: undefined,
  key: 1000,
  'released key': 400,
  settled: undefined,
};

/** How far a mouse and a finger may slip and it is still a press, in px. */
const SLACK = [3, 8] as const;

/** Where an event is, as a share of the width of its element. */
export function shareAt({ clientX, currentTarget }: PointerEvent<HTMLElement>): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  return Math.min(1, Math.max(0, (clientX - left) / width));
}
