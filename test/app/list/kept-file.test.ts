import { describe, expect, it } from 'vitest';
import { byLastSaved, formatAdded, formatKeptFile, parseKeptFile } from '../../../src/app/list/kept-file.ts';
import type { SavedArticle } from '../../../src/app/list/parse-kept.ts';
import { aDay, aListEntry, anArticleId } from '../../support/an-article.ts';

const aSaved = (number: number, savedAt: number): SavedArticle => {
  const { id, day, address, title } = aListEntry({ id: anArticleId(number) });
  return { id, day, address, title, savedAt };
};
const read = new Map([
  [anArticleId(1), aDay('2024-10-23')],
  [anArticleId(2), null],
]);
const saved = new Map([aSaved(3, 100), aSaved(4, 300), aSaved(5, 200)].map((one) => [one.id, one]));
const problemOf = (text: string) => {
  const result = parseKeptFile('notes.json', text);
  return 'problem' in result ? result.problem : null;
};

describe('app/list/kept-file', () => {
  it('reads what it writes, those saved last first', () => {
    const text = formatKeptFile(read, saved);
    expect(parseKeptFile('a.json', text)).toEqual({ read, saved: byLastSaved(saved), wrong: 0 });
    expect(byLastSaved(saved).map(({ savedAt }) => savedAt)).toEqual([300, 200, 100]);
    expect(parseKeptFile('a.json', `\uFEFF${text}`)).toMatchObject({ wrong: 0 });
  });

  it('writes the form that its contract tells of', () => {
    const { id, ...rest } = aSaved(3, 100);
    expect(JSON.parse(formatKeptFile(read, new Map([[id, { id, ...rest }]])))).toEqual({
      format: 'dateline-reading',
      read: { version: 1, articles: { [anArticleId(1)]: '2024-10-23', [anArticleId(2)]: null } },
      saved: { version: 1, articles: { [id]: rest } },
    });
  });

  it('takes a file with one part alone', () => {
    const part = { format: 'dateline-reading', read: { version: 1, articles: { [anArticleId(1)]: null } } };
    expect(parseKeptFile('a.json', JSON.stringify(part))).toEqual({
      read: new Map([[anArticleId(1), null]]),
      saved: [],
      wrong: 0,
    });
  });

  it('counts the entries that make no sense, and takes the others', () => {
    const file = JSON.parse(formatKeptFile(read, saved)) as Record<string, { articles: object }>;
    Object.assign(file['read']!.articles, { x: null });
    Object.assign(file['saved']!.articles, { [anArticleId(9)]: { title: 'Nowhere' }, y: 7 });
    const result = parseKeptFile('a.json', JSON.stringify(file));
    expect(result).toEqual({ read, saved: byLastSaved(saved), wrong: 3 });
  });

  it.each([
    ['', /^“notes\.json” is not JSON, so nothing was added\. Choose a file that “Export”/],
    ['{"format":', /is not JSON/],
    ['[]', /^“notes\.json” holds no saved or read articles, so nothing was added\. Choose a file/],
    ['null', /holds no saved or read/],
    ['{"version":1,"articles":{}}', /holds no saved or read/],
    [
      '{"format":"dateline-reading","read":{"version":2}}',
      /^“notes\.json” was made by another version of this site, so nothing was added\. Load this page again/,
    ],
    ['{"format":"dateline-reading","saved":{"version":"1"}}', /another version/],
  ])('says of %j what is wrong and what to do', (text, words) => expect(problemOf(text)).toMatch(words));

  it.each([
    [{ read: 1, saved: 1200, left: 0 }, 0, 'Added: 1,200 saved and 1 read that were not here.'],
    [
      { read: 0, saved: 2, left: 3 },
      4,
      'Added: 2 saved and 0 read that were not here. There was no room for 3 more saved. Left out: 4 that made no sense.',
    ],
  ])('says of %j what came of it', (added, wrong, words) => expect(formatAdded(added, wrong)).toBe(words));
});
