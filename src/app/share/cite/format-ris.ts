import type { CitedName } from './cited-name.ts';
import type { Citation } from './to-citation.ts';

/** A newspaper article as RIS: a tag a line, `TY` first and `ER` last, lines ended as its specification wants. */
export function formatRis({ authors, title, container, day, url, accessed, language }: Citation): string {
  const lines: readonly (readonly [tag: string, value: string])[] = [
    ['TY', 'NEWS'],
    ...authors.map((name) => ['AU', formatName(name)] as const),
    ['TI', title],
    ['T2', container],
    ...(day
      ? ([
          ['PY', day.slice(0, 4)],
          ['DA', day.replaceAll('-', '/')],
        ] as const)
      : []),
    ['UR', url],
    ['Y2', accessed.replaceAll('-', '/')],
    ...(language ? ([['LA', language]] as const) : []),
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** `van der Berg, Ida, Jr.`; a comma in a name that is kept whole would part it. */
function formatName(name: CitedName): string {
  if ('literal' in name) return name.literal.replaceAll(',', '');
  const { given, particle, family, suffix } = name;
  return [[particle, family].filter(Boolean).join(' '), given, suffix].filter(Boolean).join(', ');
}
