/** The address that begins a letter with this subject and text, to nobody yet. */
export function formatMail({ subject, text }: { subject: string; text: string }): string {
  return `mailto:?subject=${encode(subject)}&body=${encode(text)}`;
}

/** Half a character, which a glossary's JSON can hold, has no UTF-8. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
