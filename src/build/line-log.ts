import { closeSync, createReadStream, ftruncateSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file that lines are added to, as they come: neither those in it nor those to come are ever held as one text. */
export interface LineLog {
  /** `line` holds no line break. */
  readonly append: (line: string) => void;
  /** Writes what was not yet written. Nothing can be added after. */
  readonly close: () => void;
}

/**
 * Hands each whole line of a file to `take`, in order. What follows the last line break was cut off, and is left out.
 * Gives the bytes of the whole lines; 0 where there is no file.
 */
export async function readLog(file: string, take: (line: string) => void): Promise<number> {
  let size = 0;
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
      const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      let start = 0;
      for (let end = bytes.indexOf(BREAK); end !== -1; end = bytes.indexOf(BREAK, start)) {
        take(bytes.toString('utf8', start, end));
        start = end + 1;
      }
      size += start;
      rest = bytes.subarray(start);
    }
  } catch (error) {
    // a file that can't be read is to be written anew
    if (!(error instanceof Error && 'code' in error)) throw error;
    return 0;
  }
  return size;
}

/** Goes on behind the first `size` bytes of a file, which is made if there is none; what lies beyond them is cut off. */
export function openLog(file: string, size: number): LineLog {
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(file, 'a');
  ftruncateSync(handle, size);
  let waiting: string[] = [];
  let length = 0;
  const write = () => {
    // a write may take only a part, as on a disk that is about to be full
    for (let bytes = Buffer.from(waiting.join('')); bytes.length > 0;) {
      bytes = bytes.subarray(writeSync(handle, bytes));
    }
    waiting = [];
    length = 0;
  };
  return {
    append: (line) => {
      waiting.push(`${line}\n`);
      length += line.length;
      if (length >= CHUNK) write();
    },
    close: () => {
      try {
        write();
      } finally {
        closeSync(handle);
      }
    },
  };
}

const CHUNK = 2 ** 20;
const BREAK = 10;
