/** How far long work has come. Call `done` as it goes on, `end` once. */
export interface Progress {
  readonly done: (count: number, of: number) => void;
  readonly end: () => void;
}

/**
 * Shows progress on a stream: on a terminal a bar with rate and time left, redrawn in place; elsewhere a plain line
 * every ten seconds. Work that is over at once shows nothing.
 */
export function showProgress(
  name: string,
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  now: () => number = () => performance.now(),
): Progress {
  const start = now();
  const pause = stream.isTTY ? 100 : 10_000;
  let next = start + (stream.isTTY ? 500 : pause);
  let drawn = false;
  return {
    done: (count, of) => {
      const time = now();
      if (time < next || count === 0) return;
      next = time + pause;
      const rate = (count * 1000) / (time - start);
      const left = `${name} ${count} of ${of}, ${Math.round(rate)} a second, ${formatSeconds((of - count) / rate)} left`;
      stream.write(stream.isTTY ? `\r\x1b[K${toBar(count / of)} ${left}` : `${left}\n`);
      drawn = stream.isTTY;
    },
    end: () => {
      if (drawn) stream.write('\r\x1b[K');
    },
  };
}

function toBar(share: number): string {
  const filled = Math.round(Math.min(1, share) * 24);
  return '█'.repeat(filled) + '░'.repeat(24 - filled);
}

function formatSeconds(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
