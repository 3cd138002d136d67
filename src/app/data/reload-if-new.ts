/**
 * Loads the page again where the site was published anew since it was opened: its files may be gone. True where it
 * does. Never twice for one publication, and not where there is no connection: what failed is then said as usual.
 */
export async function reloadIfNew(): Promise<boolean> {
  const [ours, theirs] = [scriptOf(document.documentElement.innerHTML), await fetchScript()];
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

/** The address of the script that a page begins with: its name holds a hash, so another publication has another. */
function scriptOf(html: string): string | undefined {
  return /<script type="module"[^>]* src="([^"]+)"/.exec(html)?.[1];
}

/** That of this page as it is published now; any page has it, also the one for an unknown address. */
async function fetchScript(): Promise<string | undefined> {
  try {
    const response = await fetch(location.pathname, {
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return scriptOf(await response.text());
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
