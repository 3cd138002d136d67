/** Does something for each value, at most `limit` at once, and waits for all. The first failure ends it. */
export async function forEachLimited<T>(
  values: Iterable<T> | AsyncIterable<T>,
  limit: number,
  work: (value: T) => Promise<void>,
): Promise<void> {
  const running = new Set<Promise<void>>();
  for await (const value of values) {
    const task: Promise<void> = work(value).finally(() => running.delete(task));
    running.add(task);
    if (running.size >= limit) await Promise.race(running);
  }
  await Promise.all(running);
}
