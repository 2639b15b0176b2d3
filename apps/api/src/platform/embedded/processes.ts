import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** A server as its pid file tells of it. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** Whether it takes connections: it may still be starting, or be stopping. */
  readonly ready: boolean;
}

/** The server running on a cluster, if there is one. */
export function runningServer(cluster: string): Postmaster | undefined {
  const told = readPidFile(cluster);
  return told && isServer(told.pid) ? told : undefined;
}

/**
 * Removes a pid file whose process is no server: the number has gone to another process, or to one
 * that nobody has reaped. PostgreSQL would refuse to start for as long as that lives.
 */
export function removeStalePidFile(cluster: string): void {
  const stale = readPidFile(cluster);
  if (!stale || isServer(stale.pid)) return;
  const aside = `${pidFile(cluster)}.stale`;
  fs.renameSync(pidFile(cluster), aside);
  if (readPidFile(cluster, aside)?.pid === stale.pid) fs.rmSync(aside);
  else fs.linkSync(aside, pidFile(cluster)); // a new server wrote it between the look and the move
}

/** Is there a process of this number? */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const pidFile = (cluster: string) => path.join(cluster, 'postmaster.pid');

/** Lines of the file: process, data folder, start, port, socket folder, address, memory, status. */
function readPidFile(cluster: string, file = pidFile(cluster)): Postmaster | undefined {
  try {
    const lines = fs.readFileSync(file, 'utf8').split('\n');
    const ready = lines[7]?.trim() === 'ready';
    return { pid: Math.abs(Number(lines[0])), port: Number(lines[3]), ready };
  } catch {
    return undefined;
  }
}

function isServer(pid: number): boolean {
  if (process.platform === 'win32') return isRunning(pid);
  const [state, command] = fs.existsSync('/proc/self/stat') ? procStatus(pid) : psStatus(pid);
  return command.includes('postgres') && !/^[ZX]/.test(state);
}

type Status = readonly [state: string, command: string];

function procStatus(pid: number): Status {
  try {
    const found = /^\d+ \((.*)\) (\S)/s.exec(fs.readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return [found?.[2] ?? '', found?.[1] ?? ''];
  } catch {
    return ['', ''];
  }
}

function psStatus(pid: number): Status {
  const { stdout } = spawnSync('ps', ['-o', 'stat=,comm=', '-p', String(pid)], {
    encoding: 'utf8',
  });
  const [state = '', ...command] = (stdout ?? '').trim().split(/\s+/);
  return [state, command.join(' ')];
}
