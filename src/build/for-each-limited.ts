/**
 * Does something for each value, at most `limit` at once, and waits for all. After a failure nothing more is begun;
 * rejects with it once what was begun is over, so that nothing goes on behind the caller's back.
 */
export async function forEachLimited<T>(
  values: Iterable<T>,
  limit: number,
  work: (value: T) => Promise<void>,
): Promise<void> {
  const running = new Set<Promise<void>>();
  try {
    for (const value of values) {
      const task: Promise<void> = work(value).finally(() => running.delete(task));
      running.add(task);
      if (running.size >= limit) await Promise.race(running);
    }
    await Promise.all(running);
  } finally {
    await Promise.allSettled(running);
  }
}
