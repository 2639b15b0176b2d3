import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { type Constitution, type Objector, whyNoObjection } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { type Actor } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { Database, recorded } from '../../platform/database';
import { ElectionRepository } from '../election.repository';
import { type ObjectionRefusal } from './objection-refusal';
import { declaredResults } from './objections';
import { objectorOf } from './objector-of';

/**
 * Lets a candidate, or a member on the roll, object to a declared result in writing within the time that the
 * constitution gives. The log tells that somebody did, and commits to what they wrote without telling it.
 * Source: R-D26 (Model Election Rules 2014 r.66) [from knowledge].
 */
@Injectable()
export class MakeObjection {
  constructor(
    private readonly database: Database,
    private readonly elections: ElectionRepository,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  /**
   * @param decision   number of the decision that declared the result
   * @param statement  what happened, and why the result should not stand; for officers, never published
   */
  run(
    actor: Actor,
    election: string,
    { decision, statement }: { readonly decision: number; readonly statement: string },
  ): Promise<Result<{ id: string }, ObjectionRefusal>> {
    return this.database.act<{ id: string }, ObjectionRefusal>(actor, async (tx) => {
      const found = await this.elections.lock(tx, election);
      if (!found) return err({ code: 'election-unknown', says: 'There is no such election.' });
      const results = await declaredResults(tx, election);
      const result = results.find((one) => one.decision === decision);
      if (!result) return err(await this.whyNone(results.length > 0));
      const { pack } = await this.constitution.byVersion(result.constitution);
      const by = await objectorOf(tx, pack, actor.accountId, election);
      const madeAt = this.clock.now();
      const refusal = whyNoObjection(pack, result.declaredOn, { by, at: madeAt });
      if (refusal) return err(refusal);
      const [before] = await tx.query<object[]>(
        `select from governance.result_objection where decision_id = $1 and account_id = $2`,
        [result.id, actor.accountId],
      );
      if (before) return err(objectedAlready);
      const id: string = randomUUID();
      await tx.query(
        `insert into governance.result_objection (id, decision_id, made_by, account_id, statement, made_at)
         values ($1, $2, $3, $4, $5, $6)`,
        [id, result.id, by, actor.accountId, statement, madeAt],
      );
      const objected = {
        action: 'declaration.objected',
        resource: election,
        fields: { decision, objection: id, by: by as Objector, madeAt, until: result.until },
        personal: { objection: { objection: id, statement } },
      } as const;
      return ok(recorded(objected, () => ({ id })));
    });
  }

  private async whyNone(hasResults: boolean): Promise<ObjectionRefusal> {
    if (hasResults) return unknownResult;
    const { pack } = await this.constitution.inForce();
    return allowsNone(pack) ?? unknownResult;
  }
}

const allowsNone = (pack: Constitution): ObjectionRefusal | null =>
  pack.elections.afterDeclaration?.objections
    ? null
    : {
        code: 'no-objections',
        says: 'The constitution of this election lets nobody object to its result once it is declared.',
      };

const unknownResult: ObjectionRefusal = {
  code: 'result-unknown',
  says: 'This election has no declared result of that number which may be objected to.',
};
const objectedAlready: ObjectionRefusal = {
  code: 'objected-already',
  says: 'You have objected to this result. An officer answers you with reasons.',
};
