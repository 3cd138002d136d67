import fc from 'fast-check';
import { toCitation, type Citation } from '../../src/app/share/cite/to-citation.ts';
import { aBlock, aDay, anArticle, aMarkedText } from './an-article.ts';
import { AWKWARD_TITLES } from './awkward-titles.ts';

/** Citations of articles with any title, in papers of any name, by any authors that a byline can name, on any day or none. */
export function anyCitation(): fc.Arbitrary<Citation> {
  const text = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((all) => all.join('')),
    },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
    { weight: 1, arbitrary: fc.constantFrom(...AWKWARD_TITLES) },
  );
  return fc
    .record({
      title: text.filter((title) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(title)),
      siteTitle: fc.constantFrom('Bay Post', 'Bay & Post {1}', '100% #Post_~^\\', 'עיתון', "``Post''"),
      bylines: fc.array(fc.constantFrom(...BYLINES), { maxLength: 3 }),
      day: fc
        .constantFrom(null, '2024-10-23', '1998-07-04', '2024-02-29', '0998-12-01')
        .map((day) => day && aDay(day)),
      url: fc.constantFrom(
        'https://post.example/2024/10/23/lamps-00000001/',
        'https://post.example/a_b/%7Bx%7D/?q=50%25&r=~x#p3',
      ),
    })
    .map(({ title, siteTitle, bylines, day, url }) =>
      toCitation({
        article: anArticle({
          day,
          title: aMarkedText(title),
          blocks: bylines.map((byline) => ({ ...aBlock(byline), role: 'byline' })),
        }),
        siteTitle,
        url,
        accessed: aDay('2026-11-02'),
        language: 'en',
      }),
    );
}

/** What the formats take for their own signs, and what TeX would draw as something else. */
const SIGNS =
  '\\ { } ~ ^ & % $ # _ " \' ` - -- --- !` , < > @ = {{ }} : ? // $x^2$ \\& \\textbf{x} </script> <i>'.split(
    ' ',
  );
const ODD = [
  '\n',
  '\r\n',
  '\u2028',
  '\u0001',
  '\nER  - \nTY  - BOOK\n',
  '  - ',
  '\u200f',
  '\u202e',
  '\u00a0',
];
const WORDS = 'Harbour NATO lamps Ångström شارع 東京 50 e\u0301 🌊 👩‍👩‍👧 \ud83c'.split(' ');
const PIECES = [...SIGNS, ...ODD, ...WORDS, ' ', ' ', ' ', ' and '];

const BYLINES = [
  'By Ana Poole',
  'BY ANA POOLE AND BEN ROE',
  'By Ida van der Berg, Jean-Luc Ångström and J. R. Roe Jr., Staff Writers',
  'By Abdel al-Sisi',
  "By Rory O'Neill",
  'By Ana And Poole',
  'By José Ortega y Gasset',
  'By The Associated Press',
  'By Reuters',
  'By 東京 太郎',
  'Staff Writer',
];
