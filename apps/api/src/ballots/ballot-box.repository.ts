import { Injectable } from '@nestjs/common';
import { type BallotId, type Instant, type MemberId, type RollEntryId } from '@folkmoot/basics';
import { type Answer } from '@folkmoot/rules';
import { type Tx } from '../platform/database';

export interface LockedEntry {
  readonly id: RollEntryId;
  readonly poll: string;
  readonly member: string;
  readonly constituency: string;
  readonly closedAt: Instant | null;
}

export interface BallotInBox {
  readonly id: BallotId;
  readonly rollEntry: RollEntryId;
  readonly ordinal: number;
  readonly requestKey: string;
  readonly answers: readonly Answer[];
  readonly castAt: Instant;
  readonly logIndex: number;
  readonly entry: string;
  readonly leaf: string;
}

export interface NewBallot {
  readonly id: BallotId;
  readonly poll: string;
  readonly rollEntry: RollEntryId;
  readonly ordinal: number;
  readonly answers: readonly Answer[];
  readonly castAt: Instant;
  readonly requestKey: string;
}

/** The ballot box: papers go in and never change. Every method works for many electors at once. */
@Injectable()
export class BallotBoxRepository {
  /**
   * The electors' lines on the rolls, locked until commit so that one member's ballots are taken one
   * after the other. Each line is looked up by itself: on a roll just drawn up, of which the database
   * has no statistics yet, a plain join reads the whole roll for every elector.
   */
  lockEntries(
    tx: Tx,
    electors: readonly { poll: string; member: MemberId }[],
  ): Promise<LockedEntry[]> {
    // Locks are taken in the order given, so two groups with the same electors never wait for each other.
    const place = ({ poll, member }: { poll: string; member: string }) => `${member}/${poll}`;
    const inOrder = electors.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
    return tx.query(
      `select e.id, e.poll_id as poll, e.member_id as member, e.constituency,
              to_char(p.closed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "closedAt"
         from unnest($1::uuid[], $2::uuid[]) as elector (poll, member)
        cross join lateral (select * from governance.roll_entry e
                             where e.poll_id = elector.poll and e.member_id = elector.member for no key update) as e
         join governance.poll p on p.id = e.poll_id`,
      [inOrder.map((elector) => elector.poll), inOrder.map((elector) => elector.member)],
    );
  }

  /** Every ballot of these electors, oldest first, each with its entry looked up by itself. */
  ballotsOf(tx: Tx, entries: readonly RollEntryId[]): Promise<BallotInBox[]> {
    return tx.query(
      `select b.id, b.roll_entry_id as "rollEntry", b.ordinal, b.request_key as "requestKey", b.answers,
              to_char(b.cast_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "castAt",
              e.index::int as "logIndex", convert_from(e.bytes, 'UTF8') as entry, encode(e.leaf, 'hex') as leaf
         from ballot_box.ballot b
        cross join lateral (select * from record.entry e
                             where e.resource = b.id::text and e.action = 'ballot.accepted' limit 1) as e
        where b.roll_entry_id = any ($1::uuid[]) order by b.roll_entry_id, b.ordinal`,
      [entries],
    );
  }

  async deposit(tx: Tx, ballots: readonly NewBallot[]): Promise<void> {
    await tx.query(
      `insert into ballot_box.ballot (id, poll_id, roll_entry_id, ordinal, answers, cast_at, request_key)
       select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::int[], $5::jsonb[], $6::timestamptz[], $7::uuid[])`,
      [
        ballots.map((b) => b.id),
        ballots.map((b) => b.poll),
        ballots.map((b) => b.rollEntry),
        ballots.map((b) => b.ordinal),
        ballots.map((b) => JSON.stringify(b.answers)),
        ballots.map((b) => b.castAt),
        ballots.map((b) => b.requestKey),
      ],
    );
  }
}
