// `npm start`: installs and builds what is missing or stale, then runs the product.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuild, fingerprint, isBuiltFrom } from './workspace/build.mjs';
import { runChild } from './workspace/children.mjs';
import { main } from './workspace/failure.mjs';
import { ensurePackages, packagesAreCurrent } from './workspace/packages.mjs';
import { requireNode, requireWritable } from './workspace/requirements.mjs';
import { inTurn } from './workspace/turn.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

await main(async () => {
  const { engines } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  requireNode(engines.node);
  await prepare();
  const entry = path.join(root, 'apps', 'api', 'dist', 'main.js');
  const { code } = await runChild(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', entry, ...process.argv.slice(2)],
    // A process group of its own, so that one Ctrl+C reaches it once: through us.
    { cwd: root, stdio: 'inherit', detached: process.platform !== 'win32' },
  );
  return code;
});

async function prepare() {
  if (packagesAreCurrent(root) && isBuiltFrom(root, fingerprint(root))) return;
  requireWritable(root);
  await inTurn(root, async () => {
    await ensurePackages(root);
    await ensureBuild(root);
  });
}
