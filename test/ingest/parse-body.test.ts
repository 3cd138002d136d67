import { describe, expect, it } from 'vitest';
import { joinLines } from '../../src/ingest/join-lines.ts';
import { parseBody } from '../../src/ingest/parse-body.ts';
import { toLines } from '../../src/ingest/to-lines.ts';

const read = (text: string): string[] =>
  parseBody(toLines(text)).map(({ role, text: block }) =>
    role === 'paragraph' ? block : `${role}: ${block}`,
  );

const A =
  'The storm closed the harbour on Monday, and the ferry to the islands did not sail, officials of the port said. Nobody was hurt.';
const B =
  'Repairs will take a week, said the harbour master. The ferry company has offered its passengers their money back, or a later day.';

describe('ingest/parse-body', () => {
  it.each([60, 72, 80, 100])('joins lines broken at %i columns', (width) => {
    expect(read(`${wrap(A, width)}\n\n${wrap(`${B} ${A}`, width)}`)).toEqual([A, `${B} ${A}`]);
  });

  it('joins a single paragraph that is all the text', () => {
    expect(read(wrap(A, 70))).toEqual([A]);
  });

  it('keeps a heading apart from the broken lines below it', () => {
    expect(read(`${wrap(A, 70)}\n\nWhat happens next\n${wrap(B, 70)}`)).toEqual([A, 'What happens next', B]);
  });

  it('begins a paragraph where a broken line is set in', () => {
    expect(read(`  ${wrap(`${A} ${B}`, 70)}\n  ${wrap(B, 70)}`)).toEqual([`${A} ${B}`, B]);
  });

  it('keeps verse and lists of titles line by line', () => {
    const verse = ['The sea is grey,', 'The sea is wide,', 'The ferry waits', 'For turn of tide.'];
    expect(read(verse.join('\n'))).toEqual(verse);
    const titles = [
      'Ferry returns to the islands after a week of storms and rain',
      'Harbour master resigns over the late repairs to the pier wall',
      'Islands ask for a second ferry and a longer pier for winter',
    ];
    expect(read(titles.join('\n'))).toEqual(titles);
  });

  it('takes each line for a paragraph where no line is empty', () => {
    expect(read(`${A}\n${B}\nShort one.`)).toEqual([A, B, 'Short one.']);
  });

  it('knows lists by two marks of a sort, or a bullet', () => {
    expect(read(`${A}\n- one\n- two\n\n1. first\n\n2. second\n\n• alone`)).toEqual([
      A,
      'list-item: - one',
      'list-item: - two',
      'list-item: 1. first',
      'list-item: 2. second',
      'list-item: • alone',
    ]);
    expect(read(`${A}\n\n- Mira Oduya\n\n${B}\n\n1. A heading\n\n${A}`)).toEqual([
      A,
      '- Mira Oduya',
      B,
      '1. A heading',
      A,
    ]);
  });

  it('joins what is set in below an item to it', () => {
    expect(read('- one lamp\n  and a clock\n- two lamps')).toEqual([
      'list-item: - one lamp and a clock',
      'list-item: - two lamps',
    ]);
  });

  it('keeps tables and code as they are', () => {
    expect(read('Boat\tCatch\nGannet\t12')).toEqual(['preformatted: Boat\tCatch\nGannet\t12']);
    expect(read(`${A}\n\n    if (x) {\n        y();\n    }\n\n${B}`)).toEqual([
      A,
      'preformatted:     if (x) {\n        y();\n    }',
      B,
    ]);
  });

  it('takes a whole text that is set in, or one line with a gap in it, for text', () => {
    expect(read(`    ${wrap(A, 70).replaceAll('\n', '\n    ')}\n\n    ${B}`)).toEqual([A, B]);
    expect(read('A lamp.    A clock\n\nA boat     and a bay')).toEqual([
      'A lamp.    A clock',
      'A boat     and a bay',
    ]);
  });

  it('makes asides of "Read also" within the text, and of it alone', () => {
    expect(read(`${A}\n\nRead also: Lamp sold\n\n${B}`)).toEqual([A, 'aside: Read also: Lamp sold', B]);
    expect(read(`${A}\n\nRead also:\nLamp sold\nBoats return\n\n${B}`)).toEqual([
      A,
      'aside: Read also:',
      'aside: Lamp sold',
      'aside: Boats return',
      B,
    ]);
    expect(read(`${A}\nRead also: Lamp sold\nShort one.\n${B}`)).toEqual([
      A,
      'aside: Read also: Lamp sold',
      'Short one.',
      B,
    ]);
  });

  it.each([
    [['long-', 'term plan'], 'long-term plan'],
    [['18-', 'to 29-year-olds'], '18- to 29-year-olds'],
    [['lamp—', 'the old one'], 'lamp—the old one'],
    [['lamp —', 'the old one'], 'lamp — the old one'],
    [['港が閉', '鎖された'], '港が閉鎖された'],
    [['one', 'two'], 'one two'],
  ])('joins %j', (lines, joined) => {
    expect(joinLines(lines)).toBe(joined);
  });
});

function wrap(text: string, width: number): string {
  return text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd();
}
