import { useEffect, useRef } from 'react';

/**
 * What a key can do, and the key it lies on until the reader chooses another: as `KeyboardEvent.key` has it, two
 * pressed one after the other with a space between. A capital is the key with Shift.
 */
export const DEFAULT_KEYS = {
  next: 'j',
  previous: 'k',
  open: 'o',
  read: 'm',
  save: 's',
  earlier: '[',
  later: ']',
  timeline: 'g h',
  entities: 'g e',
  saved: 'g s',
  date: 'g d',
  find: '/',
  nextMention: 'e',
  previousMention: 'E',
  marks: 'h',
  readAloud: 't',
  copyLink: 'c',
  focus: 'f',
  ruler: 'r',
  display: 'd',
  larger: '+',
  smaller: '-',
  usualSize: '0',
  back: 'u',
  help: '?',
} as const;

export type CommandName = keyof typeof DEFAULT_KEYS;

/**
 * Says what a command does for as long as this part is on the page; of several the one that came last counts. Null
 * (or no name): nothing for now. Code that few readers run is best imported inside `run`.
 */
export function useCommand(name: CommandName | undefined, run: (() => void) | null): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const isThere = run !== null;
  useEffect(() => {
    if (!name || !isThere) return;
    const entry = { name, run: () => latest.current?.() };
    registered.push(entry);
    return () => {
      registered.splice(registered.indexOf(entry), 1);
    };
  }, [name, isThere]);
}

/** Runs what a part of the page has said the command does; false where none has. */
export function runRegistered(name: CommandName): boolean {
  const entry = registered.findLast((other) => other.name === name);
  entry?.run();
  return entry !== undefined;
}

const registered: { name: CommandName; run: () => void }[] = [];
