import { useEffect, useRef } from 'react';
import { DEFAULT_KEYS, runRegistered, type CommandName } from './commands.ts';
import { readSettings } from './settings.ts';

/**
 * Hears the keys of the whole page and runs their commands: what a part of the page has said, else `runOther`, which
 * also gets `leave` for Escape. Nothing in fields, with Ctrl, Alt or Meta, under a dialog, or where the reader has
 * switched keys off.
 */
export function useKeys(runOther: (name: CommandName | 'leave') => void): void {
  const latest = useRef(runOther);
  useEffect(() => {
    latest.current = runOther;
  });
  useEffect(() => {
    let first = '';
    let firstAt = 0;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isForCommands(event)) return;
      if (event.key === 'Escape') return latest.current('leave');
      const { singleKeys, keys } = readSettings();
      if (!singleKeys || event.key === 'Shift') return;
      const pressed = first && event.timeStamp - firstAt < PAIR_MS ? `${first} ${event.key}` : event.key;
      first = '';
      for (const name of Object.keys(DEFAULT_KEYS) as CommandName[]) {
        const wanted = keys[name] ?? DEFAULT_KEYS[name];
        if (wanted.startsWith(`${pressed} `)) [first, firstAt] = [pressed, event.timeStamp];
        if (wanted !== pressed || (event.repeat && !REPEATS.test(name))) continue;
        event.preventDefault();
        if (!runRegistered(name)) latest.current(name);
        return;
      }
    };
    // on the window: what is open in the page hears a key first
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Between the two keys of a pair. */
const PAIR_MS = 1200;
/** Commands that go on while their key is held. */
const REPEATS = /^next|^prev|er$/;
const FIELD = 'input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable]';

function isForCommands(event: KeyboardEvent): boolean {
  // some keyboards need AltGr for a bracket, which some systems report as Ctrl and Alt
  const hasModifier =
    event.metaKey || ((event.ctrlKey || event.altKey) && !event.getModifierState('AltGraph'));
  const isInField = event.target instanceof Element && event.target.closest(FIELD) !== null;
  const isFree = !event.defaultPrevented && !event.isComposing && !hasModifier && !isInField;
  return isFree && !document.querySelector('dialog[open]');
}
