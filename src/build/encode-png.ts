import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/**
 * Pixels (red, green, blue and an alpha that is left out, a byte each) as a PNG of at most 256 colours; of more, the
 * rarest become those nearest to them. After the PNG specification (W3C), third edition.
 */
export async function encodePng(rgba: Uint8ClampedArray, width: number, height: number): Promise<Buffer> {
  const { palette, places } = toPalette(rgba);
  const rows = Buffer.alloc(height * (width + 1));
  // each row begins with the number of its filter, 0 for none
  for (let y = 0; y < height; y++) rows.set(places.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, COLOURS_OF_PALETTE, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    toChunk('IHDR', header),
    toChunk('PLTE', colours),
    toChunk('IDAT', await promisify(deflate)(rows)),
    toChunk('IEND', Buffer.alloc(0)),
  ]);
}

const COLOURS_OF_PALETTE = 3;
const MOST_COLOURS = 256;

function toChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  chunk.set(body, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

/** The commonest colours, and for each pixel the place of its colour among them. */
function toPalette(rgba: Uint8ClampedArray): {
  readonly palette: readonly number[];
  readonly places: Uint8Array;
} {
  const pixels = new DataView(rgba.buffer, rgba.byteOffset, rgba.byteLength);
  const size = rgba.length / 4;
  // nearly all of a card is paper: what is done for each run of a colour is done for few pixels
  const starts: number[] = [];
  const colours: number[] = [];
  // signed: numbers beyond 31 bits are slow
  for (let at = 0, last = ~pixels.getInt32(0); at < size; at++) {
    const pixel = pixels.getInt32(at * 4);
    if (pixel === last) continue;
    last = pixel;
    starts.push(at);
    colours.push(pixel >>> 8);
  }
  starts.push(size);
  const counts = new Map<number, number>();
  colours.forEach((colour, run) => {
    counts.set(colour, (counts.get(colour) ?? 0) + starts[run + 1]! - starts[run]!);
  });
  const sorted = [...counts].toSorted(([a, n], [b, m]) => m - n || a - b).map(([colour]) => colour);
  const palette = sorted.slice(0, MOST_COLOURS);
  const placeOf = new Map(palette.map((colour, place) => [colour, place]));
  for (const colour of sorted.slice(MOST_COLOURS)) placeOf.set(colour, findNearest(palette, colour));
  const places = new Uint8Array(size);
  colours.forEach((colour, run) => places.fill(placeOf.get(colour)!, starts[run], starts[run + 1]));
  return { palette, places };
}

function findNearest(palette: readonly number[], colour: number): number {
  let nearest = 0;
  let least = Infinity;
  for (let place = 0; place < palette.length; place++) {
    const other = palette[place]!;
    const red = (other >> 16) - (colour >> 16);
    const green = ((other >> 8) & 255) - ((colour >> 8) & 255);
    const blue = (other & 255) - (colour & 255);
    const distance = red * red + green * green + blue * blue;
    if (distance < least) {
      least = distance;
      nearest = place;
    }
  }
  return nearest;
}
