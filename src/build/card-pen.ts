import type { SKRSContext2D } from '@napi-rs/canvas';
import { CARD_HEIGHT, CARD_WIDTH } from '../archive/page-card.ts';
import type { Group } from '../archive/label.ts';

/** Writes and draws on one canvas, in the cards' colours, between their margins. Lengths are in pixels. */
export interface CardPen {
  readonly clear: () => void;
  readonly measure: (text: CardText, size: number) => number;
  readonly write: (text: CardText, at: Place & { readonly size: number }) => void;
  readonly dot: (at: Place) => void;
  readonly rule: (y: number) => void;
}

/** A text of which the families have every letter. */
export interface CardText {
  readonly text: string;
  readonly families: readonly string[];
  readonly weight: number;
  /** Whether it runs from right to left as a whole, whatever runs within it. */
  readonly isRtl: boolean;
}

export interface Place {
  /** From the margin at `side` to where the text or dot begins. */
  readonly x: number;
  /** Of the line it stands on, from the top. */
  readonly y: number;
  readonly side: 'left' | 'right';
  readonly colour: CardColour;
}

/** Those of the light theme in app.css. */
export const CARD_COLOURS = {
  paper: '#fcfbf8',
  ink: '#1d1b18',
  soft: '#5f5a52',
  edge: '#8b857a',
  accent: '#8c2f1b',
  person: '#5a3f80',
  place: '#05552a',
  org: '#7d600f',
  group: '#ac4d75',
  date: '#056eca',
  number: '#56606b',
  other: '#7a5c00',
} as const satisfies Readonly<Record<Group | 'paper' | 'ink' | 'soft' | 'edge' | 'accent', string>>;

export type CardColour = keyof typeof CARD_COLOURS;

const MARGIN = 76;
/** Between the margins. */
export const TEXT_WIDTH = CARD_WIDTH - 2 * MARGIN;

export function toCardPen(context: SKRSContext2D): CardPen {
  const choose = ({ families, weight }: CardText, size: number) => {
    context.font = `${weight} ${size}px ${families.map((family) => `"${family}"`).join(', ')}`;
  };
  const toX = ({ x, side }: Place) => (side === 'right' ? CARD_WIDTH - MARGIN - x : MARGIN + x);
  return {
    clear: () => {
      context.fillStyle = CARD_COLOURS.paper;
      context.fillRect(0, 0, CARD_WIDTH, CARD_HEIGHT);
      context.fillStyle = CARD_COLOURS.accent;
      context.fillRect(0, 0, CARD_WIDTH, EDGE);
    },
    measure: (text, size) => {
      if (text.text === '') return 0;
      choose(text, size);
      return context.measureText(text.text).width;
    },
    write: (text, at) => {
      if (text.text === '') return;
      choose(text, at.size);
      context.fillStyle = CARD_COLOURS[at.colour];
      context.direction = text.isRtl ? 'rtl' : 'ltr';
      context.textAlign = at.side;
      // narrower, should the pieces of a line be wider together than each by itself
      context.fillText(text.text, toX(at), at.y, TEXT_WIDTH - at.x);
    },
    dot: (at) => {
      context.fillStyle = CARD_COLOURS[at.colour];
      context.beginPath();
      context.arc(toX({ ...at, x: at.x + DOT_SIZE / 2 }), at.y - DOT_RISE, DOT_SIZE / 2, 0, 2 * Math.PI);
      context.fill();
    },
    rule: (y) => {
      context.fillStyle = CARD_COLOURS.edge;
      context.fillRect(MARGIN, y, TEXT_WIDTH, 1.5);
    },
  };
}

/** The bar along the top. */
const EDGE = 10;
const DOT_SIZE = 16;
/** From the line to the middle of a dot: half the height of small letters. */
const DOT_RISE = 10;
