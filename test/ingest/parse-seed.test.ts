import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSeed } from '../../src/ingest/parse-seed.ts';
import { aSeed } from '../support/a-seed.ts';
import { BODY, HEAD, ONE, PLAIN, readSeed, TITLE } from '../support/read-seed.ts';

describe('ingest/parse-seed', () => {
  it('reads the plain case', () => {
    expect(readSeed(`${HEAD}\n\n${BODY}\n\nRead also:`)).toEqual(PLAIN);
  });

  it.each([
    ['02-bom-crlf.txt', []],
    ['02-mixed-ends.txt', []],
    ['35-controls.txt', ['controls']],
  ])('reads the bytes of %s as the plain text', (name, kinds) => {
    const bytes = readFileSync(new URL(`../corpus/format/${name}`, import.meta.url));
    expect(readSeed(bytes)).toEqual({ ...PLAIN, blocks: [ONE, 'Her son Teo takes over.'], kinds });
  });

  it('reads no article from what is no text', () => {
    const bytes = readFileSync(new URL('../corpus/format/49-picture.txt', import.meta.url));
    expect(readSeed(bytes)).toEqual({ kinds: ['not-text'] });
  });

  it('measures a dateline and keeps it in the text', () => {
    const { manuscript } = parseSeed(aSeed(`${HEAD}\n\nBRINDLE BAY (AP) — ${ONE}`));
    expect(manuscript?.blocks).toEqual([
      { role: 'paragraph', text: `BRINDLE BAY (AP) — ${ONE}`, dateline: 18 },
    ]);
  });

  it.each([
    ['the name of the file', `${TITLE}\n\n${BODY}`, '2031-05-06-keeper.txt'],
    ['a line of its own', `${TITLE}\n\nMay 6, 2031\n\n${BODY}`, undefined],
    ['a dateline with its year', `${TITLE}\n\nOSLO, May 6, 2031 (AP) — ${BODY}`, undefined],
  ])('fills a missing day from %s, and says so', (_, content, name) => {
    expect(readSeed(content, name)).toMatchObject({ day: '2031-05-06', kinds: ['no-date'] });
  });

  it('never overrules the day of the header', () => {
    const content = `${HEAD}\n\nOSLO, May 2, 2030 (AP) — ${BODY}`;
    expect(readSeed(content, '2030-01-01.txt')).toMatchObject({ day: '2031-05-06', kinds: [] });
  });

  it('fills no day from a dateline without a year', () => {
    expect(readSeed(`${TITLE}\n\nOSLO, May 6 (AP) — ${BODY}`)).toMatchObject({ day: null });
  });

  it('says where each problem is and what to do', () => {
    const { problems } = parseSeed(aSeed(`\n date 10/11/2031 ${TITLE}\n\n${TITLE}\n\n${BODY}`));
    expect(problems).toEqual([
      {
        kind: 'date-as-written',
        file: 'harbour.txt',
        line: 2,
        what: '“10/11/2031” could be more than one day; the article is shown as undated, with these words',
        todo: 'Write the day as YYYY-MM-DD',
      },
      {
        kind: 'title-copy',
        file: 'harbour.txt',
        line: 4,
        what: 'repeats the title, which is shown once',
        todo: 'Delete this line',
      },
    ]);
  });
});
