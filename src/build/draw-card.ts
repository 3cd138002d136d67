import { CARD_HEIGHT, CARD_WIDTH } from '../archive/page-card.ts';
import { groupOf } from '../archive/label.ts';
import { openCardFonts, toHan, type Face } from './card-fonts.ts';
import { TEXT_WIDTH, toCardPen, type CardPen, type CardText, type Place } from './card-pen.ts';
import type { Card } from './card.ts';
import { encodePng } from './encode-png.ts';
import { fitTitle, LINE_HEIGHT } from './fit-title.ts';

/** Draws a card as a PNG of CARD_WIDTH x CARD_HEIGHT. The same card gives the same bytes. */
export type DrawCard = (card: Card) => Promise<Buffer>;

/** `fontsFolder` holds the packages of the fonts. Rejects where this machine has no canvas. */
export async function openDrawCard(fontsFolder: string): Promise<DrawCard> {
  // a card is drawn with our fonts alone, or it would look otherwise on every machine
  process.env['DISABLE_SYSTEM_FONTS_LOAD'] = '1';
  const { createCanvas, GlobalFonts } = await import('@napi-rs/canvas');
  const fonts = openCardFonts(fontsFolder, (bytes, family) => {
    if (!GlobalFonts.register(bytes, family)) throw new Error(`The font ${family} cannot be read`);
  });
  const context = createCanvas(CARD_WIDTH, CARD_HEIGHT).getContext('2d');
  const pen = toCardPen(context);
  return (card) => {
    const names = card.entities.map(({ name }) => name);
    const han = toHan([card.over, card.title, card.under, ...names].join(' '), card.lang);
    const toText: ToText = (text, face, weight) => {
      const drawable = fonts.toDrawable(text, face, han);
      return { ...drawable, weight, isRtl: isRightToLeft(drawable.text) };
    };
    pen.clear();
    drawWords(pen, card, toText);
    pen.rule(RULE);
    drawFoot(pen, card, toText);
    return encodePng(context.getImageData(0, 0, CARD_WIDTH, CARD_HEIGHT).data, CARD_WIDTH, CARD_HEIGHT);
  };
}

type ToText = (text: string, face: Face, weight: number) => CardText;

/** Where the lines of text stand, from the top. */
const OVER = 110;
const TITLE_TOP = 144;
const TITLE_HEIGHT = 300;
const NAMES = 501;
const RULE = 541;
const FOOT = 591;

/** What is above the rule, all of it at the side on which the title begins. */
function drawWords(pen: CardPen, { over, group, title, under, entities }: Card, toText: ToText): void {
  const written = toText(title, 'serif', 650);
  // a title of nothing but signs that no font has leaves its place to the words above it
  const shown = written.text ? written : toText(over, 'serif', 650);
  const side = shown.isRtl ? 'right' : 'left';
  if (written.text) {
    pen.write(toText(over, 'sans', 600), { x: 0, y: OVER, size: 31, side, colour: group ?? 'accent' });
  }
  const { size, lines } = fitTitle(shown.text, {
    width: TEXT_WIDTH,
    height: TITLE_HEIGHT,
    measure: (text) => pen.measure({ ...shown, text }, 100) / 100,
  });
  lines.forEach((text, index) => {
    const y = TITLE_TOP + size * (ASCENT + index * LINE_HEIGHT);
    writeTitle(pen, { ...shown, text }, { x: 0, y, size, side, colour: 'ink' });
  });
  pen.write(toText(under, 'sans', 500), { x: 0, y: NAMES, size: 28, side, colour: 'soft' });

  let x = 0;
  for (const { name, label } of entities) {
    const text = toText(name, 'sans', 500);
    const end = x + NAME_INDENT + pen.measure(text, 28);
    if (text.text === '' || end > TEXT_WIDTH) continue;
    pen.dot({ x, y: NAMES, side, colour: groupOf(label) });
    pen.write(text, { x: x + NAME_INDENT, y: NAMES, size: 28, side, colour: 'ink' });
    x = end + 36;
  }
}

/** Of the first line of a title, in parts of its size. */
const ASCENT = 0.86;
/** From where a dot begins to the name behind it. */
const NAME_INDENT = 27;

/** What is below the rule. */
function drawFoot(pen: CardPen, { foot }: Card, toText: ToText): void {
  const site = toText(foot, 'serif', 600);
  const side = site.isRtl ? 'right' : 'left';
  writeTitle(pen, site, { x: 0, y: FOOT, size: 33, side, colour: 'ink' });
}

/** The house's own name has its own drawing, as in the masthead. */
function writeTitle(pen: CardPen, title: CardText, at: Place & { readonly size: number }): void {
  if (title.text !== 'Dateline') return pen.write(title, at);
  let { x } = at;
  for (const text of ['Date', 'l', 'ine']) {
    pen.write({ ...title, text }, { ...at, x, colour: text === 'l' ? 'accent' : at.colour });
    x += pen.measure({ ...title, text }, at.size);
  }
}

/** As in HTML's `dir="auto"`: the first letter gives its direction to the whole. */
function isRightToLeft(text: string): boolean {
  return /[\p{sc=Hebr}\p{sc=Arab}]/u.test(/\p{L}/u.exec(text)?.[0] ?? '');
}
