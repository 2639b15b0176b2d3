import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { wasStopped } from './children.mjs';
import { Failure } from './failure.mjs';
import { runNx } from './nx.mjs';
import { timed } from './progress.mjs';
import { requireWritable } from './requirements.mjs';

const folders = ['apps', 'libs'];
const settings = ['nx.json', 'package-lock.json', 'tsconfig.base.json', '.swcrc'];
const built = ['apps/api/dist/main.js', 'apps/web/dist'];
const stamp = 'apps/api/dist/.sources';

/** Builds everything unless it was built from the sources as they are. */
export async function ensureBuild(root) {
  const now = fingerprint(root);
  if (isBuiltFrom(root, now)) return;
  requireWritable(root);
  const args = ['run-many', '-t', 'build', '--parallel=2', '--output-style=static'];
  const { code, output } = await timed('Building', () => runNx(root, args));
  if (wasStopped()) throw new Failure('Stopped while building.');
  if (code !== 0) {
    throw new Failure(`${output.trimEnd()}\n\nThe build failed; the reason is above.`);
  }
  fs.writeFileSync(path.join(root, stamp), now);
}

/** Whether what is there was built by {@link ensureBuild} from sources with this fingerprint. */
export function isBuiltFrom(root, sources) {
  const present = built.every((place) => fs.existsSync(path.join(root, place)));
  const file = path.join(root, stamp);
  return present && fs.existsSync(file) && fs.readFileSync(file, 'utf8') === sources;
}

/** Names, times and sizes of all that goes into a build: quick to look at, and any edit changes it. */
export function fingerprint(root) {
  const hash = crypto.createHash('sha256');
  const add = (file) => {
    const { mtimeMs, size } = fs.statSync(file);
    hash.update(`${path.relative(root, file)}\0${mtimeMs}\0${size}\n`);
  };
  const walk = (folder) => {
    for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
      if (['dist', 'node_modules'].includes(entry.name) || entry.name.includes('.test.')) continue;
      const at = path.join(folder, entry.name);
      if (entry.isDirectory()) walk(at);
      else if (entry.isFile()) add(at);
    }
  };
  for (const folder of folders) walk(path.join(root, folder));
  for (const file of settings) add(path.join(root, file));
  return hash.digest('hex');
}
