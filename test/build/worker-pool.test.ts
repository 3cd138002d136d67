import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startPool, type WorkerPool } from '../../src/build/worker-pool.ts';

/** Does what a task says, and answers as answerTasks does. */
const SCRIPT = `
import { parentPort, threadId, workerData } from 'node:worker_threads';
parentPort.on('message', (task) => {
  if (task === 'exit') process.exit(3);
  if (task === 'crash') setTimeout(() => { throw new Error('the thread is gone'); });
  else if (task === 'fail') parentPort.postMessage({ error: new Error('the task failed') });
  else parentPort.postMessage({ result: [workerData, task, threadId] });
});`;

type Result = readonly [data: string, task: string, thread: number];

let folder: string;
let pool: WorkerPool<string, Result>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-pool-'));
  await writeFile(join(folder, 'worker.mjs'), SCRIPT);
  await writeFile(join(folder, 'broken.mjs'), 'throw new Error("it does not even start");');
});

afterEach(() => pool.stop());
afterAll(() => rm(folder, { recursive: true }));

function start(script = 'worker.mjs'): typeof pool {
  pool = startPool(join(folder, script), 'own data');
  return pool;
}

/** How each task ended: its own name, or what it was rejected with. */
function runAll(tasks: readonly string[]): Promise<readonly string[]> {
  return Promise.all(
    tasks.map((task) =>
      pool.run(task).then(
        ([, done]) => done,
        (error: unknown) => String(error),
      ),
    ),
  );
}

describe('build/worker-pool', () => {
  it('answers each task with its own result, in no more threads than there are cores', async () => {
    start();
    const tasks = Array.from({ length: 200 }, (_, index) => `task ${index}`);
    const results = await Promise.all(tasks.map(pool.run));
    expect(results.map(([data, task]) => [data, task])).toEqual(tasks.map((task) => ['own data', task]));
    const threads = new Set(results.map(([, , thread]) => thread));
    expect(threads.size).toBeLessThanOrEqual(availableParallelism());
  });

  it('does task after task in one thread while it keeps up', async () => {
    start();
    const [, , first] = await pool.run('one');
    const [, , second] = await pool.run('two');
    expect(second).toBe(first);
  });

  it('rejects with what a task threw, and its thread goes on', async () => {
    start();
    const [, , thread] = await pool.run('before');
    await expect(pool.run('fail')).rejects.toThrow('the task failed');
    await expect(pool.run('after')).resolves.toEqual(['own data', 'after', thread]);
  });

  it.each([
    ['crash', 'Error: the thread is gone'],
    ['exit', 'Error: A thread ended with code 3 before its task was done'],
  ])('rejects the task whose thread dies (%s) and does all the others', async (last, error) => {
    start();
    // more of them than threads, and sound ones behind: none may wait for a thread that is gone
    const dying = Array.from({ length: availableParallelism() * 2 }, () => last);
    const sound = Array.from({ length: 20 }, (_, index) => `task ${index}`);
    expect(await runAll([...dying, ...sound])).toEqual([...dying.map(() => error), ...sound]);
  });

  it('rejects every task where the script does not start', async () => {
    start('broken.mjs');
    const tasks = Array.from({ length: availableParallelism() + 2 }, () => 'any');
    expect(await runAll(tasks)).toEqual(tasks.map(() => 'Error: it does not even start'));
  });

  it('stops at once where nothing was ever asked of it', async () => {
    await expect(start().stop()).resolves.toBeUndefined();
  });
});
