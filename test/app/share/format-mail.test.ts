import { describe, expect, it } from 'vitest';
import { formatMail } from '../../../src/app/share/format-mail.ts';

describe('app/share/format-mail', () => {
  it.each([
    'Boats & “lamps” + 50% #1?',
    '</script>\r\nBcc: x@y.example',
    'Long '.repeat(60),
    'עברית \u200f🌊',
  ])('keeps %j in its own part', (text) => {
    const letter = new URL(formatMail({ subject: text, text: 'https://post.example/?from=2024&to=2024' }));
    expect(letter.protocol).toBe('mailto:');
    expect([...letter.searchParams]).toEqual([
      ['subject', text],
      ['body', 'https://post.example/?from=2024&to=2024'],
    ]);
  });

  it('lets half a character through as a sign for one', () => {
    expect(formatMail({ subject: 'a\ud83c', text: '' })).toBe('mailto:?subject=a%EF%BF%BD&body=');
  });
});
