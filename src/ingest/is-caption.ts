import { AGENCIES } from './news-agencies.ts';

/**
 * True for a paragraph that describes a picture: it ends with a credit ("(William Luther/AP)", "(AP Photo/Jane
 * Doe)", "Image: Jane Doe") or begins as one ("Photo by Jane Doe", "File photo: ...").
 */
export function isCaption(text: string): boolean {
  const caption = text.trim();
  if (caption.length > LONGEST) return false;
  const end = caption.slice(-110);
  if (BY_AT_START.test(caption)) return caption.length <= LONGEST_CREDIT;
  return (
    NAMED_AT_START.test(caption) || IN_BRACKETS.test(end) || NAMES_IN_BRACKETS.test(end) || AT_END.test(end)
  );
}

const LONGEST = 600;
const LONGEST_CREDIT = 80;

const PICTURE = '(?:file )?(?:photo|photograph|image|picture|illustration|graphic|screenshot)s?';
const BY_AT_START = new RegExp(`^${PICTURE} (?:by|courtesy|credit)\\b`, 'i');
const NAMED_AT_START = new RegExp(`^(?:${PICTURE}|caption)\\s?:`, 'i');
const IN_BRACKETS = new RegExp(
  `\\((?:(?:[Ff]ile )?(?:[Pp]hoto|[Ii]mage|[Pp]icture)|${AGENCIES})\\b[^()]{0,80}\\)\\.?$`,
);
const NAMES_IN_BRACKETS = /\(\p{Lu}[^()/\d]{2,50}\/\s?\p{Lu}[^()/\d]{1,40}\)\.?$/u;
const AT_END = new RegExp(
  `(?:^|[.)”"] )(?:${PICTURE}|credit)\\s?(?:credit|courtesy|by)?\\s?:\\s?[^.:]{2,60}\\.?$`,
  'i',
);
