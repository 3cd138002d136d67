import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Address } from '../archive/addresses.ts';
import type { PageCard } from '../archive/page-card.ts';
import { formatCount } from '../archive/format-count.ts';
import { FONT_PACKAGES } from './card-fonts.ts';
import { cardFile, CARDS_FOLDER, formatCard, type Card } from './card.ts';
import type { DrawCard } from './draw-card.ts';
import { forEachLimited } from './for-each-limited.ts';
import type { CardPlan } from './plan-cards.ts';

/** Where cards go, and where they are from. */
export interface WriteCardsSetup {
  /** Folder of the site that is being made. */
  readonly outDir: string;
  /** Folder of cards drawn before, by themselves: what no page needs any more goes out of it. */
  readonly cache: string;
  /** Changes with what draws cards: see drawingVersion. */
  readonly version: string;
  /** Makes what draws, if there is anything to draw. */
  readonly open: () => Promise<DrawCard>;
  /** Whether a file of the site before is as it was written. */
  readonly isUntouched: (file: string) => boolean;
  readonly onProgress: (done: number, of: number) => void;
}

/** What became of the cards. */
export interface WrittenCards {
  /** For every page that has no other; null where even that could not be drawn. */
  readonly site: PageCard | null;
  /** Null for a page that has no other than the site's. */
  readonly of: (address: Address) => PageCard | null;
  /** All, whether they were drawn now or not. */
  readonly count: number;
  /** Those drawn now. */
  readonly drawn: number;
  /** Those of the site before that stay where they are. */
  readonly kept: readonly string[];
  /** What failed, in a line; null for nothing. */
  readonly complaint: string | null;
}

/** Of a site whose pages have no cards. */
export const NO_CARDS: WrittenCards = {
  site: null,
  of: () => null,
  count: 0,
  drawn: 0,
  kept: [],
  complaint: null,
};

/** Puts every card of a plan into the site and draws those that were not drawn before. One that fails is left out. */
export async function writeCards(plan: CardPlan, setup: WriteCardsSetup): Promise<WrittenCards> {
  const { outDir, cache, open, isUntouched, onProgress } = setup;
  const files = new Map<Card, string>();
  const byFile = new Map<string, Card>();
  for (const card of [plan.site, ...plan.others.values()]) {
    if (files.has(card)) continue;
    const file = cardFile(card);
    files.set(card, file);
    byFile.set(file, card);
  }
  const known = openCache(cache, setup.version);
  const kept: string[] = [];
  const failures = new Map<string, unknown>();
  let drawing: Promise<DrawCard> | undefined;
  // a card that can't be drawn is no reason to have no site; a disk that can't be written to is
  const draw = async (file: string, card: Card) => {
    try {
      return await (
        await (drawing ??= open())
      )(card);
    } catch (error) {
      failures.set(file, error);
      return null;
    }
  };
  let [done, drawn] = [0, 0];
  await forEachLimited([...byFile], availableParallelism() + 1, async ([file, card]) => {
    const held = join(cache, file.slice(CARDS_FOLDER.length));
    const isKnown = known.has(held);
    if (!isKnown) {
      const bytes = await draw(file, card);
      if (bytes) {
        writeFileSync(`${held}.new`, bytes);
        renameSync(`${held}.new`, held);
        drawn++;
      }
    }
    if (isKnown && isUntouched(file)) kept.push(file);
    else if (!failures.has(file)) {
      mkdirSync(join(outDir, CARDS_FOLDER), { recursive: true });
      copyFileSync(held, join(outDir, file));
    }
    onProgress(++done, byFile.size);
  });
  for (const held of known) if (!byFile.has(CARDS_FOLDER + held.slice(cache.length + 1))) rmSync(held);

  const toPageCard = (card: Card | undefined): PageCard | null => {
    const file = card && files.get(card)!;
    return card && file && !failures.has(file) ? { file, alt: formatCard(card) } : null;
  };
  return {
    site: toPageCard(plan.site),
    of: (address) => toPageCard(plan.others.get(address)),
    count: byFile.size - failures.size,
    drawn,
    kept,
    complaint: formatFailures([...failures.values()], byFile.size),
  };
}

/** Changes with the canvas and the fonts: another release may draw a letter a little otherwise. */
export function drawingVersion(modules: string): string {
  const names = ['@napi-rs/canvas', ...FONT_PACKAGES.map((name) => `@fontsource-variable/${name}`)];
  return names
    .map((name) => {
      const file = join(modules, name, 'package.json');
      // the same word for every machine that can't draw
      if (!existsSync(file)) return `${name} none`;
      return `${name} ${(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}`;
    })
    .join('\n');
}

/** Paths of the cards in the cache, which is emptied if another version drew them. */
function openCache(cache: string, version: string): ReadonlySet<string> {
  const note = join(cache, 'version.txt');
  if (!existsSync(note) || readFileSync(note, 'utf8') !== version) {
    rmSync(cache, { recursive: true, force: true });
    mkdirSync(cache, { recursive: true });
    writeFileSync(note, version);
  }
  const names = readdirSync(cache).filter((name) => name.endsWith('.png'));
  return new Set(names.map((name) => join(cache, name)));
}

function formatFailures(failures: readonly unknown[], all: number): string | null {
  const [first] = failures;
  if (failures.length === 0) return null;
  const reason = (first instanceof Error ? first.message : String(first)).split('\n')[0];
  const so =
    failures.length === all ? 'pages are shared without a picture' : 'their pages show that of the site';
  return `${formatCount(failures.length, 'card')} could not be drawn, so ${so}: ${reason}`;
}
