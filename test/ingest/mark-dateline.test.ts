import { describe, expect, it } from 'vitest';
import { findDateline } from '../../src/ingest/find-dateline.ts';
import { markDateline, uncapitaliseDateline } from '../../src/ingest/mark-dateline.ts';
import type { RecognisedMention } from '../../src/ingest/recognised.ts';

const TEXT = 'Mira Oduya lit the lamp.';

/** A block with this dateline, and what is marked in it where the recogniser found only the keeper. */
function mark(dateline: string) {
  const text = `${dateline} ${TEXT}`;
  const length = findDateline(text)?.length ?? 0;
  const start = text.indexOf('Mira');
  const keeper: RecognisedMention = { start, end: start + 'Mira Oduya'.length, label: 'PERSON' };
  return {
    length,
    marks: markDateline(text, length, [keeper]).map((one) => [one.label, text.slice(one.start, one.end)]),
  };
}

describe('ingest/mark-dateline', () => {
  it.each([
    ['LISBON, March 2 (Wire) —', 'LISBON'],
    ['WASHINGTON (AP) —', 'WASHINGTON'],
    ['Kyiv, 23 October (Ukrinform) –', 'Kyiv'],
    ['NEW YORK —', 'NEW YORK'],
    ['NEW YORK--', 'NEW YORK'],
    ['OSLO――', 'OSLO'],
    ['BERGEN -', 'BERGEN'],
    ['PORT-AU-PRINCE, Haiti (AP) —', 'PORT-AU-PRINCE'],
    ['ST. PETERSBURG, Fla. —', 'ST. PETERSBURG'],
    ['SEOUL/TOKYO (Reuters) -', 'SEOUL'],
    ['Rome (CNN)', 'Rome'],
    ['SÃO TOMÉ (EFE) —', 'SÃO TOMÉ'],
  ])('takes what %s names first for a place', (dateline, place) => {
    expect(mark(dateline)).toEqual({
      length: dateline.length,
      marks: [
        ['GPE', place],
        ['PERSON', 'Mira Oduya'],
      ],
    });
  });

  it.each(['CNN —', '(Reuters) -', 'Reuters —', '(AP) —'])('finds no place in %s', (dateline) => {
    expect(mark(dateline)).toEqual({ length: dateline.length, marks: [['PERSON', 'Mira Oduya']] });
    expect(uncapitaliseDateline(`${dateline} ${TEXT}`, dateline.length)).toBe(`${dateline} ${TEXT}`);
  });

  it('changes nothing where there is no dateline', () => {
    const mentions: readonly RecognisedMention[] = [{ start: 0, end: 6, label: 'ORG' }];
    const text = 'LISBON, March 2 was a Monday.';
    expect(markDateline(text, 0, mentions)).toEqual(mentions);
    expect(uncapitaliseDateline(text, 0)).toBe(text);
  });

  it('puts the place in the stead of whatever was found there, and keeps what follows', () => {
    const text = 'NEW YORK, March 2 (Wire) — The lamp is lit.';
    const day: RecognisedMention = { start: 10, end: 17, label: 'DATE' };
    const found: readonly RecognisedMention[] = [
      { start: 0, end: 3, label: 'ORG' },
      { start: 4, end: 8, label: 'PERSON' },
      day,
    ];
    expect(markDateline(text, 25, found)).toEqual([{ start: 0, end: 8, label: 'GPE' }, day]);
  });

  it.each([
    ['LISBON, March 2 (WIRE) — THE LAMP', 24, 'Lisbon, March 2 (WIRE) — THE LAMP'],
    ['PORT-AU-PRINCE — THE LAMP', 16, 'Port-Au-Prince — THE LAMP'],
    ['ÉVORA — THE LAMP', 7, 'Évora — THE LAMP'],
    ['Lisbon (WIRE) — THE LAMP', 15, 'Lisbon (WIRE) — THE LAMP'],
    // its small form is longer: offsets would not hold
    ['DİYARBAKIR — THE LAMP', 12, 'DİYARBAKIR — THE LAMP'],
  ])('gives the recogniser %s in the letters of a name, as long as it was', (text, dateline, expected) => {
    const read = uncapitaliseDateline(text, dateline);
    expect(read).toBe(expected);
    expect(read).toHaveLength(text.length);
  });
});
