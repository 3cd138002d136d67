/** Where the reader's own corrections lie on this device. */
export const CORRECTIONS_KEY = 'dateline.corrections';

/** The event by which the page hears that they changed. */
export const CORRECTED = 'dateline:corrected';
