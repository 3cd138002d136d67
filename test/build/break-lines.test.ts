import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  breakLines,
  cutLines,
  lineText,
  lineWidth,
  splitWide,
  toLetters,
  toPieces,
} from '../../src/build/break-lines.ts';

/** Every letter is 1 wide. */
const measure = (text: string) => toLetters(text).length;
const pieces = (text: string) => toPieces(text, measure).map(({ text: piece }) => piece);
const lines = (text: string, width: number) => breakLines(toPieces(text, measure), width).map(lineText);

describe('build/break-lines', () => {
  it.each([
    ['Keeper of the lamp', ['Keeper', 'of', 'the', 'lamp']],
    ['half-open, -5 and 2-3', ['half-', 'open,', '-5', 'and', '2-3']],
    ['中国科学家，「最重要」！', ['中', '国', '科', '学', '家，', '「最', '重', '要」！']],
    ['40年の勤め、ラッパ。', ['40', '年', 'の', '勤', 'め、', 'ラッ', 'パ。']],
    ['한국 정부', ['한국', '정부']],
    ['ผู้ดูแลประภาคาร', ['ผู้', 'ดูแล', 'ประภาคาร']],
    ['', []],
  ])('may break %s into %j', (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  it('makes no more lines than it has to, about as long as each other', () => {
    expect(lines('one two three four five six', 100)).toEqual(['one two three four five six']);
    expect(lines('one two three four five six', 24)).toEqual(['one two three', 'four five six']);
    expect(lines('灯台守が引退します', 8)).toEqual(['灯台守が引', '退します']);
  });

  it('loses nothing and goes beyond no width', () => {
    const anyWords = fc.array(fc.stringMatching(/^[a-z中あ、-]{1,9}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(anyWords, fc.integer({ min: 9, max: 60 }), (words, width) => {
        const made = breakLines(toPieces(words.join(' '), measure), width);
        expect(
          made
            .flat()
            .map(({ text, space }) => text + ' '.repeat(space))
            .join(''),
        ).toBe(`${words.join(' ')} `);
        for (const line of made) expect(lineWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('breaks a word that is wider than a line between letters', () => {
    const wide = splitWide(toPieces('an endlesswörd', measure), 5, measure);
    expect(wide.map(({ text, space }) => text + ' '.repeat(space))).toEqual(['an ', 'endle', 'sswör', 'd ']);
  });

  it('cuts behind a word that leaves room for what says so, and not behind a comma', () => {
    const made = breakLines(toPieces('aaaa bbbb cccc dddd, eeee ffff', measure), 10);
    const cut = (most: number) => cutLines(made, most, { width: 10, measure }).map(lineText);
    expect(cut(3)).toEqual(['aaaa bbbb', 'cccc dddd,', 'eeee ffff']);
    expect(cut(2)).toEqual(['aaaa bbbb', 'cccc dddd…']);
    expect(cut(1)).toEqual(['aaaa bbbb…']);
  });
});
