import fs from 'node:fs';
import path from 'node:path';
import { runChild, wasStopped } from './children.mjs';
import { Failure } from './failure.mjs';
import { timed } from './progress.mjs';
import { findProgram, requireWritable } from './requirements.mjs';

/** Installs the packages of the lock file unless exactly these are there. */
export async function ensurePackages(root) {
  if (packagesAreCurrent(root)) return;
  requireWritable(root);
  const npm = findNpm();
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const { code, output } = await timed('Installing packages', () =>
    runChild(npm[0], [...npm.slice(1), ...args], { cwd: root, shell: npm[0].endsWith('.cmd') }),
  );
  if (wasStopped()) throw new Failure('Stopped while packages were being installed.');
  if (code !== 0) {
    throw new Failure(
      `${output.trimEnd()}\n\nThe packages could not be installed; npm says why above. Put that right (often the network) and start again.`,
    );
  }
}

/**
 * Compares the lock file with npm's own list of what it installed, which it writes last. Packages
 * for other platforms are not installed; those of this one are as optional to npm.
 */
export function packagesAreCurrent(root) {
  const wanted = packagesIn(path.join(root, 'package-lock.json'));
  const installed = packagesIn(path.join(root, 'node_modules', '.package-lock.json'));
  if (!wanted) throw new Failure('package-lock.json is missing or damaged: restore it with git.');
  if (!installed) return false;
  return Object.entries(wanted).every(([place, entry]) => {
    if (!place.includes('node_modules/')) return true; // a folder of this repository
    const found = installed[place];
    if (found) return same(entry, found);
    return entry.optional || (entry.link && !fs.existsSync(path.join(root, entry.resolved)));
  });
}

/** The address that a package came from differs with the registry: its version and checksum do not. */
function same(wanted, installed) {
  if (wanted.link) return installed.link === true && wanted.resolved === installed.resolved;
  return wanted.version === installed.version && wanted.integrity === installed.integrity;
}

function packagesIn(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** The npm that runs this script, else the one on the PATH. */
function findNpm() {
  const running = process.env.npm_execpath;
  if (running?.endsWith('npm-cli.js') && fs.existsSync(running)) return [process.execPath, running];
  const found = findProgram('npm');
  if (found) return [found];
  throw new Failure(
    'npm is not on the PATH: install Node.js with npm from https://nodejs.org and try again.',
  );
}
