import { type Verdict } from '@folkmoot/verify';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { type Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { timed } from '../measure';
import { Stop } from '../run-script';

const program = path.resolve(__dirname, '../../../../apps/cli/dist/main.js');
const usage = path.resolve(__dirname, 'print-usage.cjs');

export interface Run {
  readonly seconds: number;
  /** Of the processor, on whatever cores. */
  readonly cpuSeconds: number;
  /** The most memory that it held, in MiB. */
  readonly mebibytes: number;
}

/** Runs the built `folkmoot verify` on a folder, as a regulator would, start and all. */
export async function runVerify(folder: string): Promise<Run> {
  const args = ['--require', usage, program, 'verify', folder, '--json'];
  const { value, seconds } = await timed(() => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore', 'pipe'] });
    return Promise.all([text(child.stdout!), text(child.stdio[3] as Readable)]);
  });
  const verdict = JSON.parse(value[0]) as Verdict;
  if (!verdict.ok) throw new Stop(`The record does not hold: ${verdict.failures[0]?.says}`);
  const took = JSON.parse(value[1]) as { microseconds: number; kibibytes: number };
  return { seconds, cpuSeconds: took.microseconds / 1e6, mebibytes: took.kibibytes / 1024 };
}
