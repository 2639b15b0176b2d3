import { Injectable } from '@nestjs/common';
import { type BallotId, type Instant, type MemberId, type RollEntryId } from '@folkmoot/basics';
import { type Answer } from '@folkmoot/rules';
import { type Tx } from '../platform/database';
import { type Statement } from '../platform/statement';
import { utc } from '../platform/utc';
import { lockPollsForCasting } from '../polls/poll-locks';
import { type LogReceipt } from '../record/append';

export interface Elector {
  readonly poll: string;
  readonly member: MemberId;
}

export interface LockedEntry {
  readonly id: RollEntryId;
  readonly poll: string;
  readonly member: string;
  readonly constituency: string;
  readonly closedAt: Instant | null;
  /** Whether the elector’s vote on paper was taken. */
  readonly onPaper: boolean;
  /** Whether the poll for the seats of their constituency was abandoned. */
  readonly isAbandoned: boolean;
}

export interface BallotInBox {
  readonly id: BallotId;
  readonly rollEntry: RollEntryId;
  readonly ordinal: number;
  readonly requestKey: string;
  readonly answers: readonly Answer[];
  readonly castAt: Instant;
}

export interface NewBallot extends BallotInBox {
  readonly poll: string;
}

/** SQL: whether the poll for the seats of the constituency of a roll entry, or for an office, was abandoned. */
export const isAbandonedFor = (entry: string, poll: string): string =>
  `exists (select from governance.election_contest c
     where c.election_id = ${poll}.subject_id and (c.constituency = ${entry}.constituency or c.constituency like 'office:%') and c.abandoned_at is not null)`;

const lockEntries: Statement = {
  name: 'ballot-box.lock-entries',
  text: `select e.id, e.poll_id as poll, e.member_id as member, e.constituency,
                ${utc('p.closed_at')} as "closedAt", ${isAbandonedFor('e', 'p')} as "isAbandoned"
           from unnest($1::uuid[], $2::uuid[]) as elector (poll, member)
          cross join lateral (select * from governance.roll_entry e
                               where e.poll_id = elector.poll and e.member_id = elector.member for no key update) as e
           join governance.poll p on p.id = e.poll_id`,
};

const ballotsOf: Statement = {
  name: 'ballot-box.ballots-of',
  text: `select b.id, b.roll_entry_id as "rollEntry", b.ordinal, b.request_key as "requestKey", b.answers,
                ${utc('b.cast_at')} as "castAt"
           from unnest($1::uuid[], $2::uuid[]) as elector (poll, member)
          cross join lateral (select e.id from governance.roll_entry e
                               where e.poll_id = elector.poll and e.member_id = elector.member limit 1) as e
          cross join lateral (select * from ballot_box.ballot b where b.roll_entry_id = e.id) as b
          order by b.roll_entry_id, b.ordinal`,
};

/** Who of the electors has voted on paper: asked for after their lines are locked, by a statement of its own. */
const onPaper: Statement = {
  name: 'ballot-box.on-paper',
  text: `select elector.poll, elector.member
           from unnest($1::uuid[], $2::uuid[]) as elector (poll, member)
          cross join lateral (select e.id from governance.roll_entry e
                               where e.poll_id = elector.poll and e.member_id = elector.member limit 1) as e
          where exists (select from ballot_box.paper_mark m where m.roll_entry_id = e.id)`,
};

/**
 * The electors’ lines on the rolls, locked until commit so that what concerns one member is taken one after the other.
 * It is sent before this returns, so that what is sent next sees what it waited for.
 * @param whom  polls, and members in the same order: that of `inLockingOrder`
 */
export async function lockElectors(
  { queryRunner }: Tx,
  whom: readonly [polls: readonly string[], members: readonly string[]],
): Promise<LockedEntry[]> {
  const [entries, marked] = await Promise.all([
    queryRunner.run<Omit<LockedEntry, 'onPaper'>>(lockEntries, [...whom]),
    queryRunner.run<Elector>(onPaper, [...whom]),
  ]);
  const isMarked = new Set(marked.map(({ poll, member }) => `${poll}/${member}`));
  return entries.map((entry) => ({
    ...entry,
    onPaper: isMarked.has(`${entry.poll}/${entry.member}`),
  }));
}

/** Locks are taken in one order, so that two groups with the same electors never wait for each other. */
export function inLockingOrder(electors: readonly Elector[]): [polls: string[], members: string[]] {
  const place = ({ poll, member }: Elector) => `${member}/${poll}`;
  const inOrder = electors.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
  return [inOrder.map(({ poll }) => poll), inOrder.map(({ member }) => member)];
}

/** The receipts from the log of ballots, open or sealed. */
export const receiptsOf: Statement = {
  name: 'ballot-box.receipts-of',
  text: `select e.resource as ballot, e.index::int, convert_from(e.bytes, 'UTF8') as entry, encode(e.leaf, 'hex') as leaf
           from unnest($1::text[]) as ballot (id)
          cross join lateral (select * from record.entry e
                               where e.resource = ballot.id and e.action = 'ballot.accepted' limit 1) as e`,
};

const deposit: Statement = {
  name: 'ballot-box.deposit',
  text: `insert into ballot_box.ballot (id, poll_id, roll_entry_id, ordinal, answers, cast_at, request_key)
         select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::int[], $5::jsonb[], $6::timestamptz[], $7::uuid[])`,
};

/**
 * The ballot box: papers go in and never change. Every method works for many electors at once, and
 * looks each of them up by itself: on a roll just drawn up, of which the database has no statistics
 * yet, a plain join reads the whole roll for every elector.
 */
@Injectable()
export class BallotBoxRepository {
  /**
   * The electors' lines on the rolls, locked until commit so that one member's ballots are taken one
   * after the other, and every ballot of theirs that is in the box by then, oldest first.
   * The statements go to the database together; each sees what its forerunner waited for.
   */
  async open(
    tx: Tx,
    electors: readonly Elector[],
  ): Promise<{ entries: LockedEntry[]; inBox: BallotInBox[] }> {
    const whom = inLockingOrder(electors);
    const [, entries, inBox] = await Promise.all([
      lockPollsForCasting(tx, whom[0]),
      lockElectors(tx, whom),
      tx.queryRunner.run<BallotInBox>(ballotsOf, whom),
    ]);
    return { entries, inBox };
  }

  /** The receipts that ballots in the box were given from the log. */
  async receiptsOf(
    { queryRunner }: Tx,
    ballots: readonly BallotId[],
  ): Promise<Map<BallotId, LogReceipt>> {
    const rows = await queryRunner.run<LogReceipt & { ballot: BallotId }>(receiptsOf, [ballots]);
    return new Map(rows.map(({ ballot, ...receipt }) => [ballot, receipt]));
  }

  deposit({ queryRunner }: Tx, ballots: readonly NewBallot[]): Promise<unknown> {
    if (ballots.length === 0) return Promise.resolve();
    return queryRunner.run(deposit, [
      ballots.map((b) => b.id),
      ballots.map((b) => b.poll),
      ballots.map((b) => b.rollEntry),
      ballots.map((b) => b.ordinal),
      ballots.map((b) => JSON.stringify(b.answers)),
      ballots.map((b) => b.castAt),
      ballots.map((b) => b.requestKey),
    ]);
  }
}
