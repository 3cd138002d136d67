import { createHash } from 'node:crypto';
import type { EntityRef } from '../archive/data-files.ts';
import type { Group } from '../archive/label.ts';

/** What stands on the picture that a page is shared with. */
export interface Card {
  /** A few words above the title: the day, how many articles, what kind of thing. Stand for a title that can't be drawn. */
  readonly over: string;
  /** Whose colour the words above have; null for the accent. */
  readonly group: Group | null;
  readonly title: string;
  /** A line below the title, where there are no names. */
  readonly under: string;
  /** Weightiest first: as many as there is room for are drawn. */
  readonly entities: readonly Pick<EntityRef, 'name' | 'label'>[];
  /** At the foot: the site's title, or what the site is. */
  readonly foot: string;
  /** BCP 47 tag: letters of Chinese origin look otherwise in Japanese and Korean. */
  readonly lang: string;
}

/** Where a card lies, relative to the site's base: the same words lie at the same place, other words elsewhere. */
export function cardFile(card: Card): string {
  const { over, group, title, under, entities, foot, lang } = card;
  const names = entities.map(({ name, label }) => [name, label]);
  const words = JSON.stringify([CARD_DESIGN, over, group, title, under, names, foot, lang]);
  return `${CARDS_FOLDER}${createHash('sha256').update(words).digest('hex').slice(0, 16)}.png`;
}

export const CARDS_FOLDER = 'cards/';

/** Goes up when cards of the same words look otherwise: hosts and readers keep the old ones for as long as they like. */
export const CARD_DESIGN = 1;

/** A card in words, for who does not see it. */
export function formatCard({ over, title }: Card): string {
  return over ? `${title} (${over})` : title;
}
