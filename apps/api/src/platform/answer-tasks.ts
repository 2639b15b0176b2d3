import { parentPort } from 'node:worker_threads';
import { type ThreadAnswer } from './worker-pool';

/** In a thread of a `WorkerPool`: answers the tasks that come. */
export function answerTasks<T, A>(answer: (task: T) => A): void {
  parentPort?.on('message', (task: T) => {
    let sent: ThreadAnswer<A>;
    try {
      sent = { answer: answer(task) };
    } catch (error) {
      sent = { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
    parentPort?.postMessage(sent);
  });
}
