/**
 * Whether a path inside the seeds folder (`/` between its parts) names a seed: `.txt` in any case, no part
 * of it hidden. Everything else in the folder is left unread.
 */
export function isSeedName(name: string): boolean {
  return /[^/]\.txt$/i.test(name) && !/(?:^|\/)\./.test(name);
}
