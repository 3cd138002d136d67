/** A picture to share a page with, of CARD_WIDTH x CARD_HEIGHT. */
export interface PageCard {
  /** Relative to the site's public address. */
  readonly file: string;
  /** What stands on it. */
  readonly alt: string;
}

/** The size that social networks ask for. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
