import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatCitedName, toCitedName } from '../../../../src/app/share/cite/cited-name.ts';
import { toCitation } from '../../../../src/app/share/cite/to-citation.ts';
import { today } from '../../../../src/app/share/cite/today.ts';
import { aBlock, aDay, anArticle, aMarkedText } from '../../../support/an-article.ts';

const cite = ({
  title = 'Harbour lamps go out',
  byline = 'By Ana Poole',
  day = '2024-10-23' as string | null,
}) =>
  toCitation({
    article: anArticle({
      title: aMarkedText(title),
      day: day === null ? null : aDay(day),
      blocks: [{ ...aBlock(byline), role: byline ? 'byline' : 'paragraph' }],
    }),
    siteTitle: 'The Bay Post',
    url: 'https://post.example/',
    accessed: aDay('2026-11-02'),
    language: 'en',
  });

describe('app/share/cite/to-citation', () => {
  it.each([
    [{}, 'poole2024harbour'],
    [{ title: 'The fog' }, 'poole2024fog'],
    [{ title: 'Who and how' }, 'poole2024who'],
    [{ byline: 'By Ida Ångström-Łoś' }, 'angstromlos2024harbour'],
    [{ byline: 'By Reuters' }, 'reuters2024harbour'],
    [{ byline: '' }, 'bay2024harbour'],
    [{ day: null }, 'pooleharbour'],
    [{ day: '0998-01-02' }, 'poole998harbour'],
    [{ title: '東京', byline: 'By 東京 太郎' }, '202400000001'],
  ])('keys %j by %s', (change, key) => {
    expect(cite(change).key).toBe(key);
  });

  it('has texts of one line, without what can’t be seen to be there', () => {
    expect(cite({ title: ' Lamps\r\ngo\u2028out,\u0007\tat\u00a0last \ud83c ' }).title).toBe(
      'Lamps go out, at last \ufffd',
    );
    expect(cite({ title: 'עברית \u200f(RTL)' }).title).toBe('עברית \u200f(RTL)');
  });
});

describe('app/share/cite/cited-name', () => {
  it.each([
    ['Ana Poole', { given: 'Ana', particle: '', family: 'Poole', suffix: '' }],
    ['ANA POOLE', { given: 'ANA', particle: '', family: 'POOLE', suffix: '' }],
    ['Ida van der Berg', { given: 'Ida', particle: 'van der', family: 'Berg', suffix: '' }],
    ['Mohammed bin Salman', { given: 'Mohammed', particle: 'bin', family: 'Salman', suffix: '' }],
    ['Abdel al-Sisi', { given: 'Abdel', particle: '', family: 'al-Sisi', suffix: '' }],
    ['J. R. Roe Jr.', { given: 'J. R.', particle: '', family: 'Roe', suffix: 'Jr.' }],
    ['José Ortega y Gasset', { literal: 'José Ortega y Gasset' }],
    ['Reuters', { literal: 'Reuters' }],
    ['Jr.', { literal: 'Jr.' }],
    ['山田 太郎', { literal: '山田 太郎' }],
    ['Ана Петрова', { literal: 'Ана Петрова' }],
  ])('takes %s apart only where its parts can be told', (name, parts) => {
    expect(toCitedName({ name, isOrganisation: false })).toEqual(parts);
    expect(formatCitedName(toCitedName({ name, isOrganisation: false }))).toBe(name);
    expect(toCitedName({ name, isOrganisation: true })).toEqual({ literal: name });
  });
});

describe('app/share/cite/today', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  it.each([
    ['Pacific/Kiritimati', '2026-11-03'],
    ['America/Los_Angeles', '2026-11-02'],
  ])('is the day on a calendar in %s', (zone, day) => {
    vi.stubEnv('TZ', zone);
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 2, 23, 30) });
    expect(today()).toBe(day);
  });
});
