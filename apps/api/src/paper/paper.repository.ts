import { Injectable } from '@nestjs/common';
import { type Instant, type RollEntryId } from '@folkmoot/basics';
import { type Answer } from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { isAbandonedFor } from '../ballots/ballot-box.repository';
import { type Tx } from '../platform/database';
import { utc } from '../platform/utc';
import { type PaperBatch, type Teller } from './readings';

/** An elector as tellers look one up: by the number in the register of members. */
export interface FoundElector {
  readonly rollEntry: RollEntryId;
  readonly constituency: string;
  readonly onPaper: boolean;
  readonly votedOnline: boolean;
  readonly isAbandoned: boolean;
}

/** What a teller reads, and whose reading it is. */
interface Place {
  readonly batch: string;
  readonly poll: string;
  readonly teller: Teller;
}

const elector = `jsonb_build_object('rollEntry', e.id, 'member', e.member_id, 'number', m.number, 'constituency', e.constituency)`;

/** Batches of votes on paper: what was read is never changed, only read again. */
@Injectable()
export class PaperRepository {
  /** One change of a poll’s batches at a time: held until the transaction ends. */
  async lock(tx: Tx, poll: string): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1::uuid::text, 21))`, [poll]);
  }

  /** The batches of a poll by number, or one of them. */
  batches(
    db: EntityManager,
    where: { readonly poll: string } | { readonly batch: string },
  ): Promise<PaperBatch[]> {
    const [column, id] = 'poll' in where ? ['poll_id', where.poll] : ['id', where.batch];
    return db.query(
      `select b.id, b.poll_id as poll, b.number, b.place, b.envelopes, ${utc('b.announced_at')} as "announcedAt",
              (select coalesce(jsonb_agg(jsonb_build_object('teller', t.teller, 'account', t.account_id) order by t.teller), '[]')
                 from ballot_box.paper_teller t where t.batch_id = b.id) as tellers,
              (select coalesce(jsonb_agg(jsonb_build_object('envelope', r.envelope, 'teller', r.teller, 'ground', r.ground,
                        'answers', r.answers, 'elector', case when e.id is not null then ${elector} end) order by r.envelope), '[]')
                 from (select distinct on (envelope, teller) * from ballot_box.envelope_reading
                        where batch_id = b.id order by envelope, teller, ordinal desc) as r
                 left join governance.roll_entry e on e.id = r.roll_entry_id
                 left join governance.member m on m.id = e.member_id) as "envelopeReadings",
              (select coalesce(jsonb_agg(jsonb_build_object('box', r.box_id, 'paper', r.paper, 'teller', r.teller,
                        'credential', r.credential, 'tracker', r.tracker, 'text', r.text) order by r.paper), '[]')
                 from (select distinct on (box_id, paper, teller) * from ballot_box.paper_reading
                        where batch_id = b.id order by box_id, paper, teller, ordinal desc) as r) as "paperReadings",
              (select jsonb_build_object('outcome', x.outcome, 'reason', x.reason, 'endedAt', ${utc('x.ended_at')})
                 from ballot_box.paper_batch_end x where x.batch_id = b.id) as end
         from ballot_box.paper_batch b where b.${column} = $1 order by b.number`,
      [id],
    );
  }

  async announce(
    tx: Tx,
    batch: Pick<PaperBatch, 'id' | 'poll' | 'number' | 'place' | 'envelopes' | 'announcedAt'>,
  ): Promise<void> {
    await tx.query(
      `insert into ballot_box.paper_batch (id, poll_id, number, place, envelopes, announced_at) values ($1, $2, $3, $4, $5, $6)`,
      [batch.id, batch.poll, batch.number, batch.place, batch.envelopes, batch.announcedAt],
    );
  }

  async addTeller(tx: Tx, batch: string, teller: Teller, account: string): Promise<void> {
    await tx.query(
      `insert into ballot_box.paper_teller (batch_id, teller, account_id) values ($1, $2, $3)`,
      [batch, teller, account],
    );
  }

  /** Somebody on the roll of a poll by their number, as it stands while nobody changes a batch. */
  async findElector(tx: Tx, poll: string, number: string): Promise<FoundElector | null> {
    const [row] = await tx.query<FoundElector[]>(
      `select e.id as "rollEntry", e.constituency,
              exists (select from ballot_box.paper_mark p where p.roll_entry_id = e.id) as "onPaper",
              exists (select from ballot_box.vote v where v.roll_entry_id = e.id) as "votedOnline",
              ${isAbandonedFor('e', 'o')} as "isAbandoned"
         from governance.roll_entry e join governance.member m on m.id = e.member_id join governance.poll o on o.id = e.poll_id
        where e.poll_id = $1 and lower(m.number) = lower($2) order by m.number = $2 desc limit 1`,
      [poll, number],
    );
    return row ?? null;
  }

  async keepEnvelope(
    tx: Tx,
    { batch, poll, teller }: Place,
    reading: {
      readonly envelope: number;
      readonly rollEntry: RollEntryId | null;
      readonly ground: string | null;
      readonly answers: readonly Answer[] | null;
    },
    now: Instant,
  ): Promise<void> {
    const { envelope, rollEntry, ground, answers } = reading;
    await tx.query(
      `insert into ballot_box.envelope_reading (batch_id, poll_id, envelope, teller, ordinal, roll_entry_id, ground, answers, read_at)
       select $1, $2, $3, $4, count(*) + 1, $5, $6, $7, $8
         from ballot_box.envelope_reading where batch_id = $1 and envelope = $3 and teller = $4`,
      [batch, poll, envelope, teller, rollEntry, ground, answers && JSON.stringify(answers), now],
    );
  }

  async keepPaper(
    tx: Tx,
    { batch, poll, teller }: Place,
    reading: {
      readonly box: string;
      readonly paper: number;
      readonly credential: string;
      readonly tracker: string;
      readonly text: string;
    },
    now: Instant,
  ): Promise<void> {
    const { box, paper, credential, tracker, text } = reading;
    await tx.query(
      `insert into ballot_box.paper_reading (batch_id, poll_id, box_id, paper, teller, ordinal, credential, tracker, text, read_at)
       select $1, $2, $3, $4, $5, count(*) + 1, $6, $7, $8, $9
         from ballot_box.paper_reading where batch_id = $1 and box_id = $3 and paper = $4 and teller = $5`,
      [batch, poll, box, paper, teller, credential, tracker, text, now],
    );
  }

  async end(
    tx: Tx,
    batch: string,
    { outcome, reason, endedAt }: NonNullable<PaperBatch['end']>,
  ): Promise<void> {
    await tx.query(
      `insert into ballot_box.paper_batch_end (batch_id, outcome, reason, ended_at) values ($1, $2, $3, $4)`,
      [batch, outcome, reason, endedAt],
    );
  }
}
