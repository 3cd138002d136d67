import { groupOf, isNamed } from '../archive/label.ts';
import type { ArticleName } from './join-names.ts';
import type { toNormalForm } from './normal-form.ts';
import type { RecognisedArticle, RecognisedMention } from './recognised.ts';

/** A text of an article with what was recognised in it. */
export interface RecognisedText {
  readonly text: string;
  readonly mentions: readonly RecognisedMention[];
}

/** The names of a text in order; initials in brackets after a name carry it with them. */
export function namesIn(
  { text, mentions }: RecognisedText,
  normalFormOf: typeof toNormalForm,
): readonly ArticleName[] {
  return mentions.flatMap(({ start, end, label, name, entity }, index): ArticleName[] => {
    const group = groupOf(label);
    // what the owner says of one mention tells nothing of the others
    if (!isNamed(group) || entity) return [];
    const form = name ?? text.slice(start, end);
    const normalForm = normalFormOf(form, group);
    const before = mentions[index - 1];
    const bracketed = before && /^\s?\($/.test(text.slice(before.end, start)) && text[end] === ')';
    if (!bracketed || groupOf(before.label) !== group || !INITIALS.test(form)) return [{ group, normalForm }];
    const spelledOutBefore = normalFormOf(text.slice(before.start, before.end), group);
    const fits =
      spelledOutBefore.includes(' ') &&
      spelledOutBefore !== normalForm &&
      areInitials(form, spelledOutBefore);
    return [fits ? { group, normalForm, spelledOutBefore } : { group, normalForm }];
  });
}

/** The title of an article and each block of it. */
export function textsOf({ manuscript, mentions }: RecognisedArticle): readonly RecognisedText[] {
  const texts = [manuscript.title, ...manuscript.blocks.map(({ text }) => text)];
  return texts.map((text, index) => ({ text, mentions: mentions[index] ?? [] }));
}

/**
 * True if the first letters are the same, or two thirds of them are those of its words in another order, as the
 * initials of its name in another language often are: "Tibesti Salvation Front (FST)".
 */
function areInitials(form: string, name: string): boolean {
  if (form[0] === name[0]) return true;
  const left = name.split(' ').map((word) => word[0]?.toUpperCase());
  let found = 0;
  for (const letter of form) {
    const at = left.indexOf(letter);
    if (at < 0) continue;
    left.splice(at, 1);
    found++;
  }
  return form.length > 2 && 3 * found >= 2 * form.length;
}

const INITIALS = /^\p{Lu}[\p{Lu}\p{N}.]{1,9}$/u;
