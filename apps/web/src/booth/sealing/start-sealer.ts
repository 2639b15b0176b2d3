import { type Question, type Reply } from './messages';
import { type Deed, type Input, type Output, type Sealer } from './sealer';
import address from './worker?worker&url';

interface Waiting {
  readonly resolve: (output: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** Starts the thread that seals, once the pages first need it. */
export function startSealer(): Sealer {
  const waiting = new Map<number, Waiting>();
  let started: Promise<Worker> | undefined;
  let last = 0;
  const start = async (): Promise<Worker> => {
    await unchanged(address);
    const worker = new Worker(address, { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Reply>) => settle(waiting, data);
    worker.onerror = () => {
      for (const { reject } of waiting.values()) reject(new Error('The sealing thread failed.'));
      waiting.clear();
      started = undefined;
    };
    return worker;
  };
  return {
    do: async <D extends Deed>(deed: D, input: Input<D>) => {
      const worker = await (started ??= start().catch((reason: unknown) => {
        started = undefined;
        throw reason;
      }));
      return new Promise<Output<D>>((resolve, reject) => {
        const question: Question = { id: ++last, deed, input };
        waiting.set(question.id, { resolve: (output) => resolve(output as Output<D>), reject });
        worker.postMessage(question);
      });
    },
  };
}

function settle(waiting: Map<number, Waiting>, reply: Reply): void {
  const asked = waiting.get(reply.id);
  waiting.delete(reply.id);
  if ('failed' in reply) asked?.reject(new Error(reply.failed));
  else asked?.resolve(reply.output);
}

/**
 * Fetches the script of the thread under the hash that the page names, as the browser does itself for the scripts of a
 * page; the thread then runs what was fetched. A page in development names none.
 * @throws TypeError when it cannot be fetched, or is another
 */
async function unchanged(script: string): Promise<void> {
  const integrity = document.querySelector<HTMLMetaElement>('meta[name="booth-worker"]')?.content;
  if (integrity) await fetch(script, { integrity, cache: 'force-cache' });
}
