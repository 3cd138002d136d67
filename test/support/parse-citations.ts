import { plugins } from '@citation-js/core';

await import('@citation-js/plugin-bibtex');
await import('@citation-js/plugin-ris');

/** An item of CSL-JSON. */
export interface ParsedCitation {
  readonly id?: string;
  readonly type?: string;
  readonly title?: string;
  readonly 'container-title'?: string;
  readonly author?: readonly Readonly<Record<string, string>>[];
  readonly issued?: ParsedDate;
  readonly accessed?: ParsedDate;
  readonly URL?: string;
  readonly language?: string;
}

interface ParsedDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

const TYPES = { bibtex: '@biblatex/text', ris: '@ris/file', csl: '@else/json' } as const;

/** Reads references by a program that is not ours, as CSL-JSON. */
export function parseCitations(format: keyof typeof TYPES, text: string): readonly ParsedCitation[] {
  return plugins.input.chain(text, { forceType: TYPES[format], generateGraph: false }) as ParsedCitation[];
}

/** The records of a RIS file as they stand: values by tag, several of them in a list. */
export function parseRisRecords(text: string): readonly Readonly<Record<string, string | string[]>>[] {
  return plugins.input.data(text, TYPES.ris) as Record<string, string | string[]>[];
}
