import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres';

jest.setTimeout(60_000); // setting up a database takes a second, and ten on a busy machine

const folders: string[] = [];
const running: EmbeddedPostgres[] = [];

function newFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-embedded-'));
  fs.chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

async function start(dataDir: string, durable = false): Promise<EmbeddedPostgres> {
  const started = await startEmbeddedPostgres({ dataDir, durable });
  running.push(started);
  return started;
}

/** The single value that a query gives. */
async function ask(url: string, query: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<unknown[]>({ text: query, rowMode: 'array' });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}

/**
 * Starts the database in a process of its own.
 * @param then  what that process does next, as JavaScript with `start` a promise of the database
 * @returns the signal that ended it
 */
async function inAnotherProcess(dataDir: string, then: string): Promise<string | null> {
  const script = `const start = require(${JSON.stringify(path.join(__dirname, 'embedded-postgres.ts'))})
    .startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, durable: false });
    ${then}`;
  const register = require.resolve('@swc-node/register');
  const env = { ...process.env, TS_NODE_PROJECT: path.join(__dirname, '../../tsconfig.json') };
  const child = spawn(process.execPath, ['-r', register, '-e', script], { env });
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  if (code) throw new Error(said);
  return signal;
}

async function until(condition: () => boolean): Promise<void> {
  for (const end = Date.now() + 30_000; !condition(); await sleep(10)) {
    if (Date.now() > end) throw new Error(`waited in vain until ${condition.toString()}`);
  }
}

const pidFile = (dataDir: string) => path.join(dataDir, 'postgres', 'cluster', 'postmaster.pid');

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});

afterAll(() => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
});

describe('a first start', () => {
  it('makes one database when several start at the same moment', async () => {
    const dataDir = newFolder();
    const servers = await Promise.all([start(dataDir), start(dataDir), start(dataDir)]);
    expect(new Set(servers.map((server) => server.appUrl)).size).toBe(1);
    expect(fs.readdirSync(dataDir)).toEqual(['postgres']);
  });

  it('leaves no half-made cluster behind for the next start', async () => {
    const dataDir = newFolder();
    const left = path.join(dataDir, 'postgres.new-99999999-killed');
    fs.mkdirSync(path.join(left, 'cluster'), { recursive: true });
    await start(dataDir);
    expect(fs.existsSync(left)).toBe(false);
  });
});

describe('the database', () => {
  const dataDir = newFolder();

  it('belongs to the migrator, who is a member of the app role and no superuser', async () => {
    const { migratorUrl } = await start(dataDir);
    expect(
      await ask(
        migratorUrl,
        `select pg_get_userbyid(datdba) = current_user and pg_has_role('folkmoot_app', 'member')
           and not rolsuper and not rolcreaterole and not rolcreatedb
         from pg_database, pg_roles where datname = 'folkmoot' and rolname = current_user`,
      ),
    ).toBe(true);
  });

  it('gives the app role nothing but the right to connect', async () => {
    const { appUrl } = await start(dataDir);
    expect(await ask(appUrl, `select current_user`)).toBe('folkmoot_app');
    await expect(ask(appUrl, 'create table public.t (a int)')).rejects.toThrow('permission denied');
    await expect(ask(appUrl, 'create schema s')).rejects.toThrow('permission denied');
  });

  it('keeps its passwords where only their owner can read them', () => {
    const file = fs.statSync(path.join(dataDir, 'postgres', 'connection.json'));
    expect(file.mode & 0o777).toBe(0o600);
  });

  it('keeps what was committed from one start to the next', async () => {
    const first = await start(dataDir);
    await ask(first.migratorUrl, 'create table kept as select 42 as answer');
    await first.stop();
    const second = await start(dataDir);
    expect(await ask(second.migratorUrl, 'select answer from kept')).toBe(42);
  });

  it('waits for the disk unless told that it is for tests', async () => {
    const quick = await start(dataDir);
    expect(await ask(quick.superuserUrl, 'show fsync')).toBe('off');
    await quick.stop();
    const durable = await start(dataDir, true);
    expect(await ask(durable.superuserUrl, 'show fsync')).toBe('on');
    expect(await ask(durable.superuserUrl, 'show synchronous_commit')).toBe('on');
  });
});

describe('several processes on one database', () => {
  const dataDir = newFolder();

  it('runs until the last of them stops', async () => {
    const first = await start(dataDir);
    const second = await start(dataDir);
    expect([first.started, second.started]).toEqual([true, false]);
    await second.stop();
    expect(await ask(first.appUrl, 'select 1')).toBe(1);
    await first.stop();
    await expect(ask(first.appUrl, 'select 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('is not stopped by its starter while another still uses it', async () => {
    const first = await start(dataDir);
    const second = await start(dataDir);
    await first.stop();
    expect(await ask(second.appUrl, 'select 1')).toBe(1);
    await second.stop();
    expect(fs.existsSync(pidFile(dataDir))).toBe(false);
  });

  it('takes over the server of a process that was killed', async () => {
    expect(
      await inAnotherProcess(dataDir, `start.then(() => process.kill(process.pid, 'SIGKILL'))`),
    ).toBe('SIGKILL');
    const [left] = fs.readFileSync(pidFile(dataDir), 'utf8').split('\n');
    const next = await start(dataDir);
    expect(next.started).toBe(true);
    expect(fs.readFileSync(pidFile(dataDir), 'utf8').split('\n')[0]).toBe(left);
    await next.stop();
    expect(fs.existsSync(pidFile(dataDir))).toBe(false);
  });

  it('ends with a process that is stopped before it could take hold', async () => {
    const watch = `const fs = require('node:fs');
      setInterval(() => fs.existsSync(${JSON.stringify(pidFile(dataDir))}) && process.exit(), 1)`;
    await inAnotherProcess(dataDir, watch);
    await until(() => !fs.existsSync(pidFile(dataDir)));
    expect((await start(dataDir)).started).toBe(true);
  });

  it('starts although another process has the number of the server that was killed', async () => {
    const { pid } = process;
    fs.writeFileSync(pidFile(dataDir), `${pid}\n${dataDir}\n1\n5432\n\n127.0.0.1\n1 1\nready\n`);
    const { uid, gid } = fs.statSync(path.dirname(pidFile(dataDir)));
    fs.chownSync(pidFile(dataDir), uid, gid);
    const next = await start(dataDir);
    expect(await ask(next.appUrl, 'select 1')).toBe(1);
  });
});

describe('a start that cannot succeed says why in one sentence', () => {
  it('when the data folder is a file', async () => {
    const file = path.join(newFolder(), 'file');
    fs.writeFileSync(file, '');
    await expect(start(file)).rejects.toMatchObject({
      name: 'StartupError',
      says: `Cannot write to the data folder ${file} (there is a file of that name): make it writable, or set DATA_DIR to another folder.`,
    });
  });

  it('when something else has the name of the database folder', async () => {
    const dataDir = newFolder();
    fs.mkdirSync(path.join(dataDir, 'postgres', 'photos'), { recursive: true });
    await expect(start(dataDir)).rejects.toMatchObject({
      says: expect.stringContaining('is in the way and is not a Folkmoot database'),
    });
    expect(fs.readdirSync(dataDir)).toEqual(['postgres']);
  });

  it('when there is no PostgreSQL for this platform', async () => {
    const arch = Object.getOwnPropertyDescriptor(process, 'arch') ?? {};
    Object.defineProperty(process, 'arch', { ...arch, value: 'abacus' });
    try {
      await expect(start(newFolder())).rejects.toMatchObject({
        says: expect.stringMatching(
          /^The PostgreSQL .* is not installed for \w+-abacus: run "npm ci"/,
        ),
      });
    } finally {
      Object.defineProperty(process, 'arch', arch);
    }
  });

  it('when the passwords are damaged, wrong, or those of another major version', async () => {
    const dataDir = newFolder();
    await (await start(dataDir)).stop();
    const connection = path.join(dataDir, 'postgres', 'connection.json');
    const version = path.join(dataDir, 'postgres', 'cluster', 'PG_VERSION');
    const [passwords, major] = [connection, version].map((file) => fs.readFileSync(file, 'utf8'));

    fs.writeFileSync(connection, '{}');
    await expect(start(dataDir)).rejects.toMatchObject({
      says: `${connection} does not hold the database passwords: restore it from a backup, or set DATA_DIR to another folder to begin anew.`,
    });
    fs.writeFileSync(
      connection,
      passwords?.replace(/"postgres": "..../, '"postgres": "nope') ?? '',
    );
    await expect(start(dataDir)).rejects.toMatchObject({
      says: expect.stringContaining('does not accept the passwords kept beside it'),
    });
    fs.writeFileSync(connection, passwords ?? '');
    fs.writeFileSync(version, '12\n');
    await expect(start(dataDir)).rejects.toMatchObject({
      says: expect.stringContaining('was made by PostgreSQL 12, and this is PostgreSQL 18'),
    });
    fs.writeFileSync(version, major ?? '');
    await start(dataDir); // takes over the server that the wrong passwords left running
  });
});

const isRoot = process.getuid?.() === 0;
if (!isRoot)
  process.stderr.write('\nSkipped: PostgreSQL started by root: run the tests as root for it.\n');
const asRoot = isRoot ? describe : describe.skip;

asRoot('as root, for whom PostgreSQL runs as another user', () => {
  it('puts the data where that user can go when the folder asked for is closed', async () => {
    const closed = newFolder();
    fs.chmodSync(closed, 0o700);
    const told: string[] = [];
    const fallbackDir = path.join(newFolder(), 'stand-in');
    const server = await startEmbeddedPostgres({
      dataDir: path.join(closed, 'data'),
      fallbackDir,
      durable: false,
      log: (line) => told.push(line),
    });
    running.push(server);
    expect(path.dirname(server.dataDir)).toBe(fallbackDir);
    expect(told).toEqual([expect.stringContaining(`the database is in ${server.dataDir}`)]);
    expect(await ask(server.appUrl, 'select 1')).toBe(1);
  });
});
