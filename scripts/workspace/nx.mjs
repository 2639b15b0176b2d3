import fs from 'node:fs';
import path from 'node:path';
import { runChild } from './children.mjs';

/** Runs Nx quietly, without its background process, and returns its exit code and all it printed. */
export function runNx(root, args, env = {}) {
  const folder = path.join(root, 'node_modules', 'nx');
  const { bin } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return runChild(process.execPath, [path.join(folder, bin.nx), ...args], {
    cwd: root,
    env: { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false', ...env },
  });
}
