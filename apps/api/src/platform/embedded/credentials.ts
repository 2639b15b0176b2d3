import crypto from 'node:crypto';
import fs from 'node:fs';
import { StartupError } from '../startup-error';

/** The superuser, who runs migrations and owns the database, and who the API and worker act as. */
const roles = ['postgres', 'folkmoot_migrator', 'folkmoot_app'] as const;

/** A password for each role. Clusters made by earlier releases have nobody who may erase. */
export type Credentials = Readonly<Record<(typeof roles)[number], string>> & {
  readonly folkmoot_eraser?: string;
};
export type Role = keyof Credentials;

/** Draws new passwords of 192 bits and keeps them in a file that only its owner can read. */
export function writeCredentials(file: string): Required<Credentials> {
  const draw = () => crypto.randomBytes(24).toString('base64url');
  const drawn = {
    postgres: draw(),
    folkmoot_migrator: draw(),
    folkmoot_app: draw(),
    folkmoot_eraser: draw(),
  };
  fs.writeFileSync(file, `${JSON.stringify(drawn, null, 2)}\n`, { mode: 0o600, flush: true });
  return drawn;
}

/**
 * Reads the passwords of an existing cluster.
 * @throws StartupError when the file belongs to another user or has been damaged
 */
export function readCredentials(file: string): Credentials {
  try {
    const kept = JSON.parse(fs.readFileSync(file, 'utf8')) as Partial<Credentials>;
    if (roles.every((role) => typeof kept[role] === 'string')) return kept as Credentials;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') throw belongsToAnother(file);
  }
  throw new StartupError(
    `${file} does not hold the database passwords: restore it from a backup, or set DATA_DIR to another folder to begin anew.`,
  );
}

const belongsToAnother = (file: string) =>
  new StartupError(
    `${file} belongs to another user, who made this database: start as that user, or set DATA_DIR to another folder.`,
  );
