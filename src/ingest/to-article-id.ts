import type { ArticleId } from '../archive/article.ts';

/**
 * The id of the article a file holds: the hash its name carries (16 hex digits right before `.txt`, at the start
 * of the name or after `_` or `-`: `000_f54a0c6c6d722e14.txt`), else the first 16 digits of the digest of its
 * whole path. It depends on nothing but the file's own name.
 */
export function toArticleId({ name, nameDigest }: { name: string; nameDigest: string }): ArticleId {
  const carried = /(?:^|[/_-])([0-9a-f]{16})\.txt$/i.exec(name)?.[1];
  return (carried ?? nameDigest.slice(0, 16)).toLowerCase() as ArticleId;
}
