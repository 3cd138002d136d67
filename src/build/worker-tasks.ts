import { parentPort } from 'node:worker_threads';

/** What comes back from a worker for each task it was sent. */
export type Answer = { readonly result: unknown } | { readonly error: unknown };

/** The worker's side: does each task it is sent and answers it, in the order they come. */
export function answerTasks(work: (task: never) => unknown): void {
  const port = parentPort;
  if (!port) throw new Error('answerTasks is for worker threads');
  const answer = async (task: unknown): Promise<Answer> => {
    try {
      // what a pool sends is what its worker takes: see WorkerPool
      return { result: await work(task as never) };
    } catch (error) {
      return { error };
    }
  };
  port.on('message', (task: unknown) => {
    void answer(task).then((reply) => port.postMessage(reply));
  });
}
