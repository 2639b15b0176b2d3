import { Injectable } from '@nestjs/common';
import { type Instant, type PlainDate } from '@folkmoot/basics';
import { type Requisition } from '@folkmoot/rules';
import { type Tx } from '../platform/database';

/** A requisition for a recall. */
export interface RecallRecord {
  readonly id: string;
  readonly term: string;
  readonly reasons: string;
  /** Signatures given and not withdrawn, as the log counts them. */
  readonly signatures: number;
  readonly isWithdrawn: boolean;
  /** Once it was presented. */
  readonly receivedOn: PlainDate | null;
  readonly signed: number | null;
  readonly entitled: number | null;
  readonly resolution: string | null;
}

const columns = `r.id, r.term_id as term, r.reasons, r.signatures, r.withdrawn_at is not null as "isWithdrawn",
  r.received_on::text as "receivedOn", r.signed, r.entitled, r.resolution_id as resolution`;

/** Requisitions for recalls and who signed them. Source: R-E18. */
@Injectable()
export class RecallRepository {
  /** Locked until commit. */
  async lock(tx: Tx, id: string): Promise<RecallRecord | null> {
    const [row] = await tx.query<RecallRecord[]>(
      `select ${columns} from governance.recall r where r.id = $1 for update`,
      [id],
    );
    return row ?? null;
  }

  /** Whether a recall from a term is being signed, waits to be put to the vote, or is voted on. */
  async isUnderWay(tx: Tx, term: string): Promise<boolean> {
    const [row] = await tx.query<object[]>(
      `select from governance.recall r left join governance.resolution put on put.id = r.resolution_id
        where r.term_id = $1 and r.withdrawn_at is null and put.decision_id is null limit 1`,
      [term],
    );
    return row !== undefined;
  }

  async begin(
    tx: Tx,
    { id, term, reasons }: Pick<RecallRecord, 'id' | 'term' | 'reasons'>,
    at: Instant,
  ): Promise<void> {
    await tx.query(
      `insert into governance.recall (id, term_id, reasons, begun_at, signatures) values ($1, $2, $3, $4, 0)`,
      [id, term, reasons, at],
    );
  }

  /** Enters a signature. @returns how many there are then */
  async sign(tx: Tx, id: string, member: string, at: Instant): Promise<number> {
    await tx.query(
      `insert into governance.recall_signature (recall_id, member_id, signed_at) values ($1, $2, $3)`,
      [id, member, at],
    );
    return this.count(tx, id, 1);
  }

  /** Takes a signature away. @returns how many are left; `null` where there was none of theirs */
  async unsign(tx: Tx, id: string, member: string): Promise<number | null> {
    const [, gone] = await tx.query<[unknown, number]>(
      `delete from governance.recall_signature where recall_id = $1 and member_id = $2`,
      [id, member],
    );
    return gone === 0 ? null : this.count(tx, id, -1);
  }

  async hasSigned(tx: Tx, id: string, member: string): Promise<boolean> {
    const [row] = await tx.query<object[]>(
      `select from governance.recall_signature where recall_id = $1 and member_id = $2`,
      [id, member],
    );
    return row !== undefined;
  }

  /** How many of these members have signed. */
  async signedAmong(tx: Tx, id: string, members: readonly string[]): Promise<number> {
    const [row] = await tx.query<{ signed: number }[]>(
      `select count(*)::int as signed from governance.recall_signature where recall_id = $1 and member_id = any($2::uuid[])`,
      [id, members],
    );
    return row?.signed ?? 0;
  }

  async withdraw(tx: Tx, id: string, at: Instant): Promise<void> {
    await tx.query(`update governance.recall set withdrawn_at = $2 where id = $1`, [id, at]);
  }

  async present(
    tx: Tx,
    id: string,
    { receivedOn, signed, entitled }: Omit<Requisition, 'id'>,
  ): Promise<void> {
    await tx.query(
      `update governance.recall set received_on = $2, signed = $3, entitled = $4 where id = $1`,
      [id, receivedOn, signed, entitled],
    );
  }

  /** Keeps which resolution puts it to the vote. */
  async put(tx: Tx, id: string, resolution: string): Promise<void> {
    await tx.query(`update governance.recall set resolution_id = $2 where id = $1`, [
      id,
      resolution,
    ]);
  }

  private async count(tx: Tx, id: string, change: 1 | -1): Promise<number> {
    await tx.query(`update governance.recall set signatures = signatures + $2 where id = $1`, [
      id,
      change,
    ]);
    const [row] = await tx.query<{ signatures: number }[]>(
      `select signatures from governance.recall where id = $1`,
      [id],
    );
    return row?.signatures ?? 0;
  }
}
