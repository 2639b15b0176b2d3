import { Injectable } from '@nestjs/common';
import { err, formatDate, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { type NomineeCheck } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { NomineeRepository } from './nominee.repository';

export interface CheckOfNominee {
  readonly check: NomineeCheck;
  readonly inOrder: boolean;
  /** Who checked it, by name or office. */
  readonly checkedBy: string;
  readonly checkedOn: PlainDate;
  /** Where the evidence is kept: a reference, never the document. */
  readonly evidence: string;
}

export interface CheckingRefusal {
  readonly code: 'nominee-unknown' | 'check-not-asked' | 'day-to-come';
  readonly says: string;
}

/** Records a check of a nominee for an office: by whom, when, on what evidence and with what result. Source: R-E7, R-E10, R-A46. */
@Injectable()
export class CheckNominee {
  constructor(
    private readonly database: Database,
    private readonly nominees: NomineeRepository,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    nomination: string,
    { check, inOrder, checkedBy, checkedOn, evidence }: CheckOfNominee,
  ): Promise<Result<null, CheckingRefusal>> {
    return this.database.act<null, CheckingRefusal>(actor, async (tx) => {
      const nominee = await this.nominees.lock(tx, nomination);
      if (!nominee) return err({ code: 'nominee-unknown', says: 'There is no such nomination.' });
      const { pack } = await this.constitution.inForce();
      const asked = pack.appointments?.checks ?? [];
      if (!asked.some((rule) => rule.check === check))
        return err({
          code: 'check-not-asked',
          says: 'The constitution in force does not ask for this check. Do not keep what is not needed about a person.',
        });
      if (checkedOn > this.clock.today())
        return err({
          code: 'day-to-come',
          says: `${formatDate(checkedOn)} is still to come. Record a check once it has been made.`,
        });
      await tx.query(
        `insert into governance.nominee_check (id, nomination_id, what, in_order, checked_by, checked_on, evidence, recorded_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          randomUUID(),
          nomination,
          check,
          inOrder,
          checkedBy,
          checkedOn,
          evidence,
          this.clock.now(),
        ],
      );
      const fields = { vacancy: nominee.vacancy, check, checkedOn };
      const personal = { result: { inOrder, checkedBy, evidence } };
      return ok(
        recorded({ action: 'nominee.checked', resource: nomination, fields, personal }, () => null),
      );
    });
  }
}
