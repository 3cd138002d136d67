import type { Doubt } from './doubt.ts';
import type { ManuscriptBlock } from './parse-body.ts';

/**
 * Reports a text that is not in English, told by how few of its words are the smallest English ones (a third of
 * any English prose, a twentieth of Dutch). Short texts are left alone.
 */
export function findOtherLanguage(blocks: readonly ManuscriptBlock[]): readonly Doubt[] {
  let sample = '';
  for (const { role, text } of blocks) {
    if (role === 'paragraph' && sample.length < SAMPLE) sample += `${text.slice(0, SAMPLE)} `;
  }
  const words = sample.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? [];
  const small = words.filter((word) => SMALL_WORDS.has(word)).length;
  const isOther = (words.length >= FEWEST_WORDS && small < words.length * SHARE) || isOtherScript(sample);
  return isOther ? [OTHER_LANGUAGE] : [];
}

function isOtherScript(sample: string): boolean {
  // letters beyond ASCII are few in most texts, and nothing needs to be counted
  const beyond = sample.length - sample.replace(/[^\0-\x7f]+/g, '').length;
  if (beyond < FEWEST_WORDS) return false;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters >= FEWEST_WORDS * 2 && latin < letters / 4;
}

const SAMPLE = 3000;
const FEWEST_WORDS = 50;
const SHARE = 0.12;

const SMALL_WORDS = new Set(
  'the of and to in a is that for it on was with as at by he from his be are has have an not they which this will'.split(
    ' ',
  ),
);

const OTHER_LANGUAGE: Doubt = {
  kind: 'other-language',
  line: 0,
  what: 'does not seem to be in English; the text is shown, but few names in it will be found',
  todo: 'Nothing, if that is as it should be',
};
