import { describe, expect, it } from 'vitest';
import { decodeReferences } from '../../src/ingest/decode-references.ts';
import { toLines } from '../../src/ingest/to-lines.ts';

const read = (text: string): string | undefined => decodeReferences(toLines(text)).lines[0]?.text;

describe('ingest/decode-references', () => {
  it.each([
    ['Salt &amp; oil', 'Salt & oil'],
    ['It&#8217;s &#x2019;', 'It’s ’'],
    ['&#146;', '’'],
    ['caf&eacute; &Eacute;', 'café É'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['&lt;script&gt;', '<script>'],
  ])('decodes %s', (text, decoded) => {
    expect(read(text)).toBe(decoded);
  });

  it.each([
    'AT&T; fish & chips;',
    '&amp',
    '&nosuch;',
    '&#0;',
    '&#10;',
    '&#xD800;',
    '&#xFFFE;',
    '&#9999999;',
    '&#129;',
  ])('leaves %s', (text) => {
    expect(read(text)).toBe(text);
  });

  it('reports the first of them once', () => {
    expect(decodeReferences(toLines('a\n&amp; &lt;\n&gt;')).doubts).toEqual([
      {
        kind: 'references',
        line: 2,
        what: 'writes “&amp;” and 2 more like it, shown as the characters they stand for',
        todo: 'Write the characters themselves',
      },
    ]);
  });
});
