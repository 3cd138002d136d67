import { describe, expect, it } from 'vitest';
import { findValues } from '../../src/ingest/find-values.ts';
import { tokenise } from '../../src/ingest/tokenise.ts';

function valuesIn(text: string): readonly string[] {
  return findValues(tokenise(text)).map(
    ({ start, end, label, value }) => `${label} ${text.slice(start, end)} = ${value}`,
  );
}

describe('ingest/find-values', () => {
  it.each([
    ['over a thousand soldiers', 'CARDINAL over a thousand = 1000'],
    ['around 10,000 soldiers', 'CARDINAL around 10,000 = 10000'],
    ['tens of thousands fled', 'CARDINAL tens of thousands = 20000'],
    ['twenty-five people', 'CARDINAL twenty-five = 25'],
    ['two hundred and six bones', 'CARDINAL two hundred and six = 206'],
    ['more than 2.5 million cars', 'CARDINAL more than 2.5 million = 2500000'],
    ['20 percent', 'PERCENT 20 percent = 20-percent'],
    ['nearly 3.5% of it', 'PERCENT nearly 3.5% = 3.5-percent'],
    ['five per cent', 'PERCENT five per cent = 5-percent'],
    ['$1.5 billion', 'MONEY $1.5 billion = 1500000000-usd'],
    ['about US$5m', 'MONEY about US$5m = 5000000-usd'],
    ['€200', 'MONEY €200 = 200-eur'],
    ['30 million euros', 'MONEY 30 million euros = 30000000-eur'],
    ['500 Australian dollars', 'MONEY 500 Australian dollars = 500-aud'],
    ['a 42-kilometre race', 'QUANTITY 42-kilometre = 42-kilometre'],
    ['10 square miles', 'QUANTITY 10 square miles = 10-square-mile'],
    ['the third time', 'ORDINAL third = 3rd'],
    ['the 21st century', 'ORDINAL 21st = 21st'],
    ['Three died', 'CARDINAL Three = 3'],
    // a word that every object of JavaScript has
    ['won 5 constructor titles', 'CARDINAL 5 = 5'],
  ])('%j holds %j', (text, expected) => {
    expect(valuesIn(text)).toEqual([expected]);
  });

  it.each([
    'one of them',
    'F-16 jets and COVID-19',
    'on second thoughts',
    'He first appeared.',
    'page 12',
    '9/11',
    'built in 1994',
    'at 0700',
    'a 10-12 vote',
    'a dog',
    '',
  ])('finds no value in %j', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });
});
