import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeedProblem } from '../../src/archive/seed-problem.ts';
import { parseSeed } from '../../src/ingest/parse-seed.ts';
import { toStandfirst } from '../../src/ingest/to-standfirst.ts';
import { aSeed } from '../support/a-seed.ts';
import { anySeedText } from '../support/any-seed-text.ts';

const RUNS = { numRuns: Number(process.env['RUNS'] ?? 2000) };
const TIMEOUT = RUNS.numRuns * 10;

describe('ingest/parse-seed, for every input', () => {
  it('never throws, on any bytes', { timeout: TIMEOUT }, () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc
        .tuple(anySeedText(), fc.uint8Array({ maxLength: 8 }))
        .map(([text, tail]) => concat(encode(text), tail)),
      fc
        .tuple(fc.uint8Array({ maxLength: 8 }), anySeedText())
        .map(([head, text]) => concat(head, encode(text))),
    );
    fc.assert(
      fc.property(bytes, (content) => {
        const { manuscript } = parseSeed(aSeed(content));
        expect(parseSeed(aSeed(content.slice()))).toEqual(parseSeed(aSeed(content)));
        if (!manuscript) return;
        expect(manuscript.title).not.toBe('');
        expect(toStandfirst(manuscript).length).toBeLessThanOrEqual(200);
        for (const { text, dateline } of manuscript.blocks) {
          expect(text.trim()).not.toBe('');
          expect(dateline).toBeLessThan(text.length);
        }
      }),
      RUNS,
    );
  });

  it('keeps every letter once, in order, or reports what it left out', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(anySeedText(), (content) => {
        const { manuscript, problems } = parseSeed(aSeed(content));
        if (!manuscript || problems.some(leavesOut)) return;
        const { title, titleIsLead, blocks, readAlso } = manuscript;
        const texts = [
          ...(titleIsLead ? [] : [title]),
          ...blocks.map(({ text }) => text),
          ...readAlso.map(({ text, href }) => (href === undefined || href === text ? text : text + href)),
        ];
        expect(lettersOf(texts.join('\n'))).toBe(lettersOf(withoutDay(content)));
      }),
      RUNS,
    );
  });

  it('reads CRLF and CR as LF, and passes over a byte order mark', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(anySeedText(), (content) => {
        const plain = parseSeed(aSeed(content));
        expect(parseSeed(aSeed(content.replaceAll('\n', '\r\n')))).toEqual(plain);
        expect(parseSeed(aSeed(content.replaceAll('\n', '\r')))).toEqual(plain);
        expect(parseSeed(aSeed(`\ufeff${content}`))).toEqual(plain);
      }),
      RUNS,
    );
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'])('reads the same days in %s', (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      for (const day of [
        '2031-05-06',
        '2031-05-06T23:30:00-05:00',
        '2031-05-06T00:10:00+14:00',
        'May 6, 2031',
      ]) {
        expect(parseSeed(aSeed(` date ${day} Lamp\n\nIt went out.`)).manuscript?.day).toBe('2031-05-06');
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});

/** True for a problem that tells of text shown once, or in another form. */
function leavesOut({ kind, what }: SeedProblem): boolean {
  return LEFT_OUT.has(kind) || what.endsWith('taken from a line of its own before the text');
}

const LEFT_OUT = new Set(['title-copy', 'day-line', 'repeated', 'references', 'controls']);

const MARKERS = /(?:read also|also read|read more|related)\s*[:：]/gi;

function lettersOf(text: string): string {
  return (text.replace(MARKERS, '').match(/\p{L}/gu) ?? []).join('');
}

/** A text without what its first line says of the day, and without a line of its own for it. */
function withoutDay(content: string): string {
  return content.replace(
    /^\s*(?:date:? )?(?:2031-05-06|(?:\w+day, )?May [56], 2031|10\/11\/2031|2031-02-30)/i,
    '',
  );
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function concat(head: Uint8Array, tail: Uint8Array): Uint8Array {
  return Uint8Array.from([...head, ...tail]);
}
