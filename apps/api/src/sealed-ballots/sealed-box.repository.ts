import { Injectable } from '@nestjs/common';
import { type BallotId, type Instant, type RollEntryId } from '@folkmoot/basics';
import {
  type Elector,
  inLockingOrder,
  type LockedEntry,
  lockElectors,
  receiptsOf,
} from '../ballots/ballot-box.repository';
import { type Tx } from '../platform/database';
import { type Statement } from '../platform/statement';
import { utc } from '../platform/utc';
import { lockPollsForCasting } from '../polls/poll-locks';
import { type LogReceipt } from '../record/append';

/** A key that a member has registered for a box. The one with the highest ordinal is current. */
export interface RegisteredKey {
  readonly credential: string;
  readonly box: string;
  readonly rollEntry: RollEntryId;
  readonly ordinal: number;
}

/** A sealed ballot in its box. The one with the highest ordinal counts. */
export interface SealedInBox {
  readonly id: BallotId;
  readonly box: string;
  readonly rollEntry: RollEntryId;
  readonly credential: string;
  readonly ordinal: number;
  readonly tracker: string;
  readonly castAt: Instant;
}

export interface NewKey extends RegisteredKey {
  readonly poll: string;
  readonly registeredAt: Instant;
}

export interface NewSealed extends SealedInBox {
  readonly poll: string;
  readonly text: string;
  /** SHA-256, hexadecimal: of those that are not in the box yet. */
  readonly ciphertexts: readonly string[];
}

/** A ciphertext in a box, and whose it is. */
export interface KnownCiphertext {
  readonly box: string;
  readonly sha256: string;
  readonly rollEntry: RollEntryId;
}

/** What the boxes hold that bears on some ballots: read under the locks of their polls and electors. */
export interface SealedState {
  readonly entries: readonly LockedEntry[];
  /** Of the electors, and whoever else has one of the keys asked about. */
  readonly keys: readonly RegisteredKey[];
  /** Of the electors, oldest first. */
  readonly ballots: readonly SealedInBox[];
  readonly ciphertexts: readonly KnownCiphertext[];
}

/** What is asked about. */
export interface Sought {
  readonly electors: readonly Elector[];
  readonly credentials: readonly string[];
  readonly ciphertexts: readonly { readonly box: string; readonly sha256: string }[];
}

const keysOf: Statement = {
  name: 'sealed-box.keys-of',
  text: `select k.credential, k.box_id as box, k.roll_entry_id as "rollEntry", k.ordinal
           from unnest($1::uuid[], $2::uuid[]) as elector (poll, member)
          cross join lateral (select e.id from governance.roll_entry e
                               where e.poll_id = elector.poll and e.member_id = elector.member limit 1) as e
          cross join lateral (select * from ballot_box.voter_key k where k.roll_entry_id = e.id) as k
         union
         select k.credential, k.box_id, k.roll_entry_id, k.ordinal
           from unnest($3::text[]) as sought (credential)
           join ballot_box.voter_key k on k.credential = sought.credential`,
};

const ballotsOf: Statement = {
  name: 'sealed-box.ballots-of',
  text: `select s.id, s.box_id as box, s.roll_entry_id as "rollEntry", s.credential, s.ordinal, s.tracker,
                ${utc('s.cast_at')} as "castAt"
           from unnest($1::uuid[], $2::uuid[]) as elector (poll, member)
          cross join lateral (select e.id from governance.roll_entry e
                               where e.poll_id = elector.poll and e.member_id = elector.member limit 1) as e
          cross join lateral (select * from ballot_box.sealed_ballot s where s.roll_entry_id = e.id) as s
          order by s.roll_entry_id, s.box_id, s.ordinal`,
};

const ciphertextsOf: Statement = {
  name: 'sealed-box.ciphertexts-of',
  text: `select c.box_id as box, encode(c.sha256, 'hex') as sha256, c.roll_entry_id as "rollEntry"
           from unnest($1::uuid[], $2::text[]) as sought (box, sha256)
           join ballot_box.sealed_ciphertext c on c.box_id = sought.box and c.sha256 = decode(sought.sha256, 'hex')`,
};

const register: Statement = {
  name: 'sealed-box.register',
  text: `insert into ballot_box.voter_key (credential, poll_id, box_id, roll_entry_id, ordinal, registered_at)
         select * from unnest($1::text[], $2::uuid[], $3::uuid[], $4::uuid[], $5::int[], $6::timestamptz[])`,
};

const deposit: Statement = {
  name: 'sealed-box.deposit',
  text: `insert into ballot_box.sealed_ballot (id, poll_id, box_id, roll_entry_id, credential, ordinal, tracker, text, cast_at)
         select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::int[], $7::text[], $8::text[], $9::timestamptz[])`,
};

const keepCiphertexts: Statement = {
  name: 'sealed-box.keep-ciphertexts',
  text: `insert into ballot_box.sealed_ciphertext (box_id, sha256, roll_entry_id)
         select box, decode(sha256, 'hex'), entry from unnest($1::uuid[], $2::text[], $3::uuid[]) as row (box, sha256, entry)`,
};

/** The sealed boxes: keys and ballots go in and never change. Every method works for many electors at once. */
@Injectable()
export class SealedBoxRepository {
  /** The electors' lines on the rolls, locked until commit, and what the boxes hold by then. */
  async open(tx: Tx, { electors, credentials, ciphertexts }: Sought): Promise<SealedState> {
    const whom = inLockingOrder(electors);
    const { queryRunner } = tx;
    const [, entries, keys, ballots, known] = await Promise.all([
      lockPollsForCasting(tx, whom[0]),
      lockElectors(tx, whom),
      queryRunner.run<RegisteredKey>(keysOf, [...whom, credentials]),
      queryRunner.run<SealedInBox>(ballotsOf, whom),
      queryRunner.run<KnownCiphertext>(ciphertextsOf, [
        ciphertexts.map(({ box }) => box),
        ciphertexts.map(({ sha256 }) => sha256),
      ]),
    ]);
    return { entries, keys, ballots, ciphertexts: known };
  }

  /** The receipts that ballots in the boxes were given from the log. */
  async receiptsOf(
    { queryRunner }: Tx,
    ballots: readonly BallotId[],
  ): Promise<Map<BallotId, LogReceipt>> {
    if (ballots.length === 0) return new Map();
    const rows = await queryRunner.run<LogReceipt & { ballot: BallotId }>(receiptsOf, [ballots]);
    return new Map(rows.map(({ ballot, ...receipt }) => [ballot, receipt]));
  }

  /** @returns once all has been sent */
  deposit(
    { queryRunner }: Tx,
    keys: readonly NewKey[],
    ballots: readonly NewSealed[],
  ): Promise<unknown> {
    if (ballots.length === 0) return Promise.resolve();
    const fresh = ballots.flatMap(({ box, rollEntry, ciphertexts }) =>
      ciphertexts.map((sha256) => ({ box, rollEntry, sha256 })),
    );
    return Promise.all([
      queryRunner.run(register, [
        keys.map((k) => k.credential),
        keys.map((k) => k.poll),
        keys.map((k) => k.box),
        keys.map((k) => k.rollEntry),
        keys.map((k) => k.ordinal),
        keys.map((k) => k.registeredAt),
      ]),
      queryRunner.run(deposit, [
        ballots.map((b) => b.id),
        ballots.map((b) => b.poll),
        ballots.map((b) => b.box),
        ballots.map((b) => b.rollEntry),
        ballots.map((b) => b.credential),
        ballots.map((b) => b.ordinal),
        ballots.map((b) => b.tracker),
        ballots.map((b) => b.text),
        ballots.map((b) => b.castAt),
      ]),
      queryRunner.run(keepCiphertexts, [
        fresh.map(({ box }) => box),
        fresh.map(({ sha256 }) => sha256),
        fresh.map(({ rollEntry }) => rollEntry),
      ]),
    ]);
  }
}
