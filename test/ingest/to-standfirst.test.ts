import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/archive/article.ts';
import { toStandfirst } from '../../src/ingest/to-standfirst.ts';

const paragraph = (text: string, dateline = 0) => ({ role: 'paragraph' as Role, text, dateline });
const of = (...blocks: ReturnType<typeof paragraph>[]): string =>
  toStandfirst({ blocks, titleIsLead: false });

const SENTENCE =
  'The lamp of the old lighthouse in Brindle Bay went out on Monday, for the first time since 1891.';

describe('ingest/to-standfirst', () => {
  it('is the first sentences that fit in 200 characters', () => {
    expect(of(paragraph(`${SENTENCE} Nobody saw it. ${SENTENCE}`))).toBe(`${SENTENCE} Nobody saw it.`);
  });

  it('cuts a longer sentence at a word', () => {
    const cut = of(paragraph('lamp '.repeat(90)));
    expect(cut).toMatch(/lamp…$/);
    expect(cut.length).toBeLessThanOrEqual(200);
  });

  it('begins after the dateline', () => {
    expect(of(paragraph(`OSLO (AP) — ${SENTENCE}`, 11))).toBe(SENTENCE);
  });

  it('passes over what is no text, headings, and a line with only a day', () => {
    const others = (['byline', 'caption', 'aside', 'preformatted', 'list-item'] as const).map((role) => ({
      ...paragraph('Not this.'),
      role,
    }));
    expect(of(...others, paragraph('Monday, May 5, 2031'), paragraph('A heading'), paragraph(SENTENCE))).toBe(
      SENTENCE,
    );
  });

  it('does not repeat a sentence that serves as title', () => {
    const blocks = [paragraph(`It went out. ${SENTENCE}`)];
    expect(toStandfirst({ blocks, titleIsLead: true })).toBe(SENTENCE);
    expect(toStandfirst({ blocks: [paragraph(SENTENCE)], titleIsLead: true })).toBe('');
  });

  it('goes on with the next paragraph where the first is short', () => {
    expect(of(paragraph('It went out.'), paragraph(SENTENCE))).toBe(`It went out. ${SENTENCE}`);
  });

  it('is empty where there is no text', () => {
    expect(of()).toBe('');
  });

  it('never cuts within a pair of code units', () => {
    expect(of(paragraph('𝒳'.repeat(300)))).not.toMatch(/[\ud800-\udfff]/u);
  });
});
