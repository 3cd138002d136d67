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
    ['a 10-12 vote', 'CARDINAL 10-12 = 10-12'],
    ['one of them', 'CARDINAL one = 1'],
    ['page 12', 'CARDINAL 12 = 12'],
    ['one in seven children', 'CARDINAL one in seven = 1-in-7'],
    ['nearly two-thirds of it', 'CARDINAL nearly two-thirds = 0.666667'],
    ['a third of it', 'CARDINAL a third = 0.333333'],
    ['a third term', 'ORDINAL third = 3rd'],
    ['by 4 1/2 games', 'CARDINAL 4 1/2 = 4.5'],
    ['more than half', 'CARDINAL more than half = 0.5'],
    ['the seventy-first delegate', 'ORDINAL seventy-first = 71st'],
    ['from 3% to 5%', 'PERCENT 3% to 5% = 3-percent-to-5-percent'],
    ['50 basis points', 'PERCENT 50 basis points = 50-percent'],
    ['1.3 billion rand', 'MONEY 1.3 billion rand = 1300000000-rand'],
    ['four Norwegian crowns', 'MONEY four Norwegian crowns = 4-nok'],
    ['R4.2 million', 'MONEY R4.2 million = 4200000-zar'],
    ['a deal over $85 million', 'MONEY $85 million = 85000000-usd'],
    ['95 kilometres an hour', 'QUANTITY 95 kilometres an hour = 95-kilometre-hour'],
    ['107mm rockets', 'QUANTITY 107mm = 107-millimetre'],
    ['a 6.4-magnitude quake', 'QUANTITY 6.4-magnitude = 6.4-magnitude'],
    ['a novel about two men', 'CARDINAL two = 2'],
    ['Three died', 'CARDINAL Three = 3'],
    // a word that every object of JavaScript has
    ['won 5 constructor titles', 'CARDINAL 5 = 5'],
  ])('%j holds %j', (text, expected) => {
    expect(valuesIn(text)).toEqual([expected]);
  });

  it.each([
    'F-16 jets and COVID-19',
    'on second thoughts',
    'He first appeared.',
    'this one and no one',
    '9/11',
    'built in 1994',
    'at 0700',
    'a dog',
    '',
  ])('finds no value in %j', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });
});
