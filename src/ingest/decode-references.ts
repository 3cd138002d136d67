import type { Doubt } from './doubt.ts';
import type { Line } from './to-lines.ts';
import { toWindows1252 } from './windows-1252.ts';

/**
 * Lines with the character references of HTML in them (`&amp;`, `&#8217;`, `&#x2019;`) in, the characters they
 * stand for out: decoded once, so `&amp;lt;` is `&lt;`. Only whole ones, with their semicolon; those for a control
 * character, a lone surrogate or no character at all stay as they are, as do names not in common use.
 */
export function decodeReferences(lines: readonly Line[]): {
  lines: readonly Line[];
  doubts: readonly Doubt[];
} {
  let first: { readonly line: number; readonly reference: string } | null = null;
  let count = 0;
  const decoded = lines.map((line) => {
    if (!line.text.includes('&')) return line;
    const text = line.text.replace(REFERENCE, (reference, name: string) => {
      const character = toCharacter(name);
      if (character === null) return reference;
      first ??= { line: line.number, reference };
      count += 1;
      return character;
    });
    return text === line.text ? line : { ...line, text };
  });
  return { lines: decoded, doubts: first ? [referenceDoubt(first, count)] : [] };
}

const REFERENCE = /&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8}[1-4]?);/g;

/** Names in common use in news, from the HTML standard's table of named character references. */
const NAMED = new Map(
  (
    'amp=& lt=< gt=> quot=" apos=\' nbsp=\u00a0 shy=\u00ad ndash=– mdash=— lsquo=‘ rsquo=’ sbquo=‚ ldquo=“ rdquo=” bdquo=„ ' +
    'laquo=« raquo=» lsaquo=‹ rsaquo=› hellip=… bull=• middot=· prime=′ deg=° copy=© reg=® trade=™ sect=§ para=¶ ' +
    'euro=€ pound=£ yen=¥ cent=¢ times=× divide=÷ plusmn=± minus=− frac12=½ frac14=¼ frac34=¾ iexcl=¡ iquest=¿ ' +
    'agrave=à aacute=á acirc=â atilde=ã auml=ä aring=å aelig=æ ccedil=ç egrave=è eacute=é ecirc=ê euml=ë igrave=ì ' +
    'iacute=í icirc=î iuml=ï ntilde=ñ ograve=ò oacute=ó ocirc=ô otilde=õ ouml=ö oslash=ø ugrave=ù uacute=ú ucirc=û ' +
    'uuml=ü yacute=ý yuml=ÿ szlig=ß Agrave=À Aacute=Á Acirc=Â Atilde=Ã Auml=Ä Aring=Å AElig=Æ Ccedil=Ç Egrave=È ' +
    'Eacute=É Ecirc=Ê Euml=Ë Iacute=Í Icirc=Î Iuml=Ï Ntilde=Ñ Oacute=Ó Ocirc=Ô Otilde=Õ Ouml=Ö Oslash=Ø Uacute=Ú ' +
    'Ucirc=Û Uuml=Ü oelig=œ OElig=Œ scaron=š Scaron=Š'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const),
);

function toCharacter(name: string): string | null {
  if (!name.startsWith('#')) return NAMED.get(name) ?? null;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  // as browsers do: numbers of C1 controls were meant as windows-1252
  const point = code >= 0x80 && code <= 0x9f ? toWindows1252(code) : code;
  const isControl = point < 0x20 || (point >= 0x7f && point <= 0x9f) || point === 0xfffe || point === 0xffff;
  const isSurrogate = point >= 0xd800 && point <= 0xdfff;
  if (isControl || isSurrogate || point > 0x10ffff) return null;
  return String.fromCodePoint(point);
}

function referenceDoubt({ line, reference }: { line: number; reference: string }, count: number): Doubt {
  return {
    kind: 'references',
    line,
    what:
      count === 1
        ? `writes “${reference}”, shown as the character it stands for`
        : `writes “${reference}” and ${count - 1} more like it, shown as the characters they stand for`,
    todo: 'Write the characters themselves',
  };
}
