/** A text of at most `limit` characters, an ellipsis where something is left out. */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const start = text.slice(0, limit);
  const blank = start.search(/\s\S*$/u);
  const kept = blank > limit / 2 ? start.slice(0, blank) : start.slice(0, -1).replace(/[\ud800-\udbff]$/, '');
  return `${kept.replace(/[\s\p{Pd},;:.…]+$/u, '')}…`;
}
