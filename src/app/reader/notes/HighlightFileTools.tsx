import { useState } from 'react';
import { formatNumber } from '../../../archive/format-count.ts';
import { useSite } from '../../site-context.ts';
import { downloadJson } from '../../ui/download-json.ts';
import { downloadText } from '../../ui/download-text.ts';
import { FilePicker } from '../../ui/FilePicker.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { say } from '../../ui/say.ts';
import { formatNotes } from './format-notes.ts';
import { addHighlights } from './own-highlights.ts';
import type { MarkedArticle } from './parse-highlights.ts';
import { formatAnnotations, parseAnnotations } from './web-annotations.ts';

/** Takes highlights and notes away, to be read or to be added elsewhere, and adds those of a file. */
export function HighlightFileTools({ articles }: { articles: readonly MarkedArticle[] }) {
  const { url, base } = useSite();
  const [problem, setProblem] = useState<string | null>(null);
  const toUrl = (address: string) => (url ?? location.origin + base.slice(0, -1)) + address;

  const add = (name: string, text: string) => {
    const file = parseAnnotations(name, text);
    if ('problem' in file) return setProblem(file.problem);
    setProblem(null);
    const left = addHighlights(file.articles);
    const found = file.articles.reduce((sum, { highlights }) => sum + highlights.length, 0);
    const words = [
      `Added: ${formatNumber(found - left)}.`,
      left > 0 && `There was no room for ${formatNumber(left)} more.`,
      file.wrong > 0 && `Left out: ${formatNumber(file.wrong)} that made no sense.`,
    ];
    say(words.filter(Boolean).join(' '));
  };
  return (
    <>
      <div className="mt-4 flex flex-wrap gap-3">
        {articles.length > 0 && (
          <>
            <button
              type="button"
              className="button"
              onClick={() =>
                downloadText({
                  name: 'dateline-notes.md',
                  text: formatNotes(articles, toUrl),
                  type: 'text/markdown',
                })
              }
            >
              As Markdown
            </button>
            <button
              type="button"
              className="button"
              onClick={() => downloadJson('dateline-annotations.json', formatAnnotations(articles, toUrl))}
            >
              As Web Annotation
            </button>
          </>
        )}
        <FilePicker
          name="Import notes …"
          label="Notes to import"
          onRead={(name, content) =>
            'text' in content ? add(name, content.text) : setProblem(content.problem)
          }
        />
      </div>
      {problem && <Notice>{problem}</Notice>}
    </>
  );
}
