import fs from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';

/**
 * Stops early, with the versions that would do, when this Node.js is not one that package.json takes.
 * @param engines  such as "^20.19.0 || >=24.11.0": only these two signs, with all three numbers
 */
export function requireNode(engines, current = process.versions.node) {
  const lines = engines.split('||').map((line) => /(\^|>=)(\d+)\.(\d+)\.(\d+)/.exec(line));
  const [major, ...rest] = current.split('.').map((part) => parseInt(part, 10));
  const fits = lines.some(([, sign, ...wanted]) => {
    const [wantedMajor, ...wantedRest] = wanted.map(Number);
    if (major !== wantedMajor) return sign === '>=' && major > wantedMajor;
    return rest[0] > wantedRest[0] || (rest[0] === wantedRest[0] && rest[1] >= wantedRest[1]);
  });
  if (fits) return;
  const versions = lines.map(([, sign, ...wanted]) =>
    sign === '>=' ? `${wanted.join('.')} or newer` : `${wanted[0]}.x from ${wanted.join('.')}`,
  );
  throw new Failure(
    `Folkmoot needs Node.js ${versions.join(', or ')}; this is ${current}. Install one from https://nodejs.org and try again.`,
  );
}

/** Stops early when the project folder cannot be written to and something must be put there. */
export function requireWritable(folder) {
  try {
    fs.accessSync(folder, fs.constants.W_OK);
  } catch (error) {
    const reason = error.code === 'EROFS' ? 'the disk is read-only' : 'permission denied';
    throw new Failure(
      `Cannot write to ${folder} (${reason}), where packages and built files go: make it writable for this user, or copy the project to a folder that is.`,
    );
  }
}

/** The full path of a program on the PATH, or `undefined`. */
export function findProgram(name) {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const ending of endings) {
      const file = path.join(folder, name + ending);
      if (folder && canRun(file)) return file;
    }
  }
  return undefined;
}

/** Whether this is a file that may be run. */
export function canRun(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}
