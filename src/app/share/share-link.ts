/** How a link left the page: through the system's own sheet, the clipboard, or a letter. */
export type Shared = 'shared' | 'copied' | 'mailed' | 'dismissed';

/** The parts of a browser that sharing needs, any of which may be missing. */
export interface ShareMeans {
  readonly share?: ((data: { title: string; url: string }) => Promise<void>) | undefined;
  readonly writeText?: ((text: string) => Promise<void>) | undefined;
  readonly openMail: (href: string) => void;
}

/** Hands a link on by the first means that works: the system's sheet, else the clipboard, else a letter. */
export async function shareLink(link: { title: string; url: string }, means: ShareMeans): Promise<Shared> {
  if (means.share) {
    try {
      await means.share(link);
      return 'shared';
    } catch (error) {
      // the reader closed the sheet: that is an answer, not a failure
      if (error instanceof Error && error.name === 'AbortError') return 'dismissed';
    }
  }
  if (means.writeText) {
    try {
      await means.writeText(link.url);
      return 'copied';
    } catch {
      // refused: a letter is left
    }
  }
  means.openMail(`mailto:?subject=${encodeURIComponent(link.title)}&body=${encodeURIComponent(link.url)}`);
  return 'mailed';
}
