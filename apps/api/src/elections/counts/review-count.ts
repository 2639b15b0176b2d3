import { Injectable } from '@nestjs/common';
import { err, type Instant, ok, type Result } from '@folkmoot/basics';
import { randomUUID } from 'node:crypto';
import { type Actor } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { Database, recorded, type Tx } from '../../platform/database';
import { ElectionRepository } from '../election.repository';
import { agreeingOfficer } from '../../record/two-officers';
import { isCountOvertaken } from '../ceasing/ceased';
import { type CountInHand, countInHand } from './count-in-hand';

export interface ReviewRefusal {
  readonly code:
    | 'election-unknown'
    | 'not-counted'
    | 'declared-already'
    | 'count-again'
    | 'not-asked'
    | 'not-independent'
    | 'other-count'
    | 'confirmed-already'
    | 'objected-already'
    | 'objection-unknown'
    | 'answered-already'
    | 'asker-gone';
  readonly says: string;
}

/** What a scrutineer says to a count. */
interface Said {
  readonly id: string;
  /** Why they object; `null` where they confirm. */
  readonly objection: string | null;
  readonly at: Instant;
}

/**
 * Lets a scrutineer confirm that a count follows from the ballots and the rule, or object to it; and lets the returning
 * officer answer an objection. Until then nobody is declared elected.
 * Source: R-H8 (independent scrutineer) [design].
 */
@Injectable()
export class ReviewCount {
  constructor(
    private readonly database: Database,
    private readonly elections: ElectionRepository,
    private readonly clock: Clock,
  ) {}

  /** @param number  of the count whose sheets the scrutineer has read */
  confirm(actor: Actor, election: string, number: number): Promise<Result<null, ReviewRefusal>> {
    return this.database.act<null, ReviewRefusal>(actor, async (tx) => {
      const found = await this.reviewable(tx, actor, election, number);
      if (!found.ok) return found;
      if (found.value.confirmedAt !== null)
        return err({ code: 'confirmed-already', says: 'This count has been confirmed.' });
      const { poll, sheets } = found.value;
      const officer = await agreeingOfficer(tx, actor, {
        action: 'count.published',
        resource: election,
      });
      if (!officer.ok) return officer;
      const confirmedAt = this.clock.now();
      await this.enter(tx, actor, found.value, {
        id: randomUUID(),
        objection: null,
        at: confirmedAt,
      });
      const fields = { poll, number, sheets, role: 'scrutineer', confirmedAt };
      const confirmed = { action: 'count.confirmed', resource: election, fields } as const;
      return ok(recorded({ ...confirmed, ...officer.value }, () => null));
    });
  }

  /** @param reason  goes in the log, and stands beside the result */
  object(
    actor: Actor,
    election: string,
    number: number,
    reason: string,
  ): Promise<Result<{ id: string }, ReviewRefusal>> {
    return this.database.act<{ id: string }, ReviewRefusal>(actor, async (tx) => {
      const found = await this.reviewable(tx, actor, election, number);
      if (!found.ok) return found;
      const { poll, sheets } = found.value;
      const [before] = await tx.query<object[]>(
        `select from governance.count_review
          where poll_id = $1 and number = $2 and account_id = $3 and objection is not null`,
        [poll, number, actor.accountId],
      );
      if (before)
        return err({
          code: 'objected-already',
          says: 'You have objected to this count. The returning officer answers your objection, or counts again.',
        });
      const id: string = randomUUID();
      await this.enter(tx, actor, found.value, { id, objection: reason, at: this.clock.now() });
      const objected = {
        action: 'count.objected',
        resource: election,
        fields: { poll, number, sheets, objection: id, role: 'scrutineer', reason },
      } as const;
      return ok(recorded(objected, () => ({ id })));
    });
  }

  answer(
    actor: Actor,
    election: string,
    objection: string,
    answer: string,
  ): Promise<Result<null, ReviewRefusal>> {
    return this.database.act<null, ReviewRefusal>(actor, async (tx) => {
      const found = await this.undeclared(tx, election);
      if (!found.ok) return found;
      const { poll, number, objections } = found.value;
      const open = objections.find(({ id }) => id === objection);
      if (!open)
        return err({
          code: 'objection-unknown',
          says: 'Nobody has made this objection to the newest count.',
        });
      if (open.answer !== null)
        return err({ code: 'answered-already', says: 'This objection has been answered.' });
      await tx.query(
        `insert into governance.count_answer (review_id, answer, answered_at) values ($1, $2, $3)`,
        [objection, answer, this.clock.now()],
      );
      const fields = { poll, number, objection, answer };
      return ok(recorded({ action: 'count.answered', resource: election, fields }, () => null));
    });
  }

  private async reviewable(
    tx: Tx,
    { accountId }: Actor,
    election: string,
    number: number,
  ): Promise<Result<CountInHand, ReviewRefusal>> {
    const found = await this.undeclared(tx, election);
    if (!found.ok) return found;
    const count = found.value;
    if (count.scrutineers === null)
      return err({
        code: 'not-asked',
        says: 'The constitution of this election asks for no confirmation of its count.',
      });
    const [may] = await tx.query<{ may: boolean }[]>(
      `select governance.may_review_count($1, $2) as may`,
      [accountId, count.poll],
    );
    if (!may?.may)
      return err({
        code: 'not-independent',
        says: 'You are the returning officer or a candidate of this election. Another scrutineer reviews its count.',
      });
    if (number !== count.number)
      return err({
        code: 'other-count',
        says: 'The votes have been counted again since you read the count sheets. Read the new ones first.',
      });
    return ok(count);
  }

  private async undeclared(tx: Tx, id: string): Promise<Result<CountInHand, ReviewRefusal>> {
    const found = await this.elections.lock(tx, id);
    if (!found) return err({ code: 'election-unknown', says: 'There is no such election.' });
    const { pollId, decisionId } = found.election;
    if (decisionId) return err({ code: 'declared-already', says: 'The result has been declared.' });
    const count = pollId === null ? null : await countInHand(tx, pollId);
    if (!count) return err({ code: 'not-counted', says: 'The votes have not been counted yet.' });
    if (await isCountOvertaken(tx, id))
      return err({
        code: 'count-again',
        says: 'The votes must be counted again first.',
      });
    return ok(count);
  }

  private async enter(
    tx: Tx,
    { accountId }: Actor,
    { poll, number }: CountInHand,
    { id, objection, at }: Said,
  ): Promise<void> {
    await tx.query(
      `insert into governance.count_review (id, poll_id, number, account_id, objection, given_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [id, poll, number, accountId, objection, at],
    );
  }
}
