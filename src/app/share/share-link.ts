/** How a link left the page: through the system's own sheet or the clipboard; `refused` where neither took it. */
export type Shared = 'shared' | 'copied' | 'refused' | 'dismissed';

/** The parts of a browser that sharing needs, any of which may be missing. */
export interface ShareMeans {
  readonly share?: ((data: { title: string; url: string }) => Promise<void>) | undefined;
  /** False where the clipboard does not take it. */
  readonly copy: (text: string) => Promise<boolean>;
}

/** Hands a link on by the first means that works: the system's sheet, else the clipboard. */
export async function shareLink(link: { title: string; url: string }, means: ShareMeans): Promise<Shared> {
  if (means.share) {
    try {
      await means.share(link);
      return 'shared';
    } catch (error) {
      // the reader closed the sheet: that is an answer, not a failure
      if (error instanceof DOMException && error.name === 'AbortError') return 'dismissed';
    }
  }
  return (await means.copy(link.url)) ? 'copied' : 'refused';
}
