import type { JoinReason } from '../../archive/entity.ts';

const WORDS: Record<JoinReason, string> = {
  'same-name': 'the same name, written another way',
  title: 'the name with a title',
  ending: 'the name with its legal form',
  alias: 'another usual name',
  'part-of-name': 'short for the full name in the same article',
  'middle-names': 'the name with more or fewer middle names',
  initialled: 'the name with initials in it, in full in the same article',
  initials: 'initials of the full name in the same article',
  'leading-part': 'the first words of the full name in the same article',
  'trailing-part': 'the last words of the full name in the same article',
  'one-in-archive': 'short for what it nearly always means in these articles',
  owner: 'so the owner of this archive says',
};

/** Why a form is taken for an entity, to stand after it and a colon. */
export function formatJoin(reason: JoinReason): string {
  return WORDS[reason];
}
