import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Cluster } from './cluster';

const root = path.resolve(__dirname, '../../../..');
const patience = 60_000;

/** The name of the log in every run. */
export const origin = 'reliability.example/log';

export type Role = 'api' | 'worker' | 'signer';

/** One process of a deployment, started by the product's own command. */
export class Process {
  private child: ChildProcess | undefined;
  private said = '';
  /** Whether it is being ended by us. */
  private isEnding = false;

  private constructor(
    readonly role: Role,
    private readonly port: number,
    private readonly cluster: Cluster,
  ) {}

  /** It is not started yet. */
  static async of(role: Role, cluster: Cluster): Promise<Process> {
    return new Process(role, await freePort(), cluster);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** What it has said to whoever runs it. */
  get log(): string {
    return this.said;
  }

  /** Where it serves the log to those who read C2SP logs. */
  get logUrl(): string {
    return `${this.url}${origin.slice(origin.indexOf('/'))}`;
  }

  /** Resolves when it is at work. */
  async start(): Promise<void> {
    this.said = '';
    const child = run(this.role, this.settings());
    this.child = child;
    const end = (): void => void child.kill('SIGKILL');
    process.once('exit', end);
    this.isEnding = false;
    child.once('exit', (code, signal) => {
      process.off('exit', end);
      if (!this.isEnding) this.diedByItself(code ?? signal);
    });
    const keep = (part: Buffer): void => void (this.said += part.toString());
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    await this.atWork(child);
  }

  /** Kills it with no warning. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    this.isEnding = true;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  /** Lets it end in good order. */
  async stop(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    this.isEnding = true;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }

  /** No part of a deployment may end because another was killed: nothing after it would be worth measuring. */
  private diedByItself(how: number | string | null): void {
    process.stderr.write(`The ${this.role} ended by itself (${how}): ${this.said.slice(-4000)}\n`);
    process.exit(1);
  }

  private settings(): NodeJS.ProcessEnv {
    return {
      ...settingsOf(this.cluster),
      PORT: String(this.port),
    };
  }

  private async atWork(child: ChildProcess): Promise<void> {
    const words = this.role === 'api' ? 'Folkmoot is ready' : `The ${this.role} is at work`;
    for (const end = Date.now() + patience; Date.now() < end; await sleep(30)) {
      if (this.said.includes(words)) return;
      if (child.exitCode !== null) break;
    }
    throw new Error(`The ${this.role} did not start: ${this.said}`);
  }
}

/** Runs a command of the operator to its end, and gives what it said. */
export async function operate(command: string, cluster: Cluster): Promise<string> {
  const child = run(command, settingsOf(cluster));
  let said = '';
  child.stdout?.on('data', (part: Buffer) => (said += part.toString()));
  child.stderr?.on('data', (part: Buffer) => (said += part.toString()));
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${command}: ${said}`);
  return said;
}

const settingsOf = ({ appUrl, migratorUrl, folder }: Cluster): NodeJS.ProcessEnv => ({
  DATABASE_URL: appUrl,
  MIGRATION_DATABASE_URL: migratorUrl,
  DATA_DIR: folder,
  LOG_ORIGIN: origin,
  DEMO: 'no',
  LOG_LEVEL: 'error',
  SIGN_INS_PER_MINUTE: '100000',
});

/** From source, so that nothing that runs can be stale. */
function run(command: string, settings: NodeJS.ProcessEnv): ChildProcess {
  const program = path.join(root, 'apps/api/src/main.ts');
  return spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--conditions=@folkmoot/source',
      `--require=${createRequire(__filename).resolve('@swc-node/register')}`,
      program,
      command,
    ],
    {
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        TS_NODE_PROJECT: path.join(root, 'apps/api/tsconfig.json'),
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
