import { downloadText } from './download-text.ts';

/** Hands a text over as a JSON file of this name. */
export function downloadJson(name: string, text: string): void {
  downloadText({ name, text, type: 'application/json' });
}
