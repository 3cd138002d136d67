import { describe, expect, it } from 'vitest';
import { parseReadAlsoEntry } from '../../src/ingest/parse-read-also-entry.ts';
import { afterReadAlso, cutReadAlso } from '../../src/ingest/parse-read-also.ts';
import { toLines } from '../../src/ingest/to-lines.ts';

const cut = (text: string) => {
  const { rest, readAlso } = cutReadAlso(toLines(text));
  return { rest: rest.map((line) => line.text), entries: readAlso.map((entry) => entry.text) };
};

const PROSE = 'The lamp went out. Nobody saw it.';

describe('ingest/parse-read-also', () => {
  it.each(['Read also:', 'READ ALSO :', 'Also read:', 'Read more:', 'Related:', 'read also：'])(
    'knows %s',
    (mark) => {
      expect(afterReadAlso(`${mark} Lamp sold`)).toBe('Lamp sold');
      expect(afterReadAlso(`He said ${mark} it`)).toBeNull();
    },
  );

  it.each<[string, string, string[], string[]]>([
    ['nothing after it', `${PROSE}\n\nRead also:\n\n`, [PROSE], []],
    [
      'titles below it',
      `${PROSE}\n\nRead also:\nLamp sold.\nBoats return`,
      [PROSE],
      ['Lamp sold.', 'Boats return'],
    ],
    [
      'titles an empty line below',
      `${PROSE}\n\nRead also:\n\nLamp sold.\n\nBoats return.`,
      [PROSE],
      ['Lamp sold.', 'Boats return.'],
    ],
    ['a title beside it', `${PROSE}\n\nRead also: Lamp sold`, [PROSE], ['Lamp sold']],
    [
      'marked items apart',
      `${PROSE}\n\nRelated:\n\n- Lamp sold.\n\n2) Boats return`,
      [PROSE],
      ['Lamp sold.', 'Boats return'],
    ],
    [
      'two lists',
      `${PROSE}\n\nRead also:\nLamp sold\n\nRelated:\nBoats return`,
      [PROSE],
      ['Lamp sold', 'Boats return'],
    ],
  ])('takes the list off the end with %s', (_, text, rest, entries) => {
    expect(cut(text)).toEqual({ rest, entries });
  });

  it.each([
    ['text follows', `Read also: Lamp sold\n\n${PROSE}`],
    ['a sentence follows', 'Read also: Lamp sold\n\nHe left on Monday.'],
    ['text follows an empty one', `Read also:\n\n${PROSE}`],
  ])('leaves it among the lines where %s', (_, text) => {
    expect(cut(text).entries).toEqual([]);
    expect(cut(text).rest).toEqual(text.split(/\n+/));
  });

  it.each([
    ['- Lamp sold', [{ text: 'Lamp sold' }]],
    [
      'https://post.example/a_(b)',
      [{ text: 'https://post.example/a_(b)', href: 'https://post.example/a_(b)' }],
    ],
    ['1. Lamp sold - <HTTP://post.example>', [{ text: 'Lamp sold', href: 'HTTP://post.example' }]],
    ['Lamp sold (https://post.example/a)', [{ text: 'Lamp sold', href: 'https://post.example/a' }]],
    [
      'https://a.example https://b.example:8080/c',
      [
        { text: 'https://a.example', href: 'https://a.example' },
        { text: 'https://b.example:8080/c', href: 'https://b.example:8080/c' },
      ],
    ],
    ['javascript:alert(1)', [{ text: 'javascript:alert(1)' }]],
    ['https://a.example@b.example/', [{ text: 'https://a.example@b.example/' }]],
    ['https://a.example:99999/', [{ text: 'https://a.example:99999/' }]],
    ['see ftp://a.example https://b.example', [{ text: 'see ftp://a.example https://b.example' }]],
    ['  ', []],
  ])('reads the entry %j', (line, entries) => {
    expect(parseReadAlsoEntry(line)).toEqual(entries);
  });
});
