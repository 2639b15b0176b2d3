import { type PlainDate, type PollId } from '@folkmoot/basics';
import { sha256Hex } from '@folkmoot/log';
import {
  electorate,
  type Constitution,
  type RollLine,
  type Voters,
  votesByShares,
} from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { type Tx } from '../platform/database';
import { peopleOn } from './people.queries';

export interface FrozenRoll {
  readonly count: number;
  /** All votes on it, where they go by shares; `null` where everybody has one. */
  readonly votes: number | null;
  /** As `rollSha256` has it. */
  readonly sha256: string;
  readonly entries: readonly (RollLine & { readonly voterNumber: string })[];
}

/**
 * Who may vote, fixed on the record date. Voter numbers are drawn anew for each poll, so rolls cannot be joined.
 * @param leftOut  ids of members who have no vote, as what is put to it concerns them
 */
export async function drawUpRoll(
  tx: Tx,
  constitution: Constitution,
  voters: readonly Voters[],
  recordDate: PlainDate,
  leftOut: ReadonlySet<string> = new Set(),
): Promise<FrozenRoll> {
  const people = await peopleOn(tx, recordDate);
  const lines = voters
    .flatMap((who) => electorate(constitution, who, people, recordDate))
    .filter(({ person }) => !leftOut.has(person));
  const entries = lines.map((line) => ({ ...line, voterNumber: randomUUID() }));
  const goesByShares = voters.some((who) => votesByShares(constitution, who));
  const votes = goesByShares ? entries.reduce((sum, entry) => sum + entry.votes, 0) : null;
  return { count: entries.length, votes, sha256: rollSha256(entries, goesByShares), entries };
}

/** Those on a roll who vote in a constituency; everybody, for `null`. */
export const electorsOf = (
  { entries }: FrozenRoll,
  constituency: string | null,
): FrozenRoll['entries'] =>
  entries.filter((entry) => constituency === null || entry.constituency === constituency);

/**
 * SHA-256 of a roll: a line `<voter number> <constituency>` each, where votes go by shares
 * `<voter number> <constituency> <votes>`, sorted.
 */
export const rollSha256 = (entries: FrozenRoll['entries'], goesByShares: boolean): string =>
  sha256Hex(
    entries
      .map(({ voterNumber, constituency, votes }) =>
        goesByShares
          ? `${voterNumber} ${constituency} ${votes}\n`
          : `${voterNumber} ${constituency}\n`,
      )
      .sort()
      .join(''),
  );

/** The roll of an opened poll, for another ballot of the same people. */
export async function rollOf(tx: Tx, poll: PollId): Promise<FrozenRoll> {
  const [row] = await tx.query<(Pick<FrozenRoll, 'count' | 'sha256'> & { votes: string | null })[]>(
    `select roll_count as count, roll_votes::text as votes, roll_sha256 as sha256 from governance.poll where id = $1`,
    [poll],
  );
  if (!row) throw new Error(`Poll ${poll} has no roll.`);
  const entries = await tx.query<
    (Omit<FrozenRoll['entries'][number], 'votes'> & { votes: string })[]
  >(
    `select member_id as person, constituency, voter_number as "voterNumber", votes::text from governance.roll_entry where poll_id = $1`,
    [poll],
  );
  return {
    ...row,
    votes: row.votes === null ? null : Number(row.votes),
    entries: entries.map((entry) => ({ ...entry, votes: Number(entry.votes) })),
  };
}

/** Keeps a roll with its poll. It is never changed afterwards. */
export async function keepRoll(tx: Tx, poll: PollId, { entries }: FrozenRoll): Promise<void> {
  await tx.query(
    `insert into governance.roll_entry (id, poll_id, member_id, constituency, voter_number, votes)
     select gen_random_uuid(), $1, row.* from unnest($2::uuid[], $3::text[], $4::text[], $5::bigint[]) as row (member_id, constituency, voter_number, votes)`,
    [
      poll,
      entries.map((e) => e.person),
      entries.map((e) => e.constituency),
      entries.map((e) => e.voterNumber),
      entries.map((e) => e.votes),
    ],
  );
}
