import { say } from '../../ui/say.ts';

/** Puts a link on the clipboard and says so; false where the browser does not let it. */
export async function copyLink(link: string, what: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(link);
  } catch {
    // no clipboard, or no leave to use it
    return false;
  }
  say(`Link to ${what} copied`);
  return true;
}
