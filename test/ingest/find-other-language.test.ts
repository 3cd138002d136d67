import { describe, expect, it } from 'vitest';
import { findOtherLanguage } from '../../src/ingest/find-other-language.ts';

describe('ingest/find-other-language', () => {
  const of = (text: string) => findOtherLanguage([{ role: 'paragraph', text, dateline: 0 }]);

  it('reports a text in another language or script', () => {
    expect(
      of('Die Lampe des alten Leuchtturms ging am Montag aus und niemand hat es gesehen. '.repeat(5)),
    ).toHaveLength(1);
    expect(of('Маяк в старой бухте погас в понедельник, и никто этого не видел. '.repeat(5))).toHaveLength(1);
    expect(of('港が閉鎖された。船は出なかった。'.repeat(20))).toHaveLength(1);
  });

  it('leaves English and short texts alone', () => {
    expect(of('The lamp of the old lighthouse went out on Monday and nobody saw it. '.repeat(5))).toEqual([]);
    expect(of('Die Lampe ging aus.')).toEqual([]);
  });
});
