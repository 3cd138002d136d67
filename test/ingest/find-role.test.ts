import { describe, expect, it } from 'vitest';
import { findRole } from '../../src/ingest/find-role.ts';
import { aMarkedArticle } from '../support/a-marked-article.ts';

/** The role of the last person of a text. */
function roleIn(title: string): string | null {
  const { manuscript, mentions } = aMarkedArticle({ title });
  const here = { text: manuscript.title, mentions: mentions[0]! };
  return findRole(
    here,
    here.mentions.findLastIndex(({ label }) => label === 'PERSON'),
  );
}

describe('ingest/find-role', () => {
  it.each([
    ['Secretary of Defense [PERSON Lloyd Austin] spoke', 'Secretary of Defense'],
    ['[GPE U.S.] Secretary of Defense [PERSON Austin]', 'U.S. Secretary of Defense'],
    ['He met [NORP Ukrainian] President [PERSON Volodymyr Zelensky]', 'Ukrainian President'],
    ['the lawyer [PERSON Ana Poole]', 'lawyer'],
    ['“President [PERSON Poole] won”', 'President'],
    ['said Deputy Prime Minister [PERSON Poole]', 'Deputy Prime Minister'],
    ['former [GPE Vienna] mayor [PERSON Poole]', 'former Vienna mayor'],
    ['Gen. [PERSON Poole]', 'General'],
    ['PRESIDENT [PERSON POOLE]', 'President'],
    ['Minister of Foreign Affairs and Trade [PERSON Poole]', 'Minister of Foreign Affairs and Trade'],
    ['[PERSON Ana Poole], a lawyer from Vienna, won', 'lawyer'],
    ['[PERSON Ana Poole], 34, an [NORP English] painter, won', 'English painter'],
    ['[PERSON Ana Poole], mayor of Brno, won', 'mayor of Brno'],
    ['[PERSON Ana Poole], chief executive of Orchard.', 'chief executive of Orchard'],
  ])('reads in “%s” the role “%s”', (title, role) => expect(roleIn(title)).toBe(role));

  it.each([
    'Mr [PERSON Poole] spoke',
    'the victim [PERSON Poole]',
    'alleged president [PERSON Poole]',
    'would-be president [PERSON Poole]',
    'the former long-time president [PERSON Poole]',
    'its chief [PERSON Poole]',
    'The president. [PERSON Poole] spoke',
    'The president, [PERSON Poole], spoke',
    '[PERSON Ana Poole], lawyer Max Klein and others',
    '[PERSON Ana Poole], the president, and Max Klein',
    '[PERSON Ana Poole], a lawyer turned singer, won',
    '[PERSON Ana Poole], who met a lawyer, won',
    'Assistant Grand President [PERSON Poole]',
    '[PERSON Poole]',
  ])('finds no role in “%s”', (title) => expect(roleIn(title)).toBeNull());
});
