import { describe, expect, it } from 'vitest';
import type { SeedProblem } from '../../src/archive/seed-problem.ts';
import { formatProblems, formatReport } from '../../src/build/report.ts';
import { aBlock, aMarkedText, anArchive, anArticle, anEntity } from '../support/an-article.ts';

const site = { title: 'Bay Post', url: null, base: '/', seeds: 'my articles' };
const poole = anEntity('Ana Poole');
const noon = anEntity('noon', 'TIME');
const article = anArticle({
  title: aMarkedText('Ana Poole rests', poole),
  blocks: [aBlock('Ana Poole sleeps at noon', poole, noon)],
});
const source = { archive: anArchive([article], [poole, noon]), files: new Map(), problems: [], read: 1200 };

const noDate: SeedProblem = {
  kind: 'no-date',
  file: 'a.txt',
  line: 1,
  what: 'has no date',
  todo: 'Write one',
};
const notText: SeedProblem = {
  kind: 'not-text',
  file: 'b.bin',
  line: 0,
  what: 'is not text',
  todo: 'Move it',
};

describe('build/report', () => {
  it('counts what was read and recognised in one line', () => {
    expect(formatReport(source, { site, fresh: 7 })).toBe(
      'my articles/: 1,200 files read (7 files recognised now), 1 article, 3 mentions of 1 named entity',
    );
  });

  it('goes on with every problem, with file, line and what to do, then how many there were', () => {
    const report = formatReport({ ...source, problems: [noDate, notText] }, { site, fresh: 7 });
    expect(report.split('\n').slice(1)).toEqual([
      'my articles/a.txt:1: has no date. Write one.',
      'my articles/b.bin: is not text. Move it.',
      '2 problems in my articles/; the whole list: data/problems.json',
    ]);
  });

  it('shows no more than a screenful, something of every kind, and counts the others', () => {
    const many = Array.from({ length: 2000 }, (_, index) => ({ ...noDate, file: `${index}.txt` }));
    const lines = formatProblems([...many, notText], 'seeds');
    expect(lines.length).toBeLessThanOrEqual(32);
    expect(lines).toContain('seeds/b.bin: is not text. Move it.');
    const shown = lines.filter((line) => line.endsWith('has no date. Write one.')).length;
    expect(shown).toBeGreaterThan(5);
    expect(lines).toContain(`  and ${(2000 - shown).toLocaleString('en')} more like this`);
    expect(lines.at(-1)).toBe('2,001 problems in seeds/; the whole list: data/problems.json');
  });

  it('says nothing of problems where there are none', () => {
    expect(formatProblems([], 'seeds')).toEqual([]);
  });
});
