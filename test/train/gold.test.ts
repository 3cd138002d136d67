import { describe, expect, it } from 'vitest';
import { parseGoldLines, parseMarkedArticle } from '../../src/train/gold.ts';

describe('train/gold', () => {
  it('reads marks as spans of the text without them', () => {
    const file =
      ' date 2024-10-23 [[Lima|PERSON|Ana Lima]] in [[Oslo|GPE]]\n\nShe came [[last Friday|DATE|2024-10-18]].\n\nRead also:\n[[Oslo|GPE]]';
    const { text, date, spans, isCoarse } = parseMarkedArticle('a', file);
    expect(text).toBe('Lima in Oslo\n\nShe came last Friday.');
    expect([date, isCoarse]).toEqual(['2024-10-23', false]);
    expect(
      spans.map(({ start, end, label, canonical }) => [text.slice(start, end), label, canonical]),
    ).toEqual([
      ['Lima', 'PERSON', 'Ana Lima'],
      ['Oslo', 'GPE', undefined],
      ['last Friday', 'DATE', '2024-10-18'],
    ]);
  });

  it('cuts at the last list of what to read also, not at one in the middle', () => {
    const file = ' date 2024-10-23 One\n\nRead also: Two\n\n[[Oslo|GPE]] waits.\n\nRead also:\nThree';
    expect(parseMarkedArticle('a', file).text).toBe('One\n\nRead also: Two\n\nOslo waits.');
  });

  it('refuses a mark that does not close', () => {
    expect(() => parseMarkedArticle('a.txt', ' date 2024-10-23 [[Oslo|GPE\n')).toThrow('a.txt: a mark');
  });

  it('reads JSON lines and tells coarse corpora from others', () => {
    const [document] = parseGoldLines('{"id":"1","text":"In Oslo.","spans":[[3,7,"LOC"]]}\n\n');
    expect(document).toEqual({
      id: '1',
      text: 'In Oslo.',
      spans: [{ start: 3, end: 7, label: 'LOC', text: 'Oslo' }],
      isCoarse: true,
    });
    expect(parseGoldLines('{"text":"In Oslo.","spans":[[3,7,"GPE"]]}')[0]).toMatchObject({
      id: '0',
      isCoarse: false,
    });
  });

  it.each([
    [
      'a span outside the text',
      '{"text":"Oslo","spans":[[0,5,"GPE"]]}',
      'line 1: a span 0-5 outside the text',
    ],
    ['no text', '{"text":"Oslo"}\n{"id":"2"}', 'line 2 has no text'],
  ])('refuses %s', (_what, lines, message) => {
    expect(() => parseGoldLines(lines)).toThrow(message);
  });
});
