import type { Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import type { CorrectionFile } from './correction-file.ts';
import { parseCorrections } from './corrections.ts';
import type { IngestedSeed } from './ingest-seed.ts';
import { linkCorrected } from './link-corrected.ts';

/**
 * An archive with some files as they are now, at once: what they mention is joined among themselves alone, not with
 * the other articles, until the whole archive is joined again. A file without an article takes its article out.
 */
export function patchArchive(
  archive: Archive,
  changed: readonly IngestedSeed[],
  corrected: readonly CorrectionFile[] = [],
): Archive {
  const files = new Set(changed.map(({ name }) => name));
  const idOf = new Map(archive.articles.map(({ file, id }) => [file, id]));
  const articlesNow = changed.flatMap(({ article }) => {
    if (!article) return [];
    // the archive may know it by another id than the one in its name
    const { manuscript } = article;
    return { ...article, manuscript: { ...manuscript, id: idOf.get(manuscript.file) ?? manuscript.id } };
  });
  const { linked: patch } = linkCorrected(articlesNow, parseCorrections(corrected).corrections);
  const others = archive.articles.filter(({ file }) => !files.has(file));
  const articles = [...others, ...patch.articles].toSorted(byDayThenTitle);
  const ids = new Set(articles.map(({ id }) => id));
  const known = new Set(archive.entities.map(({ id }) => id));
  return {
    ...archive,
    articles,
    copies: archive.copies.filter(({ of }) => ids.has(of)),
    entities: [...archive.entities, ...patch.entities.filter(({ id }) => !known.has(id))],
  };
}

/** Newest first, then by title; the undated last. The order of link. */
function byDayThenTitle(a: Article, b: Article): number {
  if (a.day !== b.day) return (a.day ?? '') < (b.day ?? '') ? 1 : -1;
  if (a.title.text !== b.title.text) return a.title.text < b.title.text ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
