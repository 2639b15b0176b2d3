import path from 'node:path';
import { findBinaries } from './embedded/binaries';
import { ensureCluster, refuseOtherMajor } from './embedded/create-cluster';
import { readCredentials, type Role } from './embedded/credentials';
import { notWritable, settlePlace } from './embedded/place';
import { holdServer, stopServer } from './embedded/server';
import { StartupError } from './startup-error';

/** What to start, and where its data goes. */
export interface EmbeddedPostgresOptions {
  /** Folder for the data; made when it is missing. */
  readonly dataDir: string;
  /** Whether what is committed survives a power cut. Off only for tests, which it makes faster. */
  readonly durable?: boolean;
  /** Told, in one line each, what a person who starts the product may want to know. */
  readonly log?: (line: string) => void;
  /** Stands in, as root only, for folders that the server's user cannot enter. */
  readonly fallbackDir?: string;
}

/** A PostgreSQL that runs for us. */
export interface EmbeddedPostgres {
  /** Connects as the owner of the database, who runs migrations. */
  readonly migratorUrl: string;
  /** Connects as the role that the API and worker act as; it owns nothing. */
  readonly appUrl: string;
  /** Connects as the role that may erase a member; `null` in a cluster that an earlier release made. */
  readonly eraserUrl: string | null;
  /** Connects as the superuser to the maintenance database. */
  readonly superuserUrl: string;
  /** The data folder in use, which is not the one asked for when the server could not enter that. */
  readonly dataDir: string;
  /** Whether this call brought the server up, or took over one whose starter was killed. */
  readonly started: boolean;
  /** Lets go of the server. It stops when no other process uses it. */
  stop(): Promise<void>;
}

/**
 * Starts a real PostgreSQL out of npm packages, or joins the one that already runs on the folder.
 * For trying out, development and tests; it listens on this machine only.
 * @throws StartupError with one sentence that says what to do
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  try {
    return await start(options);
  } catch (error) {
    if (error instanceof StartupError || !isFileError(error)) throw error;
    throw notWritable(path.dirname(error.path), error);
  }
}

async function start({
  dataDir,
  durable = true,
  log = () => undefined,
  fallbackDir = '/var/lib/folkmoot',
}: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const place = settlePlace(dataDir, fallbackDir, log);
  const binaries = await findBinaries(place.user, place.user ? fallbackDir : place.dataDir);
  await ensureCluster(place, binaries, durable);
  const passwords = readCredentials(place.connectionFile);
  refuseOtherMajor(place, binaries);
  const url = (role: Role, port: number, database: string) =>
    `postgres://${role}:${passwords[role]}@127.0.0.1:${port}/${database}`;
  const server = await holdServer(place, binaries, durable, (port) =>
    url('postgres', port, 'postgres'),
  );
  let stopped: Promise<void> | undefined;
  return {
    migratorUrl: url('folkmoot_migrator', server.port, 'folkmoot'),
    appUrl: url('folkmoot_app', server.port, 'folkmoot'),
    eraserUrl: passwords.folkmoot_eraser ? url('folkmoot_eraser', server.port, 'folkmoot') : null,
    superuserUrl: url('postgres', server.port, 'postgres'),
    dataDir: place.dataDir,
    started: server.started,
    stop: () =>
      (stopped ??= server.hold
        .letGo()
        .then((last) => (last ? stopServer(place, binaries) : undefined))),
  };
}

const isFileError = (error: unknown): error is { path: string } & NodeJS.ErrnoException =>
  typeof error === 'object' && error !== null && 'syscall' in error && 'path' in error;
