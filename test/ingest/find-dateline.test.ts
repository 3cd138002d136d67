import { describe, expect, it } from 'vitest';
import { findDateline } from '../../src/ingest/find-dateline.ts';

describe('ingest/find-dateline', () => {
  it.each([
    'WASHINGTON (AP) —',
    'TOKYO, March 2 -',
    'BEIJING, Oct. 23 (Xinhua) --',
    'NEW YORK —',
    'PORT-AU-PRINCE, Haiti (AP) —',
    'ST. PETERSBURG, Fla. —',
    'WASHINGTON, D.C. —',
    'SEOUL/TOKYO (Reuters) -',
    'EL PASO, Texas, Aug. 3 (UPI) --',
    'LONDON, Oct 23 (PTI):',
    'Kyiv, 23 October (Ukrinform) –',
    'Berlin (dpa) -',
    'Rome (CNN)',
    '(Reuters) -',
    'CNN —',
    'PARIS, Oct. 23, 2024 /NewsWire/ --',
    'NAIROBI, Wednesday —',
    'LONDON (4 November) —',
    'RIGA (Daugava News Service), Wednesday —',
  ])('measures %s', (dateline) => {
    for (const text of [
      `${dateline} The lamp went out.`,
      `${dateline} “We won,” he said.`,
      `${dateline} 3 boats`,
    ]) {
      expect(findDateline(text)?.length).toBe(dateline.length);
    }
  });

  it.each([
    'NATO — The alliance met.',
    'Ruby, Wednesday Addams — The sisters met.',
    'BREAKING — The lamp went out.',
    'Oduya — The keeper — left.',
    'NASA — which flies — said so.',
    'World Health Organization (WHO) — The body met.',
    'IT — Jobs are rare.',
    'The lamp (AP) — went out.',
    'WASHINGTON and the lamp went out.',
    'WASHINGTON (AP) —',
    '',
  ])('finds none in %j', (text) => {
    expect(findDateline(text)).toBeNull();
  });

  it('gives the day where the year is named, and only there', () => {
    expect(findDateline('OSLO, Oct. 23, 2024 (AP) — The')?.day).toBe('2024-10-23');
    expect(findDateline('OSLO, 23 October 2024 — The')?.day).toBe('2024-10-23');
    expect(findDateline('OSLO, Oct. 23 (AP) — The')?.day).toBeNull();
    expect(findDateline('OSLO, Feb. 30, 2024 (AP) — The')?.day).toBeNull();
  });
});
