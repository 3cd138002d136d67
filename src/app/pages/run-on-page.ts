import { ENTITIES_ADDRESS, HOME_ADDRESS, SAVED_ADDRESS } from '../../archive/addresses.ts';
import { moveToMonth, moveToRow, openRow } from '../list/move-in-list.ts';
import { shownType } from '../ui/display-defaults.ts';
import type { CommandName } from '../ui/commands.ts';
import { isFocused, toggleFocus } from '../ui/focus-mode.ts';
import { keepPlace } from '../ui/keep-place.ts';
import { say } from '../ui/say.ts';
import { changeSettings, LIMITS, readSettings } from '../ui/settings.ts';

/** What keys do on any page, where no part of it has said otherwise. */
export function runOnPage(
  name: CommandName | 'leave',
  goTo: (address: string, focus?: string) => void,
): void {
  switch (name) {
    case 'next':
      if (!moveToRow(1)) press('main a[rel="prev"]');
      break;
    case 'previous':
      if (!moveToRow(-1)) press('main a[rel="next"]');
      break;
    case 'open':
      openRow();
      break;
    case 'earlier':
      if (!press('nav a[rel="prev"]')) moveToMonth(1);
      break;
    case 'later':
      if (!press('nav a[rel="next"]')) moveToMonth(-1);
      break;
    case 'read':
    case 'save':
      pressTool(name);
      break;
    case 'timeline':
      goTo(HOME_ADDRESS);
      break;
    case 'entities':
      goTo(ENTITIES_ADDRESS);
      break;
    case 'saved':
      goTo(SAVED_ADDRESS);
      break;
    case 'date':
      goToField(DATES, goTo);
      break;
    case 'find':
      goToField(WORDS, goTo);
      break;
    case 'larger':
      resize(1);
      break;
    case 'smaller':
      resize(-1);
      break;
    case 'usualSize':
      resize(0);
      break;
    case 'focus':
      if (isArticle()) toggleFocus();
      break;
    case 'ruler':
      if (isArticle()) toggleRuler();
      break;
    case 'back':
      press('[data-back]');
      break;
    case 'leave':
      leave();
      break;
    default:
      // there is nothing on this page that does it
      break;
  }
}

function isArticle(): boolean {
  return document.querySelector('.reading') !== null;
}

/** Presses the first such link; false where there is none. */
function press(selector: string): boolean {
  const link = document.querySelector<HTMLElement>(selector);
  link?.click();
  return link !== null;
}

/** The tool of the row that has focus. */
function pressTool(command: 'read' | 'save'): void {
  const row = document.activeElement?.closest('[data-row]');
  row?.querySelector<HTMLElement>(`[data-tool="${command}"]`)?.click();
}

/** To such a field of this page, where what is written takes the place of what was, else of the timeline. */
function goToField(selector: string, goTo: (address: string, focus: string) => void): void {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) return goTo(HOME_ADDRESS, selector);
  field.focus();
  field.select();
}

const DATES = '[data-dates] input';
const WORDS = '[data-words]';

function resize(by: number): void {
  const { size } = shownType(readSettings());
  const wanted = Math.min(LIMITS.size.most, Math.max(LIMITS.size.least, size + by));
  keepPlace(() => changeSettings({ size: by === 0 ? null : wanted }));
  say(`Text size ${shownType(readSettings()).size} px`);
}

function toggleRuler(): void {
  const ruler = !readSettings().ruler;
  changeSettings({ ruler });
  say(`Line ruler is ${ruler ? 'on' : 'off'}`);
}

/** Escape leaves what is nearest: focus mode, else the article for its list. A selection is only given up. */
function leave(): void {
  if (isFocused() && isArticle()) toggleFocus();
  else if (readSettings().singleKeys && getSelection()?.isCollapsed !== false) press('[data-back]');
}
