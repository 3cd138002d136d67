/**
 * Loads the page again where the site was published anew since it was opened: its files may be gone. True where it
 * does. Never twice for one publication, and not where there is no connection: what failed is then said as usual.
 */
export async function reloadIfNew(): Promise<boolean> {
  const [ours, theirs] = [filesOf(document.documentElement.innerHTML), await fetchFiles()];
  if (!ours || !theirs || theirs === ours || readLast() === theirs) return false;
  try {
    sessionStorage.setItem(KEY, theirs);
  } catch {
    // without a memory it could go on for ever
    return false;
  }
  location.reload();
  return true;
}

/** The files that a page starts the app with: their names hold hashes, so another publication has others. */
function filesOf(html: string): string | undefined {
  return /<script data-app="([^"]+)"/.exec(html)?.[1];
}

/** Those of this page as it is published now; any page has them, also the one for an unknown address. */
async function fetchFiles(): Promise<string | undefined> {
  try {
    const response = await fetch(location.pathname, {
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return filesOf(await response.text());
  } catch {
    return undefined;
  }
}

function readLast(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

const KEY = 'dateline.reloaded';
const PATIENCE_MS = 2500;
