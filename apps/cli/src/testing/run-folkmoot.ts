import { Readable } from 'node:stream';
import { run } from '../run';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `folkmoot` in this process. */
export const runFolkmoot = (...args: string[]): Promise<Ran> => runFolkmootWith('', ...args);

/** Runs `folkmoot` in this process with something piped in. */
export async function runFolkmootWith(input: string, ...args: string[]): Promise<Ran> {
  let [out, err] = ['', ''];
  const code = await run(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    rewrites: false,
    fetch,
    input: () => Readable.from([Buffer.from(input)]),
  });
  return { code, out, err };
}
