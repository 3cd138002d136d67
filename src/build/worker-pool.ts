import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Answer } from './worker-tasks.ts';

/** Threads that do tasks of one kind. */
export interface WorkerPool<Task, Result> {
  /** Does a task in the next free thread; rejects with what the task threw, or if its thread died. */
  readonly run: (task: Task) => Promise<Result>;
  /** Ends all threads. A task that is not done by then is never answered. */
  readonly stop: () => Promise<void>;
}

/** Starts a thread for each core, as they are needed. `script` is a file that calls answerTasks. */
export function startPool<Task, Result>(script: string, workerData: unknown): WorkerPool<Task, Result> {
  const most = Math.max(1, availableParallelism());
  const waiting: Job[] = [];
  const idle: Thread[] = [];
  const threads = new Set<Thread>();
  let stopped = false;

  const start = (): Thread => {
    const worker = new Worker(script, { workerData, env: { ...process.env, NODE_ENV: 'production' } });
    const thread: Thread = { worker, job: null };
    worker.on('message', (answer: Answer) => {
      const { job } = thread;
      thread.job = null;
      if ('error' in answer) job?.reject(answer.error);
      else job?.resolve(answer.result);
      give(thread);
    });
    worker.on('error', (error) => {
      thread.job?.reject(error);
      thread.job = null;
    });
    worker.on('exit', (code) => {
      threads.delete(thread);
      if (idle.includes(thread)) idle.splice(idle.indexOf(thread), 1);
      if (stopped) return;
      thread.job?.reject(new Error(`A thread ended with code ${code} before its task was done`));
      // its place is free for the tasks that wait
      if (waiting.length > 0) give(start());
    });
    threads.add(thread);
    return thread;
  };
  const give = (thread: Thread) => {
    const job = waiting.shift();
    if (!job) {
      idle.push(thread);
      return;
    }
    thread.job = job;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    thread.worker.postMessage(job.task);
  };

  return {
    run: (task) =>
      new Promise<Result>((resolve, reject) => {
        waiting.push({ task, resolve: (result) => resolve(result as Result), reject });
        const thread = idle.pop() ?? (threads.size < most ? start() : null);
        if (thread) give(thread);
      }),
    stop: async () => {
      stopped = true;
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}

interface Job {
  readonly task: unknown;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  /** What it is at work on. */
  job: Job | null;
}
