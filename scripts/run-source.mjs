// Runs a program of the workspace from its TypeScript sources, so that nothing it runs can be stale:
// node scripts/run-source.mjs tests/load/replay.ts [arguments]
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChild } from './workspace/children.mjs';
import { Failure, main } from './workspace/failure.mjs';
import { ensurePackages } from './workspace/packages.mjs';
import { requireNode } from './workspace/requirements.mjs';
import { inTurn } from './workspace/turn.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

await main(async () => {
  const [program, ...args] = process.argv.slice(2);
  if (!program) throw new Failure('Name a program: node scripts/run-source.mjs <file> [arguments]');
  const { engines } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  requireNode(engines.node);
  await inTurn(root, () => ensurePackages(root));
  const file = path.resolve(root, program);
  const { code } = await runChild(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--conditions=@folkmoot/source',
      `--require=${createRequire(import.meta.url).resolve('@swc-node/register')}`,
      file,
      ...args,
    ],
    // The folder of whoever calls, so that the files they name are found.
    {
      cwd: process.env.INIT_CWD ?? process.cwd(),
      env: { ...process.env, TS_NODE_PROJECT: projectOf(file) },
      stdio: 'inherit',
      detached: process.platform !== 'win32', // one Ctrl+C reaches it once: through us
    },
  );
  return code;
});

/** The nearest tsconfig.json above a file. */
function projectOf(file) {
  const folder = path.dirname(file);
  const project = path.join(folder, 'tsconfig.json');
  if (fs.existsSync(project)) return project;
  if (folder === root) throw new Failure(`${file} belongs to no project of this workspace.`);
  return projectOf(folder);
}
