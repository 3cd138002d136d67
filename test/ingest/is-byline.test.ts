import { describe, expect, it } from 'vitest';
import { isByline } from '../../src/ingest/is-byline.ts';

describe('ingest/is-byline', () => {
  it.each([
    'By Jane Doe',
    'BY JANE DOE, STAFF WRITER',
    'By Jane Doe and John Roe',
    'By Jane Doe, John Roe and Ann Poe',
    'By Jane Doe | Bay Post',
    'By Jane Doe in Kyiv and John Roe in Rome',
    "By Siobhán O'Neill",
    'By Ludwig van der Berg',
    'By Raiyah bint Hamdan al-Shanfariyya',
    'By Faris Abu-Ghosheh al-Majali',
    'By Ana do Carmo e Silva',
    'By April Ryan',
    'By The Associated Press',
    'By AFP',
    'Jane Doe, Staff Writer',
    'Jane Doe, CNN',
    'Staff Writer',
  ])('knows %s', (line) => {
    expect(isByline(line)).toBe(true);
  });

  it.each([
    'By the Numbers',
    'By Tuesday Night',
    'By May 5',
    'By Land and Sea',
    'By 2030',
    'By noon the lamp was lit again.',
    'By al-fresco Dining',
    'By de la y',
    'Mira Oduya, keeper of the lamp',
    'Jane Doe, a staff writer at the Bay Post, went to see the lamp. She found it.',
    'By',
    '',
  ])('leaves %j alone', (line) => {
    expect(isByline(line)).toBe(false);
  });
});
