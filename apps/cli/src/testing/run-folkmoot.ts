import { run } from '../run';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `folkmoot` in this process. */
export async function runFolkmoot(...args: string[]): Promise<Ran> {
  let [out, err] = ['', ''];
  const code = await run(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    rewrites: false,
    fetch,
  });
  return { code, out, err };
}
