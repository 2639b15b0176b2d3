import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { Problem } from './problem';

interface Waiting<T, A> {
  readonly task: T;
  readonly resolve: (answer: A) => void;
  readonly reject: (reason: unknown) => void;
}

/** What a thread sends back: see `answerTasks`. */
export type ThreadAnswer<A> =
  { readonly answer: A; readonly failed?: never } | { readonly failed: string };

/** More than this waiting is more than anybody waits for. */
const mostWaiting = 2000;

/**
 * Threads for arithmetic that would hold up everything else. They start with the first task and do
 * one each at a time; a thread that dies takes its own task with it and is replaced.
 */
export class WorkerPool<T, A> {
  private readonly idle: Worker[] = [];
  private readonly waiting: Waiting<T, A>[] = [];
  private readonly busy = new Map<Worker, Waiting<T, A>>();
  private closed = false;

  /**
   * @param program  file of the threads, without its ending, that calls `answerTasks`
   * @param size     how many threads; by default one for each processor
   */
  constructor(
    private readonly program: string,
    private readonly size = availableParallelism(),
  ) {}

  /** @throws Problem when too much is waiting already; whatever the thread throws */
  run(task: T): Promise<A> {
    if (this.waiting.length >= mostWaiting)
      throw new Problem(
        503,
        'busy',
        'The service is busy. Nothing was lost: try again in a moment.',
      );
    return new Promise<A>((resolve, reject) => {
      this.waiting.push({ task, resolve, reject });
      this.start();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const { reject } of this.waiting.splice(0)) reject(new Error('The threads were stopped.'));
    await Promise.all([...this.idle.splice(0), ...this.busy.keys()].map((one) => one.terminate()));
  }

  private start(): void {
    while (this.waiting.length > 0) {
      const thread = this.idle.pop() ?? (this.busy.size < this.size ? this.thread() : undefined);
      const next = thread && this.waiting.shift();
      if (!thread || !next) return;
      this.busy.set(thread, next);
      thread.ref();
      thread.postMessage(next.task);
    }
  }

  private thread(): Worker {
    const thread = new Worker(...programOf(this.program));
    thread.on('message', (sent: ThreadAnswer<A>) => {
      const { resolve, reject } = this.busy.get(thread) ?? {};
      this.busy.delete(thread);
      this.idle.push(thread);
      thread.unref(); // an idle thread keeps no process alive
      if (sent.failed === undefined) resolve?.(sent.answer);
      else reject?.(new Error(sent.failed));
      this.start();
    });
    const gone = (error: unknown): void => {
      this.busy.get(thread)?.reject(error);
      this.busy.delete(thread);
      const place = this.idle.indexOf(thread);
      if (place >= 0) this.idle.splice(place, 1);
      if (!this.closed) this.start();
    };
    thread.on('error', gone);
    thread.on('exit', () => gone(new Error('A thread ended before it had answered.')));
    return thread;
  }
}

/** The built program; where this runs from its sources, the source with what reads it. */
function programOf(program: string): ConstructorParameters<typeof Worker> {
  if (path.extname(__filename) !== '.ts') return [`${program}.js`, {}];
  const reader = createRequire(__filename).resolve('@swc-node/register');
  return [
    `${program}.ts`,
    {
      execArgv: ['--conditions=@folkmoot/source', '--require', reader],
      env: { ...process.env, TS_NODE_PROJECT: path.resolve(__dirname, '../../tsconfig.json') },
    },
  ];
}
