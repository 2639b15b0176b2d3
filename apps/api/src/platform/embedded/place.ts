import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { StartupError } from '../startup-error';
import { canReach, serverUser, type ServerUser } from './server-user';

/** Where one embedded database lives, and who runs it. */
export interface Place {
  /** The data folder in use: the one asked for, or its stand-in when the server cannot enter that. */
  readonly dataDir: string;
  /** Everything of the database; appears all at once when the cluster is complete. */
  readonly home: string;
  readonly cluster: string;
  readonly connectionFile: string;
  readonly logFile: string;
  readonly user: ServerUser;
}

/**
 * Settles where the database goes.
 * @param dataDir      asked for; made when it is missing
 * @param fallbackDir  used as root when the server's user cannot enter `dataDir`
 * @throws StartupError when the folder cannot be written to
 */
export function settlePlace(
  dataDir: string,
  fallbackDir: string,
  log: (line: string) => void,
): Place {
  const asked = placeIn(path.resolve(dataDir));
  if (canReach(asked.dataDir, asked.user)) return asked;
  const name = crypto.createHash('sha256').update(asked.dataDir).digest('hex').slice(0, 12);
  const instead = placeIn(path.join(fallbackDir, `data-${name}`));
  log(
    `${asked.dataDir} is closed to ${asked.user?.name}, whom PostgreSQL runs as here: the database is in ${instead.dataDir}`,
  );
  return instead;
}

/** The folder and files of the database under a data folder or a draft of one. */
export const filesIn = (home: string) => ({
  home,
  cluster: path.join(home, 'cluster'),
  connectionFile: path.join(home, 'connection.json'),
  logFile: path.join(home, 'server.log'),
});

/** Names the places in a data folder, which it makes if need be. */
function placeIn(dataDir: string): Place {
  makeWritable(dataDir);
  const files = filesIn(path.join(dataDir, 'postgres'));
  return { dataDir, ...files, user: serverUser(files.cluster) };
}

/** Makes a folder, and those on the way to it, that other users may enter whatever the umask. */
export function makeFolder(folder: string): void {
  const first = fs.mkdirSync(folder, { recursive: true });
  if (!first) return;
  for (let at = folder; at.length >= first.length; at = path.dirname(at)) fs.chmodSync(at, 0o755);
}

function makeWritable(folder: string): void {
  try {
    makeFolder(folder);
    fs.accessSync(folder, fs.constants.W_OK | fs.constants.X_OK);
  } catch (error) {
    throw notWritable(folder, error as NodeJS.ErrnoException);
  }
}

const reasons: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  ENOTDIR: 'part of the path is a file',
  EEXIST: 'there is a file of that name',
};

/** One sentence for a data folder that the operating system will not let us write to. */
export function notWritable(folder: string, error: NodeJS.ErrnoException): StartupError {
  const reason = reasons[error.code ?? ''] ?? error.message;
  return new StartupError(
    `Cannot write to the data folder ${folder} (${reason}): make it writable, or set DATA_DIR to another folder.`,
  );
}
