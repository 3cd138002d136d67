/** Puts a text on the clipboard; false where there is none (a page over http has none) or it may not be used. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // no clipboard, or no leave to use it: whoever asked shows the text instead
    return false;
  }
}
