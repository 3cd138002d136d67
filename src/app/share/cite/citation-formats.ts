import { formatBibtex } from './format-bibtex.ts';
import { formatCsl } from './format-csl.ts';
import { formatPlain } from './format-plain.ts';
import { formatRis } from './format-ris.ts';
import type { Citation } from './to-citation.ts';

export type CitationFormat = 'plain' | 'bibtex' | 'ris' | 'csl';

/** A way to write a citation, and the file it is downloaded as. */
interface FormatFacts {
  readonly name: string;
  readonly format: (citation: Citation) => string;
  readonly ending: string;
  /** MIME type. */
  readonly type: string;
}

/** In the order they are offered. */
export const CITATION_FORMATS: Readonly<Record<CitationFormat, FormatFacts>> = {
  plain: { name: 'Plain text', format: formatPlain, ending: 'txt', type: 'text/plain;charset=utf-8' },
  bibtex: { name: 'BibTeX', format: formatBibtex, ending: 'bib', type: 'application/x-bibtex' },
  ris: { name: 'RIS', format: formatRis, ending: 'ris', type: 'application/x-research-info-systems' },
  csl: {
    name: 'CSL-JSON',
    format: formatCsl,
    ending: 'json',
    type: 'application/vnd.citationstyles.csl+json',
  },
};
