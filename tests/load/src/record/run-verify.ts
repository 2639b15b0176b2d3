import { type Verdict } from '@folkmoot/verify';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { timed } from '../measure';
import { Stop } from '../run-script';

const program = path.resolve(__dirname, '../../../../apps/cli/dist/main.js');

export interface Run {
  readonly seconds: number;
  /** The most memory that it held, in MiB; nothing where the system does not tell. */
  readonly mebibytes: number;
  readonly verdict: Verdict;
}

/** Runs the built `folkmoot verify` on a folder, as a regulator would, start and all. */
export async function runVerify(folder: string): Promise<Run> {
  let kibibytes = 0;
  const { value, seconds } = await timed(async () => {
    const child = spawn(process.execPath, [program, 'verify', folder, '--json'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const watch = setInterval(() => (kibibytes = Math.max(kibibytes, peakOf(child.pid))), 100);
    const out = await text(child.stdout);
    clearInterval(watch);
    return out;
  });
  const verdict = JSON.parse(value) as Verdict;
  if (!verdict.ok) throw new Stop(`The record does not hold: ${verdict.failures[0]?.says}`);
  return { seconds, mebibytes: kibibytes / 1024, verdict };
}

function peakOf(pid: number | undefined): number {
  try {
    const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
