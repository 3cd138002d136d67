import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import type { Article } from '../../src/archive/article.ts';
import type { CalendarDate } from '../../src/archive/calendar-date.ts';
import { parseEntityId } from '../../src/archive/entity.ts';
import type { Label } from '../../src/archive/label.ts';
import { link } from '../../src/ingest/link.ts';
import { recognise } from '../../src/ingest/recognise.ts';
import { aManuscript, aMarkedArticle, type ArticleDraft } from '../support/a-marked-article.ts';

/** `words > id` of every mention of an article. */
function linksOf({ title, blocks }: Article): readonly string[] {
  return [title, ...blocks].flatMap(({ text, mentions }) =>
    mentions.map(({ start, end, entity }) => `${text.slice(start, end)} > ${entity}`),
  );
}

function linksIn(...drafts: readonly ArticleDraft[]): readonly string[] {
  return link(drafts.map(aMarkedArticle)).articles.flatMap(linksOf);
}

describe('ingest/link', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'joins a surname to the full name in the same article, even one that comes later',
      '[PERSON Austin] spoke. [PERSON Lloyd Austin] is the secretary. [PERSON Lloyd] left.',
      ['Austin > person:lloyd-austin', 'Lloyd Austin > person:lloyd-austin', 'Lloyd > person:lloyd-austin'],
    ],
    [
      'links a surname two people share to neither of them',
      '[PERSON Bill Clinton] and [PERSON Hillary Clinton]. [PERSON Clinton] won.',
      ['Bill Clinton > person:bill-clinton', 'Hillary Clinton > person:hillary-clinton', 'Clinton > null'],
    ],
    [
      'keeps father and son apart',
      '[PERSON Donald Trump] and [PERSON Donald Trump Jr.]',
      ['Donald Trump > person:donald-trump', 'Donald Trump Jr. > person:donald-trump-jr'],
    ],
    [
      'joins a name with its form without middle names',
      '[PERSON Hillary Rodham Clinton] ... [PERSON Hillary Clinton], [PERSON Clinton]',
      [
        'Hillary Rodham Clinton > person:hillary-rodham-clinton',
        'Hillary Clinton > person:hillary-rodham-clinton',
        'Clinton > person:hillary-rodham-clinton',
      ],
    ],
    [
      'joins initials with the name spelled out',
      '[ORG Syrian Observatory for Human Rights] ([ORG SOHR]); [ORG Orchard Growers Union], the [ORG OGU]',
      [
        'Syrian Observatory for Human Rights > org:syrian-observatory-for-human-rights',
        'SOHR > org:syrian-observatory-for-human-rights',
        'Orchard Growers Union > org:orchard-growers-union',
        'OGU > org:orchard-growers-union',
      ],
    ],
    [
      'knows the usual aliases of states and bodies',
      '[GPE US], [GPE U.S.], [GPE United States], [GPE USA]; [ORG WHO]; [GPE UK], [GPE Britain]',
      [
        'US > place:united-states',
        'U.S. > place:united-states',
        'United States > place:united-states',
        'USA > place:united-states',
        'WHO > org:world-health-organization',
        'UK > place:united-kingdom',
        'Britain > place:united-kingdom',
      ],
    ],
    [
      'joins the leading part of an organisation to the whole only where the rest is generic',
      '[ORG Orchard Bank], [ORG Orchard], [ORG Apple Harvest], [ORG Apple]',
      [
        'Orchard Bank > org:orchard-bank',
        'Orchard > org:orchard-bank',
        'Apple Harvest > org:apple-harvest',
        'Apple > org:apple',
      ],
    ],
    [
      'keeps a people apart from its country and joins its plural',
      '[NORP North Koreans], [NORP North Korean], [GPE North Korea], [NORP Russian]',
      [
        'North Koreans > group:north-korean',
        'North Korean > group:north-korean',
        'North Korea > place:north-korea',
        'Russian > group:russian',
      ],
    ],
    [
      'never joins a person, a place and an organisation of one name',
      '[PERSON Washington], [GPE Washington], [ORG Washington]',
      ['Washington > person:washington', 'Washington > place:washington', 'Washington > org:washington'],
    ],
    [
      'tells names in other scripts apart',
      '[PERSON Владимир Зеленский], [PERSON Ангела Меркель]',
      ['Владимир Зеленский > person:x6e712852', 'Ангела Меркель > person:xb66bbc40'],
    ],
  ])('%s', (_, title, expected) => {
    expect(linksIn({ title })).toEqual(expected);
  });

  it('joins a lone surname across articles where one full name has two articles and four fifths of the surname', () => {
    const full = { title: '[PERSON Lloyd Austin] speaks' };
    const lone = { title: 'Now [PERSON Austin]', day: '2020-01-01' };
    const other = { title: '[PERSON Jane Austin] writes' };
    expect(linksIn(full, full, lone).at(-1)).toBe('Austin > person:lloyd-austin');
    expect(linksIn(full, lone).at(-1)).toBe('Austin > person:austin');
    expect(linksIn(full, full, other, lone).at(-1)).toBe('Austin > person:austin');
    expect(linksIn(full, full, full, full, other, lone).at(-1)).toBe('Austin > person:lloyd-austin');
  });

  it('gives a date the id of its period and a number that of its value', () => {
    const text =
      'On Friday, in 2019, from October 12 to 14 and for three days about 1,500 paid $5 million or 3.5%.';
    const article = {
      manuscript: aManuscript({ title: text }),
      mentions: recognise([text], '2024-10-23' as CalendarDate),
    };
    expect(link([article]).articles.flatMap(linksOf)).toEqual([
      'Friday > date:2024-10-18',
      '2019 > date:2019',
      'October 12 to 14 > date:2024-10-12--2024-10-14',
      'three days > date:three-days',
      'about 1,500 > number:1500',
      '$5 million > number:5000000-usd',
      '3.5% > number:3.5-percent',
    ]);
  });

  it('puts the newest article first, then by title, the undated last', () => {
    const drafts = [
      { title: 'undated', day: '' },
      { title: 'b old', day: '2020-01-01' },
      { title: 'a old', day: '2020-01-01' },
      { title: 'new', day: '2024-01-01' },
    ];
    expect(link(drafts.map(aMarkedArticle)).articles.map(({ title }) => title.text)).toEqual([
      'new',
      'a old',
      'b old',
      'undated',
    ]);
  });

  it('gives the same archive whatever the order of the articles, every id well formed and in the list', () => {
    const word = fc.constantFrom(
      'Lloyd',
      'Austin',
      'Jane',
      'US',
      'Bank',
      'WHO',
      'Зеленский',
      'é',
      '-',
      'Jr.',
      'Orchard',
      '’',
      '東京',
    );
    const label = fc.constantFrom<Label>('PERSON', 'GPE', 'ORG', 'NORP', 'DATE', 'CARDINAL', 'EVENT');
    const mark = fc
      .tuple(label, fc.array(word, { minLength: 1, maxLength: 3 }))
      .map(([kind, words]) => `[${kind} ${words.join(' ')}]`);
    const draft = fc.record({ title: fc.array(mark, { maxLength: 5 }).map((marks) => marks.join(' and ')) });
    fc.assert(
      fc.property(fc.array(draft, { maxLength: 5 }), (drafts) => {
        // as joinSeeds gives them: no two articles have one id
        const articles = drafts.map((each, number) => aMarkedArticle({ ...each, number }));
        const archive = link(articles);
        expect(link(articles.toReversed())).toEqual(archive);
        expectConsistent(archive);
      }),
      { numRuns: 200 },
    );
  });

  it('links the first seed as a reader would', () => {
    const source = readFileSync(new URL('../../seeds/000_f54a0c6c6d722e14.txt', import.meta.url), 'utf8');
    const [title = '', ...paragraphs] = source
      .split(/\n+/)
      .map((line) => line.replace(/^ date 2024-10-23 /, ''))
      .filter((line) => line && !line.startsWith('Read also'));
    const manuscript = aManuscript({ title, paragraphs });
    const archive = link([{ manuscript, mentions: recognise([title, ...paragraphs], manuscript.day) }]);
    expectConsistent(archive);
    const links = archive.articles.flatMap(linksOf);
    expect(links).toHaveLength(60);
    expect(
      links.filter((each) => each.includes('Austin')).every((each) => each.endsWith('> person:lloyd-austin')),
    ).toBe(true);
    expect(archive.entities.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'date:2024-10-18 Friday 18 October 2024',
      'date:2024-10-23 Wednesday 23 October 2024',
      'group:north-korean North Korean',
      'group:russian Russian',
      'group:ukrainian Ukrainian',
      'number:1000 over a thousand',
      'number:10000 around 10,000',
      'number:1500 approximately 1,500',
      'org:cnn CNN',
      'org:national-intelligence-service National Intelligence Service',
      'org:nato NATO',
      'person:lloyd-austin Lloyd Austin',
      'person:volodymyr-zelensky Volodymyr Zelensky',
      'place:europe Europe',
      'place:indo-pacific Indo-Pacific',
      'place:korean-peninsula Korean Peninsula',
      'place:kyiv Kyiv',
      'place:moscow Moscow',
      'place:north-korea North Korea',
      'place:pyongyang Pyongyang',
      'place:rome Rome',
      'place:russia Russia',
      'place:south-korea South Korea',
      'place:ukraine Ukraine',
      'place:united-states United States',
      'place:washington Washington',
    ]);
  });
});

function expectConsistent({ articles, entities }: Omit<Archive, 'copies'>): void {
  const ids = entities.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].toSorted());
  expect(ids.filter((id) => !parseEntityId(id))).toEqual([]);
  expect(entities.filter(({ name, forms }) => !forms.includes(name) || name === '')).toEqual([]);
  const linked = articles.flatMap(({ title, blocks }) =>
    [title, ...blocks].flatMap(({ mentions }) => mentions.flatMap(({ entity }) => entity ?? [])),
  );
  expect(new Set(linked)).toEqual(new Set(ids));
}
