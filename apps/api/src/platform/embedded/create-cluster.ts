import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { StartupError } from '../startup-error';
import { type Binaries } from './binaries';
import { type Credentials, writeCredentials } from './credentials';
import { filesIn, type Place } from './place';
import { isRunning } from './processes';
import { run } from './run';
import { type ServerUser } from './server-user';

/**
 * Makes the cluster with its roles and database, unless there is one. It is made under a name of
 * its own and renamed when complete, so a crash leaves no half-made cluster, and of several first
 * starts at the same moment one succeeds and the others take what it made.
 */
export async function ensureCluster(
  place: Place,
  binaries: Binaries,
  durable: boolean,
): Promise<void> {
  if (fs.existsSync(place.connectionFile)) return;
  sweepDrafts(place.home);
  const draft = filesIn(`${place.home}.new-${process.pid}-${crypto.randomUUID()}`);
  try {
    fs.mkdirSync(draft.home);
    fs.chmodSync(draft.home, 0o711);
    await initialise(
      draft.cluster,
      binaries,
      place.user,
      writeCredentials(draft.connectionFile),
      durable,
    );
    publish(draft.home, place);
  } finally {
    fs.rmSync(draft.home, { recursive: true, force: true });
  }
}

function publish(draft: string, place: Place): void {
  try {
    fs.renameSync(draft, place.home);
  } catch (error) {
    if (fs.existsSync(place.connectionFile)) return; // another first start was quicker
    if (!fs.existsSync(place.home)) throw error;
    throw new StartupError(
      `${place.home} is in the way and is not a Folkmoot database: move it elsewhere, or set DATA_DIR to another folder.`,
    );
  }
}

async function initialise(
  cluster: string,
  binaries: Binaries,
  user: ServerUser,
  passwords: Required<Credentials>,
  durable: boolean,
): Promise<void> {
  const passwordFile = `${cluster}.password`;
  fs.mkdirSync(cluster, { mode: 0o700 });
  fs.writeFileSync(passwordFile, `${passwords.postgres}\n`, { mode: 0o600 });
  if (user) for (const at of [cluster, passwordFile]) fs.chownSync(at, user.uid, user.gid);
  const initdb = ['-D', cluster, '-U', 'postgres', '--pwfile', passwordFile, ...format];
  await run(binaries.program('initdb'), durable ? initdb : [...initdb, '--no-sync'], user);
  fs.rmSync(passwordFile);
  const single = ['--single', '-D', cluster, '-c', 'exit_on_error=on', ...(durable ? [] : ['-F'])];
  await run(binaries.program('postgres'), [...single, 'template1'], user, setUp(passwords));
}

/** Text sorts by code point, the same on every machine. */
const format = [
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
];

/** Single-user mode reads one statement a line; template1 is what every database is made from. */
const setUp = (passwords: Required<Credentials>) => `\
create role folkmoot_app login password '${passwords.folkmoot_app}'
create role folkmoot_eraser login password '${passwords.folkmoot_eraser}'
create role folkmoot_publisher
create role folkmoot_migrator login password '${passwords.folkmoot_migrator}' in role folkmoot_app, folkmoot_publisher
revoke all on schema public from public
create database folkmoot owner folkmoot_migrator
revoke all on database folkmoot from public
grant connect, temporary on database folkmoot to folkmoot_app, folkmoot_eraser
`;

/** @throws StartupError when another major version of PostgreSQL made the cluster */
export function refuseOtherMajor(place: Place, binaries: Binaries): void {
  const made = fs.readFileSync(path.join(place.cluster, 'PG_VERSION'), 'utf8').trim();
  if (made === binaries.major) return;
  throw new StartupError(
    `The database in ${place.home} was made by PostgreSQL ${made}, and this is PostgreSQL ${binaries.major}: move it over with the earlier release, or set DATA_DIR to another folder.`,
  );
}

/** Removes what first starts that were killed left behind. */
function sweepDrafts(home: string): void {
  const prefix = `${path.basename(home)}.new-`;
  for (const name of fs.readdirSync(path.dirname(home))) {
    if (!name.startsWith(prefix) || isRunning(Number.parseInt(name.slice(prefix.length), 10)))
      continue;
    fs.rmSync(path.join(path.dirname(home), name), { recursive: true, force: true });
  }
}
