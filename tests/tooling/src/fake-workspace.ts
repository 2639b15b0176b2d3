import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');
const fakes = path.join(__dirname, 'fakes');

/** What a script printed, and how it ended. */
export interface Outcome {
  readonly output: string;
  readonly code: number | null;
}

/**
 * A small workspace in a temporary folder with our scripts as they are, and stand-ins for npm, Nx
 * and the API that note how they are called.
 */
export class FakeWorkspace {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-scripts-'));
  private readonly programs = path.join(this.folder, 'programs');

  constructor() {
    fs.chmodSync(this.folder, 0o755);
    fs.cpSync(path.join(root, 'scripts'), path.join(this.folder, 'scripts'), { recursive: true });
    for (const source of ['apps/api/src/main.ts', 'libs/count/src/index.ts']) this.write(source);
    for (const file of ['nx.json', 'tsconfig.base.json', '.swcrc']) this.write(file, '{}');
    this.write('package.json', JSON.stringify({ engines: { node: '>=20.0.0' } }));
    this.lock({ '': {}, 'node_modules/nx': { version: '1.0.0' } });
    fs.mkdirSync(this.programs);
    fs.symlinkSync(process.execPath, path.join(this.programs, 'node'));
    this.addProgram('npm', path.join(fakes, 'npm.cjs'));
    this.addProgram('chromium', '/bin/true');
  }

  write(file: string, text = ''): void {
    const at = path.join(this.folder, file);
    fs.mkdirSync(path.dirname(at), { recursive: true });
    fs.writeFileSync(at, text);
  }

  lock(packages: object): void {
    this.write('package-lock.json', JSON.stringify({ packages }));
  }

  addProgram(name: string, target: string): void {
    fs.symlinkSync(target, path.join(this.programs, name));
  }

  removeProgram(name: string): void {
    fs.rmSync(path.join(this.programs, name));
  }

  /** The calls of npm and Nx since the last look. */
  calls(): string[] {
    const log = path.join(this.folder, 'calls.log');
    const calls = fs.existsSync(log) ? fs.readFileSync(log, 'utf8').trim().split('\n') : [];
    fs.rmSync(log, { force: true });
    return calls;
  }

  /** Begins a script; its output is gathered in the `said` of the result. */
  begin(script: string, args: readonly string[] = [], env: object = {}, user = {}): Running {
    const child = spawn(process.execPath, [`scripts/${script}`, ...args], {
      cwd: this.folder,
      env: { PATH: this.programs, FAKES: fakes, ...env },
      ...user,
    });
    const running: Running = { child, said: '' };
    child.stdout.on('data', (part: Buffer) => (running.said += part.toString()));
    child.stderr.on('data', (part: Buffer) => (running.said += part.toString()));
    return running;
  }

  /** Runs a script to its end. */
  async run(
    script: string,
    args: readonly string[] = [],
    env: object = {},
    user = {},
  ): Promise<Outcome> {
    const running = this.begin(script, args, env, user);
    const [code] = (await once(running.child, 'close')) as [number | null];
    return { output: running.said, code };
  }

  remove(): void {
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A script that has not ended. */
export interface Running {
  readonly child: ChildProcess;
  said: string;
}
