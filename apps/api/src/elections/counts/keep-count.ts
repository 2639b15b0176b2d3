import { type Instant } from '@folkmoot/basics';
import { type Constitution } from '@folkmoot/rules';
import { type Tx } from '../../platform/database';

interface CountToKeep {
  readonly poll: string;
  readonly number: number;
  readonly at: Instant;
  /** Of a recount on request; `null` where it is none. */
  readonly agrees: boolean | null;
}

/**
 * Enters that an election was counted, and how many scrutineers can review it: those who are neither returning officer
 * nor candidate.
 * @returns that number; `null` where the constitution asks for no review
 */
export async function keepCount(
  tx: Tx,
  { elections }: Constitution,
  { poll, number, at, agrees }: CountToKeep,
): Promise<number | null> {
  const [row] = await tx.query<{ scrutineers: number | null }[]>(
    `insert into governance.election_count (poll_id, number, scrutineers, published_at, recount_of, agrees)
     select $1, $2, case when $3 then (select count(*) from platform.account a where governance.may_review_count(a.id, $1)) end, $4,
            case when $5::boolean is not null then $2::integer - 1 end, $5
     returning scrutineers`,
    [poll, number, elections.afterCount?.confirmedByScrutineer ?? false, at, agrees],
  );
  return row?.scrutineers ?? null;
}
