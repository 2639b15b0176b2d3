import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { type RecountAsker, whyNoRecount } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { type Actor } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { Database, recorded, type Tx } from '../../platform/database';
import { type DoubtedCount, DoubtedCounts } from './doubted-counts';
import { type RecountRefusal } from './recount-refusal';

/**
 * Lets a candidate, or a scrutineer who is none, ask for the votes to be counted again before the result is declared.
 * Source: R-H8 [design]; the constitution says who may ask, and how long.
 */
@Injectable()
export class AskRecount {
  constructor(
    private readonly database: Database,
    private readonly counts: DoubtedCounts,
    private readonly clock: Clock,
  ) {}

  /**
   * @param number  of the count that was read: the newest
   * @param reason  goes in the log, and stands beside the result
   */
  run(
    actor: Actor,
    election: string,
    number: number,
    reason: string,
  ): Promise<Result<{ id: string }, RecountRefusal>> {
    return this.database.act<{ id: string }, RecountRefusal>(actor, async (tx) => {
      const taken = await this.counts.take(tx, election);
      if (!taken.ok) return taken;
      const { count, pack } = taken.value;
      const by = await askerOf(tx, actor, taken.value);
      if (by === null) return err(nobody);
      const askedAt = this.clock.now();
      const announced = { announcedAt: count.publishedAt, agrees: count.agrees === true };
      const refusal = whyNoRecount(pack.elections.afterCount, announced, { by, at: askedAt });
      if (refusal) return err(refusal);
      if (number !== count.number) return err(otherCount);
      const [before] = await tx.query<object[]>(
        `select from governance.recount_request where poll_id = $1 and number = $2 and account_id = $3`,
        [count.poll, number, actor.accountId],
      );
      if (before) return err(askedAlready);
      const id: string = randomUUID();
      await tx.query(
        `insert into governance.recount_request (id, poll_id, number, asked_by, account_id, reason, asked_at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, count.poll, number, by, actor.accountId, reason, askedAt],
      );
      const { poll, sheets } = count;
      const asked = {
        action: 'recount.asked',
        resource: election,
        fields: { poll, number, sheets, request: id, by, reason, askedAt },
      } as const;
      return ok(recorded(asked, () => ({ id })));
    });
  }
}

/** As what somebody may ask; a candidate who is a scrutineer asks as a candidate. */
async function askerOf(
  tx: Tx,
  { accountId }: Actor,
  { count: { poll } }: DoubtedCount,
): Promise<RecountAsker | null> {
  const [row] = await tx.query<{ by: RecountAsker | null }[]>(
    `select case when governance.stands_in($1, $2) then 'candidate'
                 when governance.may_review_count($1, $2) then 'scrutineer' end as by`,
    [accountId, poll],
  );
  return row?.by ?? null;
}

const nobody: RecountRefusal = {
  code: 'not-who-asks',
  says: 'Only a candidate of this election, or a scrutineer who is neither candidate nor returning officer, can ask for a recount.',
};
const otherCount: RecountRefusal = {
  code: 'other-count',
  says: 'The votes have been counted again since you read the count. Read the new one first.',
};
const askedAlready: RecountRefusal = {
  code: 'asked-already',
  says: 'You have asked for a recount of this count. The returning officer grants it, or refuses it with a reason.',
};
