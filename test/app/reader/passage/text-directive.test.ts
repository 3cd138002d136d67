import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFragment } from '../../../../src/app/reader/passage/format-text-directive.ts';
import { LIMITS, parseFragment } from '../../../../src/app/reader/passage/parse-text-directive.ts';

/** Half a surrogate pair has no code in an address. */
const anyPart = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });

describe('app/reader/passage/parse-text-directive', () => {
  it('reads what format-text-directive writes, whatever the words', () => {
    const anyDirective = fc.record(
      { prefix: anyPart, start: anyPart, end: anyPart, suffix: anyPart },
      { requiredKeys: ['start'] },
    );
    const anyFragment = fc.record({
      id: fc.oneof(
        fc.constant(''),
        fc.constant('p7'),
        anyPart.filter((id) => !id.includes(':~:')),
      ),
      directives: fc.array(anyDirective, { maxLength: LIMITS.directives }),
    });
    fc.assert(
      fc.property(anyFragment, (fragment) => {
        const text = formatFragment(fragment);
        expect(parseFragment(text)).toEqual(fragment);
        expect(parseFragment(`#${text}`)).toEqual(fragment);
        expect(text).toMatch(/^[\w.~!:%=&,-]*$/);
      }),
    );
  });

  it.each([
    ['#p7', { id: 'p7', directives: [] }],
    ['', { id: '', directives: [] }],
    ['#:~:text=word', { id: '', directives: [{ start: 'word' }] }],
    ['#p7:~:text=from,to', { id: 'p7', directives: [{ start: 'from', end: 'to' }] }],
    ['#:~:text=b-,word,-a', { id: '', directives: [{ prefix: 'b', start: 'word', suffix: 'a' }] }],
    ['#:~:text=one&text=two', { id: '', directives: [{ start: 'one' }, { start: 'two' }] }],
    ['#:~:text=well%2Dknown%2C%20good', { id: '', directives: [{ start: 'well-known, good' }] }],
    ['#:~:other=x&text=word', { id: '', directives: [{ start: 'word' }] }],
  ])('reads %s', (text, fragment) => {
    expect(parseFragment(text)).toEqual(fragment);
  });

  it.each([
    'text=',
    'text=,',
    'text=a-',
    'text=-a',
    'text=a-,-b',
    'text=a,b,c',
    'text=a,',
    'text=,b',
    'word',
    'text=,,-',
  ])('leaves out %s, which is no directive', (text) => {
    expect(parseFragment(`#p1:~:${text}`)).toEqual({ id: 'p1', directives: [] });
  });

  it('reads codes that are none as what they are', () => {
    expect(parseFragment('#:~:text=100%,50%25%20').directives).toEqual([{ start: '100%', end: '50% ' }]);
    expect(parseFragment('#:~:text=%ff').directives).toEqual([{ start: '\ufffd' }]);
    expect(parseFragment('#%').id).toBe('%');
  });

  it('looks at no more of a fragment than any program would write', () => {
    expect(parseFragment(`#p7:~:text=${'a'.repeat(1_000_000)}`)).toEqual({ id: 'p7', directives: [] });
    expect(parseFragment(`#${'a'.repeat(1_000_000)}`)).toEqual({ id: '', directives: [] });
    expect(parseFragment(`#:~:text=${'a'.repeat(LIMITS.part + 1)}`).directives).toEqual([]);
    expect(parseFragment(`#:~:${'text=a&'.repeat(1000)}`).directives).toHaveLength(LIMITS.directives);
  });
});

describe('app/reader/passage/format-text-directive', () => {
  it('encodes what means something in a directive, and what programs take for the end of a link', () => {
    const start = 'a-b, c & (d)';
    expect(formatFragment({ id: 'p7', directives: [{ start }] })).toBe(
      'p7:~:text=a%2Db%2C%20c%20%26%20%28d%29',
    );
    expect(formatFragment({ id: '', directives: [{ start: 'U.S. Army.' }] })).toBe(':~:text=U.S.%20Army%2E');
  });

  it('has a code for half a surrogate pair', () => {
    expect(formatFragment({ id: '', directives: [{ start: 'a\ud800' }] })).toBe(':~:text=a%EF%BF%BD');
  });
});
