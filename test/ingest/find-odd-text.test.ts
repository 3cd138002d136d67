import { describe, expect, it } from 'vitest';
import { findOddText } from '../../src/ingest/find-odd-text.ts';
import { toLines } from '../../src/ingest/to-lines.ts';

const kindsOf = (text: string): string[] => findOddText(toLines(text)).map(({ kind }) => kind);

describe('ingest/find-odd-text', () => {
  it.each([
    '<p>It is</p>',
    '<a href="x">',
    '<br/>',
    'See [it](https://post.example).',
    '**bold**',
    '## Heading',
    'so[1] it',
    'History[edit]',
    '{{< lamp id="1" >}}',
  ])('reports the markup in %s', (text) => {
    expect(kindsOf(`First line.\n\n${text}`)).toEqual(['markup']);
  });

  it.each([
    'Shares of <IBM> and <F> rose',
    '2 < 3 > 1',
    'He [the keeper] left',
    '5 * 3 ** 2',
    '#lamp',
    'in [2031] it',
    'SÃO PAULO',
    'Ångström',
  ])('sees none in %s', (text) => {
    expect(kindsOf(text)).toEqual([]);
  });

  it.each(['Odu’yaâ€™s', 'cafÃ©', 'Â£5', 'la\ufffdmp'])('reports the broken character in %s', (text) => {
    expect(kindsOf(text)).toEqual(['mojibake']);
  });

  it('reports each sort once, at its first line', () => {
    expect(findOddText(toLines('a\n<p>\n<p>\ncafÃ©'))).toMatchObject([{ line: 2 }, { line: 4 }]);
  });
});
