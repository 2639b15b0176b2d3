import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartupError } from '../startup-error';
import { type Binaries } from './binaries';
import { Hold } from './hold';
import { type Place } from './place';
import { removeStalePidFile, runningServer } from './processes';
import { cannotRun, endWithUs, lastLines, run, surroundings } from './run';

const patience = 60_000; // ms; recovering a large database after a power cut takes a while
const logLimit = 1_000_000; // bytes

/** A server that we hold, and where it listens. */
export interface HeldServer {
  readonly hold: Hold;
  readonly port: number;
  readonly started: boolean;
}

/**
 * Takes hold of the server of a cluster, starting it when none runs. Copies that start at the same
 * moment find the same server: PostgreSQL lets only one run on a cluster.
 * @param url  of the superuser, for a port
 * @throws StartupError when it does not come up
 */
export async function holdServer(
  place: Place,
  binaries: Binaries,
  durable: boolean,
  url: (port: number) => string,
): Promise<HeldServer> {
  let outlive: (() => void) | undefined;
  for (const end = Date.now() + patience; Date.now() < end; await sleep(20)) {
    const running = runningServer(place.cluster);
    if (!running) outlive = await launch(place, binaries, durable);
    else if (running.ready) {
      const hold = await Hold.take(url(running.port)).catch(rethrowWrongPassword);
      if (!hold) continue;
      outlive?.();
      return { hold, port: running.port, started: outlive !== undefined || hold.alone };
    }
  }
  throw new StartupError(
    `PostgreSQL did not answer within ${patience / 1000} seconds; ${place.logFile} may say why.`,
  );
}

/** Stops the server without losing anything committed, and waits until it has gone. */
export async function stopServer(place: Place, binaries: Binaries): Promise<void> {
  const running = runningServer(place.cluster);
  if (!running) return;
  await run(
    binaries.program('pg_ctl'),
    ['stop', '-D', place.cluster, '-m', 'fast', '-W'],
    place.user,
  );
  for (const end = Date.now() + patience; Date.now() < end; await sleep(5)) {
    if (runningServer(place.cluster)?.pid !== running.pid) return;
  }
}

/**
 * Runs the server as a process of its own, which a Ctrl+C in the terminal does not reach.
 * @returns once it takes connections, what lets it outlive us, for it ends with us until then;
 *   `undefined` means look again, another may be running by now
 */
async function launch(
  place: Place,
  binaries: Binaries,
  durable: boolean,
): Promise<(() => void) | undefined> {
  const port = await freePort();
  const log = openLog(place.logFile);
  const from = fs.fstatSync(log).size;
  const child = spawn(binaries.program('postgres'), options(place.cluster, port, durable), {
    ...surroundings(place.user),
    stdio: ['ignore', log, log],
    detached: true,
    windowsHide: true,
  });
  fs.closeSync(log);
  let ended: { error?: Error } | undefined;
  child.once('error', (error) => (ended = { error })).once('exit', () => (ended ??= {}));
  child.unref();
  const outlive = endWithUs(child);
  for (const end = Date.now() + patience; !ended && Date.now() < end; await sleep(5)) {
    const seen = runningServer(place.cluster);
    if (seen?.ready && seen.pid === child.pid) return outlive;
  }
  if (!ended) return outlive;
  outlive();
  if (ended.error) throw cannotRun(ended.error, place.user);
  judgeFailure(place, fs.readFileSync(place.logFile, 'utf8').slice(from));
  await sleep(100);
  return undefined;
}

function options(cluster: string, port: number, durable: boolean): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    ...(!durable && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const pairs = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', cluster, '-p', String(port), ...pairs];
}

/** Passes when trying again may help: another copy was quicker, or remains of a killed server linger. */
function judgeFailure(place: Place, said: string): void {
  if (/lock file .* already exists/.test(said)) removeStalePidFile(place.cluster);
  else if (!/is empty|still in use|could not bind|could not create any TCP/.test(said)) {
    throw new StartupError(`PostgreSQL did not start: ${lastLines(said)}`);
  }
}

function rethrowWrongPassword(error: Error): undefined {
  if ('code' in error && error.code === '28P01') {
    throw new StartupError(
      'The database does not accept the passwords kept beside it: restore connection.json from a backup, or set DATA_DIR to another folder.',
    );
  }
}

function openLog(file: string): number {
  const kept = fs.statSync(file, { throwIfNoEntry: false });
  return fs.openSync(file, kept && kept.size > logLimit ? 'w' : 'a', 0o600);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (error) => {
      reject(
        new StartupError(`No port on 127.0.0.1 can be opened for the database: ${error.message}.`),
      );
    });
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
