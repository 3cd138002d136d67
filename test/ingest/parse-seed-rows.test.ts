import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/archive/calendar-date.ts';
import { BODY, HEAD, ONE, PLAIN, readSeed, TITLE, TWO } from '../support/read-seed.ts';

describe('ingest/parse-seed, variant by variant', () => {
  const rows: readonly [row: string, content: string, expected: Partial<ReturnType<typeof readSeed>>][] = [
    ['1 no leading blank', `date 2031-05-06 ${TITLE}\n\n${BODY}`, PLAIN],
    ['1 many blanks and tabs', `  date \t 2031-05-06\t ${TITLE}\n\n${BODY}`, PLAIN],
    ['1 a colon', `Date: 2031-05-06 ${TITLE}\n\n${BODY}`, PLAIN],
    ['1 capitals', `DATE 2031-05-06 ${TITLE}\n\n${BODY}`, PLAIN],
    ['3 empty lines first', `\n \n\n${HEAD}\n\n${BODY}`, PLAIN],
    ['4 no empty line after the header', `${HEAD}\n${BODY}`, PLAIN],
    [
      '4 wrapped text right after the header',
      `${HEAD}\n${wrap(`${ONE} ${TWO}`)}\n\nEnd.`,
      { blocks: [`${ONE} ${TWO}`, 'End.'], kinds: [] },
    ],
    [
      '5 the title goes on',
      ` date 2031-05-06 Lighthouse keeper\nof Brindle Bay retires\n\n${BODY}`,
      { ...PLAIN, kinds: ['split-title'] },
    ],
    [
      '5 a stop ends the title',
      `${HEAD}.\nA short line\n\n${ONE}`,
      { title: `${TITLE}.`, blocks: ['A short line', ONE] },
    ],
    ['6 the day alone, the title below', ` date 2031-05-06\n${TITLE}\n\n${BODY}`, PLAIN],
    ['6 an empty line between them', ` date 2031-05-06\n\n${TITLE}\n\n${BODY}`, PLAIN],
    [
      '7 no title',
      ` date 2031-05-06\n\n“We are done,” said Mira Oduya. She left.\n\n${TWO}`,
      {
        title: 'We are done, said Mira Oduya.',
        titleIsLead: true,
        blocks: ['“We are done,” said Mira Oduya. She left.', TWO],
        kinds: ['no-title'],
      },
    ],
    ['8 no day', `${TITLE}\n\n${BODY}`, { ...PLAIN, day: null, kinds: ['no-date'] }],
    [
      '8 a title that begins with the word',
      `Date night in Brindle Bay\n\n${BODY}`,
      { day: null, title: 'Date night in Brindle Bay' },
    ],
    ['9 month first', ` date May 6, 2031 ${TITLE}\n\n${BODY}`, { ...PLAIN, kinds: ['date-form'] }],
    ['9 day first', ` date 6 May 2031 ${TITLE}\n\n${BODY}`, { ...PLAIN, kinds: ['date-form'] }],
    ['9 slashes', ` date 2031/05/06 ${TITLE}\n\n${BODY}`, { ...PLAIN, kinds: ['date-form'] }],
    ['9 dots', ` date 2031.05.06 ${TITLE}\n\n${BODY}`, { ...PLAIN, kinds: ['date-form'] }],
    ['9 no marks', ` date 20310506 ${TITLE}\n\n${BODY}`, { ...PLAIN, kinds: ['date-form'] }],
    [
      '10 month or day',
      ` date 10/11/2031 ${TITLE}\n\n${BODY}`,
      { ...PLAIN, day: null, dayAsWritten: '10/11/2031', kinds: ['date-as-written'] },
    ],
    ['11 a time and zone', ` date 2031-05-06T23:30:00-05:00 ${TITLE}\n\n${BODY}`, PLAIN],
    [
      '12 no such day',
      ` date 2031-02-30 ${TITLE}\n\n${BODY}`,
      { ...PLAIN, day: null, dayAsWritten: '2031-02-30', kinds: ['date-as-written'] },
    ],
    [
      '12 zeros',
      ` date 0000-00-00 ${TITLE}\n\n${BODY}`,
      { day: null, dayAsWritten: '0000-00-00', title: TITLE },
    ],
    [
      '13 long ago',
      ` date 1871-05-06 ${TITLE}\n\n${BODY}`,
      { ...PLAIN, day: '1871-05-06' as CalendarDate, kinds: ['unusual-day'] },
    ],
    [
      '14 two days',
      ` date 2031-05-06 2031-01-05 budget: a reading\n\n${BODY}`,
      { ...PLAIN, title: '2031-01-05 budget: a reading' },
    ],
    ['14 a number', ` date 2031-05-06 12 boats return\n\n${BODY}`, { ...PLAIN, title: '12 boats return' }],
    [
      '15 as written',
      ` date 2031-05-06 KEEPER RETIRES. | Bay Post\n\n${BODY}`,
      { ...PLAIN, title: 'KEEPER RETIRES. | Bay Post' },
    ],
    [
      '16 marks of other languages',
      ` date 2031-05-06 “Salt & <script>alert(1)</script>” ../../x\n\n${BODY}`,
      { title: '“Salt & <script>alert(1)</script>” ../../x' },
    ],
    [
      '18 a byline',
      `${HEAD}\n\nBy Ana Poole and Ben Roe\n\n${BODY}`,
      { ...PLAIN, blocks: ['byline: By Ana Poole and Ben Roe', ONE, TWO] },
    ],
    ['19 the same day', `${HEAD}\n\nTuesday, May 6, 2031\n\n${BODY}`, { ...PLAIN, kinds: ['day-line'] }],
    [
      '19 another day',
      `${HEAD}\n\nMonday, May 5, 2031\n\n${BODY}`,
      { ...PLAIN, blocks: ['Monday, May 5, 2031', ONE, TWO], kinds: ['other-day'] },
    ],
    ['20 the title twice', `${HEAD}\n\n${TITLE}.\n\n${BODY}`, { ...PLAIN, kinds: ['title-copy'] }],
    [
      '21 a caption',
      `${HEAD}\n\nMira Oduya at the lamp. (Ana Poole/Bay Post)\n\n${BODY}`,
      { ...PLAIN, blocks: ['caption: Mira Oduya at the lamp. (Ana Poole/Bay Post)', ONE, TWO] },
    ],
    ['22 nothing to read', `${HEAD}\n\n${BODY}\n\nRead also:\n\n`, PLAIN],
    [
      '23 titles to read',
      `${HEAD}\n\n${BODY}\n\nRead also:\n- Clock found in bay.\n2. Boats return\nLamp sold`,
      {
        ...PLAIN,
        readAlso: [{ text: 'Clock found in bay.' }, { text: 'Boats return' }, { text: 'Lamp sold' }],
      },
    ],
    [
      '24 addresses to read',
      `${HEAD}\n\n${BODY}\n\nRead also: https://post.example/a?b=1\njavascript:alert(1)`,
      {
        ...PLAIN,
        readAlso: [
          { text: 'https://post.example/a?b=1', href: 'https://post.example/a?b=1' },
          { text: 'javascript:alert(1)' },
        ],
      },
    ],
    [
      '25 in the middle and at the end',
      `${HEAD}\n\n${ONE}\n\nRead also: Clock found in bay\n\n${TWO}\n\nRead also:`,
      { ...PLAIN, blocks: [ONE, 'aside: Read also: Clock found in bay', TWO] },
    ],
    [
      '26 other words for it',
      `${HEAD}\n\n${BODY}\n\nREAD ALSO :\nLamp sold`,
      { ...PLAIN, readAlso: [{ text: 'Lamp sold' }] },
    ],
    [
      '27 within a sentence',
      `${HEAD}\n\n${ONE}\n\nHe said read also: the book.`,
      { ...PLAIN, blocks: [ONE, 'He said read also: the book.'] },
    ],
    [
      '28 hard-wrapped',
      `${HEAD}\n\n${wrap(`${ONE} ${TWO}`)}\n\n${wrap(`${TWO} ${ONE}`)}`,
      { ...PLAIN, blocks: [`${ONE} ${TWO}`, `${TWO} ${ONE}`] },
    ],
    ['29 no empty lines', `${HEAD}\n${ONE}\n${TWO}\n${ONE}`, { ...PLAIN, blocks: [ONE, TWO, ONE] }],
    [
      '30 a table',
      `${HEAD}\n\n${ONE}\n\nBoat      Catch\nGannet       12\n\n${TWO}`,
      { ...PLAIN, blocks: [ONE, 'preformatted: Boat      Catch\nGannet       12', TWO] },
    ],
    [
      '31 a list',
      `${HEAD}\n\n${ONE}\n\n- a lamp\n- a clock`,
      { ...PLAIN, blocks: [ONE, 'list-item: - a lamp', 'list-item: - a clock'] },
    ],
    [
      '32 markup',
      `${HEAD}\n\n<p>${ONE}</p>\n\nSee [it](https://post.example) [1]`,
      { blocks: [`<p>${ONE}</p>`, 'See [it](https://post.example) [1]'], kinds: ['markup'] },
    ],
    [
      '33 references',
      ` date 2031-05-06 Salt &amp; oil\n\nIt&#8217;s &amp;lt; so.`,
      { title: 'Salt & oil', blocks: ['It’s &lt; so.'], kinds: ['references'] },
    ],
    [
      '34 angle brackets',
      `${HEAD}\n\nShares of <IBM> and <F> rose.`,
      { blocks: ['Shares of <IBM> and <F> rose.'], kinds: [] },
    ],
    [
      '36 blanks that do not break',
      `\u00a0date\u00a02031-05-06 Mira\u00a0Odu\u00adya\n\n${BODY}`,
      { ...PLAIN, title: 'Mira\u00a0Odu\u00adya' },
    ],
    [
      '37 accents apart',
      ` date 2031-05-06 Cafe\u0301 opens\n\nCafé opens\n\n${ONE}`,
      { title: 'Cafe\u0301 opens', blocks: [ONE], kinds: ['title-copy'] },
    ],
    [
      '39 broken characters',
      `${HEAD}\n\nMira Oduyaâ€™s lamp.`,
      { blocks: ['Mira Oduyaâ€™s lamp.'], kinds: ['mojibake'] },
    ],
    [
      '41 right to left',
      ` date 2031-05-06 منارة\n\nقالت Mira: "نعم".`,
      { title: 'منارة', blocks: ['قالت Mira: "نعم".'] },
    ],
    [
      '43 a very long paragraph',
      `${HEAD}\n\n${`${ONE} `.repeat(200)}`,
      { blocks: [`${ONE} `.repeat(200).trim()], kinds: [] },
    ],
    ['44 the text twice', `${HEAD}\n\n${BODY}\n\n${BODY}`, { ...PLAIN, kinds: ['repeated'] }],
    [
      '44 the whole file twice',
      `${HEAD}\n\n${BODY}\n\nRead also:\n${HEAD}\n\n${BODY}\n\nRead also:`,
      { ...PLAIN, kinds: ['repeated'] },
    ],
    ['44 a paragraph twice', `${HEAD}\n\n${ONE}\n\n${ONE}`, { ...PLAIN, blocks: [ONE, ONE] }],
    ['47 no text', HEAD, { ...PLAIN, blocks: [], kinds: ['no-body'] }],
    ['48 an empty file', '', { kinds: ['empty'] }],
    ['48 blanks', ' \n\t\n\u00a0\n', { kinds: ['empty'] }],
    ['48 only the end', 'Read also:', { kinds: ['empty'] }],
  ];

  it.each(rows)('reads variant %s', (_, content, expected) => {
    expect(readSeed(content)).toEqual({ ...readSeed(content), ...expected });
  });
});

function wrap(text: string): string {
  return text.replace(/(.{1,70})(?: |$)/g, '$1\n').trimEnd();
}
