import {
  type BallotFile,
  contestOf,
  type CountingMethod,
  countingMethods,
  parseBlt,
} from '@folkmoot/count';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { median } from '../measure';
import { say, Stop } from '../run-script';
import { ratio, table, whole } from '../table';
import { largestWard } from './largest-ward';
import { type ElectionSize, madeUpElection } from './made-up-election';

const RUNS = 5;
const USUAL: ElectionSize = { ballots: 100_000, candidates: 20, seats: 6 };
const GROWTH = [10_000, 100_000, 1_000_000];
const COMMAND = path.resolve(__dirname, '../../../../apps/cli/bin/folkmoot.cjs');

/**
 * Times each counting method: reading and counting apart, against reading the file from disk once, and the whole command
 * cold. Milliseconds, the middle of five.
 */
export function benchCount(): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-bench-count-'));
  try {
    const ward = largestWard();
    if (ward) benchFile(ward.name, ward.file);
    else say('No real ward is here: name a folder of published elections in FOLKMOOT_CORPUS.');
    const file = written(folder, USUAL);
    benchFile(`made up, ${nameOf(USUAL)}`, file);
    benchGrowth(folder);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

const nameOf = ({ ballots, candidates, seats }: ElectionSize): string =>
  `${whole(ballots)} × ${candidates} × ${seats}`;

function written(folder: string, size: ElectionSize): string {
  const file = path.join(folder, `${size.ballots}.blt`);
  fs.writeFileSync(file, madeUpElection(size));
  return file;
}

/** Every method on one file. A method that cannot count such papers, or so many seats, is left out. */
function benchFile(name: string, file: string): void {
  const floor = milliseconds(() => fs.readFileSync(file));
  const bytes = fs.readFileSync(file);
  const parse = milliseconds(() => parsed(bytes));
  const rows: string[][] = [];
  for (const method of countingMethods.values()) {
    const counted = countingTime(parsed(bytes), method);
    if (!counted) continue;
    const { took, seats } = counted;
    const cold = milliseconds(() => runCommand(file, method, seats));
    rows.push([
      method.id,
      String(seats),
      parse.toFixed(1),
      took.toFixed(1),
      ratio((parse + took) / floor),
      whole(cold),
    ]);
  }
  say(`\n${name}: ${floor.toFixed(2)} ms to read the file from disk`);
  say(table(['method', 'seats', 'parse', 'count', '× reading', 'command'], rows));
}

function benchGrowth(folder: string): void {
  const rows: string[][] = [];
  for (const ballots of GROWTH) {
    const size = { ...USUAL, ballots };
    const bytes = fs.readFileSync(written(folder, size));
    const parse = milliseconds(() => parsed(bytes));
    for (const method of countingMethods.values()) {
      const counted = countingTime(parsed(bytes), method);
      if (!counted) continue;
      const each = ((parse + counted.took) * 1e6) / ballots;
      rows.push([nameOf(size), method.id, parse.toFixed(1), counted.took.toFixed(1), whole(each)]);
    }
  }
  say('\nGrowth');
  say(table(['made up', 'method', 'parse', 'count', 'ns a ballot'], rows));
}

function parsed(bytes: Uint8Array): BallotFile {
  const file = parseBlt(bytes);
  if (file.ok) return file.value;
  throw new Stop(file.error.says);
}

interface Counted {
  readonly took: number;
  /** Those of the file, or 1 for a method that fills one seat alone. */
  readonly seats: number;
}

/** @returns `null` when the method refuses the election */
function countingTime(file: BallotFile, method: CountingMethod): Counted | null {
  for (const seats of [file.seats, 1]) {
    const contest = contestOf(
      { ...file, seats },
      {
        id: 'contest-1',
        skipped: 'close-up',
        equal: method.papers === 'order' ? 'stop' : 'keep',
      },
    );
    const terms = {
      lotOrder: contest.candidates.map(({ id }) => id),
      inputSha256: '0'.repeat(64),
    };
    if (method.count(contest, terms).ok)
      return { seats, took: milliseconds(() => method.count(contest, terms)) };
  }
  return null;
}

function runCommand(file: string, { id }: CountingMethod, seats: number): void {
  const args = ['count', file, '--method', id, '--seats', String(seats)];
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, ...args]);
  if (status !== 0) throw new Stop(`folkmoot count failed: ${stderr.toString()}`);
}

/** The middle of several runs. */
function milliseconds(work: () => unknown): number {
  const took: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const began = process.hrtime.bigint();
    work();
    took.push(Number(process.hrtime.bigint() - began) / 1e6);
  }
  return median(took);
}
