import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');

/** What a process is started with to run `folkmoot` from its source, as an auditor runs the program. */
export const commandLine = (...args: readonly string[]) => ({
  args: [
    '--disable-warning=ExperimentalWarning',
    '--conditions=@folkmoot/source',
    `--require=${createRequire(__filename).resolve('@swc-node/register')}`,
    path.join(root, 'apps/cli/src/main.ts'),
    ...args,
  ],
  env: { ...process.env, TS_NODE_PROJECT: path.join(root, 'apps/cli/tsconfig.json') },
});
