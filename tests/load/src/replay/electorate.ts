import { randomBytes } from 'node:crypto';
import { type ReplayPlan } from './plan';

export interface Elector {
  readonly number: string;
  readonly email: string;
}

export interface Electorate {
  readonly candidates: readonly Elector[];
  readonly voters: readonly Elector[];
  /** The roll to import. */
  readonly csv: string;
}

/**
 * Members for a plan: its candidates by name, and a voter for each paper. Numbers differ from replay to replay.
 * @param reachable  whether the roll has their addresses
 */
export function electorateFor(
  plan: ReplayPlan,
  constituency: string,
  reachable = true,
): Electorate {
  const tag = randomBytes(3).toString('hex');
  const elector = (kind: string, n: number): Elector => {
    const number = `${kind}${tag}-${n + 1}`;
    return { number, email: `${number.toLowerCase()}@replay.example` };
  };
  const candidates = plan.candidates.map((_, n) => elector('C', n));
  const voters = plan.papers.map((_, n) => elector('V', n));
  const line = ({ number, email }: Elector, name: string) =>
    [name, number, constituency, reachable ? email : '']
      .map((cell) => `"${cell.replaceAll('"', '""')}"`)
      .join(',');
  return {
    candidates,
    voters,
    csv: [
      'name,member number,constituency,contact',
      ...candidates.map((candidate, n) => line(candidate, nameOf(plan.candidates[n] ?? ''))),
      ...voters.map((voter, n) => line(voter, `Voter ${n + 1}`)),
      '',
    ].join('\n'),
  };
}

/** A name that a register of members takes: not empty, and nothing that a spreadsheet would run. */
const nameOf = (name: string): string => {
  const plain = name
    .trim()
    .replace(/^[=+\-@]+/, '')
    .slice(0, 200)
    .trim();
  return plain === '' ? 'No name' : plain;
};
