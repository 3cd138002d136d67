/**
 * What a link says of the words it means, by the W3C community draft "URL Fragment Text Directives"
 * (`text=prefix-,start,end,-suffix`): `start` alone is the whole quote, with `end` its first and last words. The other
 * two stand before and after it.
 */
export interface TextDirective {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/** What an address says after its `#`. */
export interface Fragment {
  /** The part before the directives: `p7`, or empty. */
  readonly id: string;
  readonly directives: readonly TextDirective[];
}

/** Between the two in an address. */
export const DIRECTIVES = ':~:';

/**
 * Reads a fragment, with or without its `#`. Total: a directive that is malformed, of another kind or beyond what any
 * program writes is left out, and of a fragment too long to be meant only the beginning is looked at.
 */
export function parseFragment(fragment: string): Fragment {
  const whole = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  if (whole.length > LIMITS.fragment) {
    const id = whole.slice(0, LIMITS.id).split(DIRECTIVES)[0]!;
    return { id: id.length < LIMITS.id ? decode(id) : '', directives: [] };
  }
  const at = whole.indexOf(DIRECTIVES);
  if (at === -1) return { id: decode(whole), directives: [] };
  const directives = whole
    .slice(at + DIRECTIVES.length)
    .split('&', LIMITS.directives)
    .flatMap((text) => parseTextDirective(text) ?? []);
  return { id: decode(whole.slice(0, at)), directives };
}

/** In code units as written, but for the number of directives. */
export const LIMITS = { fragment: 20_000, id: 200, directives: 4, part: 2_000 } as const;

/** Reads `text=...`; null where it is none. */
export function parseTextDirective(text: string): TextDirective | null {
  if (!text.startsWith('text=')) return null;
  const parts = text.slice('text='.length).split(',');
  const prefix = parts[0]!.endsWith('-') ? parts.shift()!.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()!.slice(1) : undefined;
  const [start, end] = parts;
  if (parts.length > 2 || !start) return null;
  const given = Object.entries({ prefix, start, end, suffix }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, decode(value)] as const],
  );
  const isUsable = given.every(([, value]) => value !== '' && value.length <= LIMITS.part);
  return isUsable ? (Object.fromEntries(given) as unknown as TextDirective) : null;
}

/** What is no UTF-8 becomes replacement characters, as the URL Standard decodes. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    const bytes = new TextEncoder().encode(text);
    const decoded: number[] = [];
    for (let index = 0; index < bytes.length; index++) {
      const code = String.fromCharCode(...bytes.slice(index + 1, index + 3));
      const isCode = bytes[index] === PERCENT && /^[\da-f]{2}$/i.test(code);
      decoded.push(isCode ? Number.parseInt(code, 16) : bytes[index]!);
      if (isCode) index += 2;
    }
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new Uint8Array(decoded));
  }
}

const PERCENT = '%'.charCodeAt(0);
