import { migrate, startEmbeddedPostgres } from '@folkmoot/api';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const patience = 60_000;

/** A durable PostgreSQL that can be killed, started again on its port, and given an older copy of its files. */
export class Cluster {
  /** The port and everything else that the server was first started with. */
  private readonly command: readonly string[];

  private constructor(
    /** For whatever else an instance keeps in files. */
    readonly folder: string,
    private readonly data: string,
    readonly appUrl: string,
    readonly migratorUrl: string,
  ) {
    const options = fs.readFileSync(path.join(data, 'postmaster.opts'), 'utf8');
    this.command = options
      .trim()
      .split(/ (?=")/)
      .map((word) => word.replaceAll('"', ''));
  }

  /** Starts it out of npm packages, in a temporary folder, and migrates it. */
  static async start(): Promise<Cluster> {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-faults-'));
    fs.chmodSync(folder, 0o755); // as root the server runs as another user, who must be let in
    const server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres') });
    await migrate(server.migratorUrl);
    const data = path.join(server.dataDir, 'postgres', 'cluster');
    const cluster = new Cluster(folder, data, server.appUrl, server.migratorUrl);
    process.once('exit', cluster.killIfLeft);
    return cluster;
  }

  /** Kills the server as a power cut would, but for what the operating system still holds. */
  kill(): void {
    process.kill(this.pid(), 'SIGKILL');
  }

  /** Starts the server again, which goes through what it had not written to its tables yet. */
  async restart(): Promise<void> {
    const [program = '', ...args] = this.command;
    const { uid, gid } = fs.statSync(this.data);
    for (const end = Date.now() + patience; ; await sleep(50)) {
      const child = spawn(program, args, { cwd: '/', uid, gid, stdio: 'ignore', detached: true });
      child.unref();
      let ended = false;
      child.once('exit', () => (ended = true));
      // It ends at once while a process of the server that was killed is still there.
      while (!ended && Date.now() < end) if (await this.answers()) return;
      if (Date.now() >= end) throw new Error('PostgreSQL did not come back.');
    }
  }

  /** Stops it in good order. */
  async stop(): Promise<void> {
    const pid = this.pid();
    process.kill(pid, 'SIGINT');
    while (fs.existsSync(this.pidFile)) await sleep(20);
  }

  /** Stopped, its files as they are now are kept aside: a backup. */
  backUp(): void {
    fs.cpSync(this.data, `${this.data}.backup`, { recursive: true, preserveTimestamps: true });
    own(`${this.data}.backup`, fs.statSync(this.data));
  }

  /** Stopped, it gets the files of the backup in the place of its own. */
  restoreBackup(): void {
    fs.rmSync(this.data, { recursive: true });
    fs.renameSync(`${this.data}.backup`, this.data);
  }

  async remove(): Promise<void> {
    await this.stop().catch(() => undefined);
    process.off('exit', this.killIfLeft);
    fs.rmSync(this.folder, { recursive: true, force: true });
  }

  /** One question, as the owner of the tables. */
  async ask<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.migratorUrl });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<Row>(text, values)).rows;
    } finally {
      await client.end();
    }
  }

  /** When a run is broken off. */
  private readonly killIfLeft = (): void => {
    if (fs.existsSync(this.pidFile)) this.kill();
  };

  private get pidFile(): string {
    return path.join(this.data, 'postmaster.pid');
  }

  private pid(): number {
    return Number(fs.readFileSync(this.pidFile, 'utf8').split('\n')[0]);
  }

  private async answers(): Promise<boolean> {
    await sleep(20);
    return this.ask('select').then(
      () => true,
      () => false,
    );
  }
}

/** A copy made as root belongs to root; the server reads its own files alone. */
function own(folder: string, { uid, gid }: fs.Stats): void {
  fs.chownSync(folder, uid, gid);
  fs.chmodSync(folder, 0o700);
  for (const entry of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    fs.lchownSync(path.join(folder, entry), uid, gid);
}
