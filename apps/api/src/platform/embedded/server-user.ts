import fs from 'node:fs';
import path from 'node:path';
import { StartupError } from '../startup-error';

/** Who the server runs as, or `undefined` for "whoever we are". */
export type ServerUser =
  { readonly uid: number; readonly gid: number; readonly name: string } | undefined;

/**
 * PostgreSQL refuses to run as root. So as root it runs as whoever owns the cluster, or for a new
 * one as "postgres" if there is such a user, else as "nobody".
 * @param cluster  folder of the cluster, which need not exist yet
 * @throws StartupError when there is no such user
 */
export function serverUser(cluster: string): ServerUser {
  if (process.getuid?.() !== 0) return undefined;
  const owner = fs.statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, name: `uid ${owner.uid}` };
  const users = fs.readFileSync('/etc/passwd', 'utf8').split('\n');
  const entry = ['postgres', 'nobody']
    .map((name) => users.find((line) => line.startsWith(`${name}:`))?.split(':'))
    .find((fields) => fields !== undefined);
  if (!entry) {
    throw new StartupError(
      'PostgreSQL does not run as root and there is no user "postgres" or "nobody": start as an ordinary user, or set DATABASE_URL.',
    );
  }
  return { uid: Number(entry[2]), gid: Number(entry[3]), name: entry[0] ?? '' };
}

/** Can the server reach this file or folder, that is, enter every folder on the way and it? */
export function canReach(target: string, user: ServerUser): boolean {
  if (!user) return true;
  const at = path.resolve(target);
  const parent = path.dirname(at);
  return mayEnter(fs.statSync(at), user) && (parent === at || canReach(parent, user));
}

function mayEnter(stats: fs.Stats, user: NonNullable<ServerUser>): boolean {
  if (stats.uid === user.uid) return (stats.mode & 0o100) !== 0;
  if (stats.gid === user.gid) return (stats.mode & 0o010) !== 0;
  return (stats.mode & 0o001) !== 0;
}
