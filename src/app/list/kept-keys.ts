/** Where what is kept of articles lies on this device. */
export const READ_KEY = 'dateline.read';
export const SAVED_KEY = 'dateline.saved';
