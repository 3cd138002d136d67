// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatEntityView,
  parseEntityView,
  WHOLE_VIEW,
  type EntityView,
} from '../../../src/app/entity/entity-view.ts';

const parse = (query: string) => parseEntityView(new URLSearchParams(query));

const anyText = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((text) => text.replace(/\s+/g, ' ').trim().slice(0, 200))
  .filter((text) => !/\p{Surrogate}/u.test(text) && text !== '' && text.trim() === text);
const anyView: fc.Arbitrary<EntityView> = fc
  .record({
    group: fc.constantFrom('person', 'place', 'org', 'group', 'other', null),
    sort: fc.constantFrom('az', null),
    letter: fc.option(fc.constantFrom('A', 'Z', '0-9', '漢', '\u1112', 'Ж', 'ا')),
    q: fc.option(anyText),
  })
  // a letter is one of A–Z, and no query
  .map((view) => ({ ...view, letter: view.sort && view.q === null ? view.letter : null }));

describe('app/entity/entity-view', () => {
  it('reads the address it writes', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parse(formatEntityView(view))).toEqual({ view, problems: [] });
        // as the browser's own address bar has it
        const { search } = new URL(`http://x/${formatEntityView(view)}`);
        expect(parse(search)).toEqual({ view, problems: [] });
      }),
    );
  });

  it('writes what can be read, and no default', () => {
    expect(formatEntityView(WHOLE_VIEW)).toBe('');
    const view: EntityView = { group: 'org', sort: 'az', letter: null, q: "d'or & co" };
    expect(formatEntityView(view)).toBe('?group=organisations&sort=az&q=d%27or+%26+co');
    expect(formatEntityView({ ...WHOLE_VIEW, sort: 'az', letter: '0-9' })).toBe('?sort=az&letter=0-9');
  });

  it.each([
    ['group=person', '?group=people'],
    ['group=PLACES', '?group=places'],
    ['sort=count', ''],
    ['letter=é', '?sort=az&letter=E'],
    ['sort=az&letter=7', '?sort=az&letter=0-9'],
    ['q=++ana++poole+', '?q=ana+poole'],
    ['group=&q=', ''],
  ])('takes %s for %s', (query, canonical) => {
    const { view, problems } = parse(query);
    expect(problems).toEqual([]);
    expect(formatEntityView(view)).toBe(canonical);
  });

  it.each([
    ['group=dates', 'group', '“dates” is no group of names; showing all'],
    ['group=birds', 'group', '“birds” is no group of names; showing all'],
    ['sort=size', 'sort', '“size” is no order; showing those in most articles first'],
    ['letter=ab', 'letter', '“ab” is no letter; showing all'],
    ['letter=%3F', 'letter', '“?” is no letter; showing all'],
    [`q=${'x'.repeat(201)}`, 'q', `“${'x'.repeat(39)}…” is too long to look for; write at most 200 letters`],
  ])('leaves %s out, and says so', (query, field, message) => {
    expect(parse(query)).toEqual({ view: WHOLE_VIEW, problems: [{ field, message }] });
  });

  it('leaves out a letter beside words', () => {
    const { view, problems } = parse('letter=a&q=poole');
    expect(view).toEqual({ ...WHOLE_VIEW, q: 'poole' });
    expect(problems.map(({ field }) => field)).toEqual(['letter']);
  });

  it('never throws, and gives only views it can write', () => {
    const anyQuery = fc.oneof(
      fc.string(),
      fc
        .tuple(fc.constantFrom('group', 'sort', 'letter', 'q'), fc.string({ unit: 'binary' }))
        .map(([name, value]) => new URLSearchParams([[name, value]]).toString()),
    );
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { view } = parse(query);
        expect(parse(formatEntityView(view))).toEqual({ view, problems: [] });
      }),
    );
  });
});
