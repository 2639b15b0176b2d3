import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { NomineeRepository } from './nominee.repository';

export interface NomineeInterest {
  /** The place on the committee of whoever has it; one’s own when left out. */
  readonly member?: string | undefined;
  readonly nature: string;
}

export interface NomineeInterestRefusal {
  readonly code:
    'nominee-unknown' | 'not-on-the-committee' | 'for-oneself-alone' | 'declared-already';
  readonly says: string;
}

/** Marks a committee member who has an interest in a nominee: they are left out of what the committee does about them. Source: R-E7. */
@Injectable()
export class DeclareNomineeInterest {
  constructor(
    private readonly database: Database,
    private readonly nominees: NomineeRepository,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    nomination: string,
    { member, nature }: NomineeInterest,
  ): Promise<Result<null, NomineeInterestRefusal>> {
    return this.database.act<null, NomineeInterestRefusal>(actor, async (tx) => {
      const nominee = await this.nominees.lock(tx, nomination);
      if (!nominee) return err({ code: 'nominee-unknown', says: 'There is no such nomination.' });
      const committee = await this.nominees.committee(tx, nominee.vacancy, this.clock.today());
      const place = committee.find(({ id, memberId }) =>
        member === undefined
          ? actor.memberId !== null && memberId === actor.memberId
          : id === member,
      );
      if (!place)
        return err({
          code: 'not-on-the-committee',
          says: 'Only a member of the nominations committee of this vacancy has such an interest to declare.',
        });
      if (place.memberId !== actor.memberId && !actor.roles.includes('secretary'))
        return err({
          code: 'for-oneself-alone',
          says: 'Declare your own interests. The secretary enters those of others.',
        });
      if (place.interests.includes(nomination))
        return err({
          code: 'declared-already',
          says: `${place.name} has declared an interest in this nominee already.`,
        });
      await tx.query(
        `insert into governance.committee_interest (committee_member_id, nomination_id, nature, declared_at) values ($1, $2, $3, $4)`,
        [place.id, nomination, nature, this.clock.now()],
      );
      const personal = { interest: { place: place.id, nature } };
      const fields = { vacancy: nominee.vacancy };
      return ok(
        recorded(
          { action: 'committee.interest', resource: nomination, fields, personal },
          () => null,
        ),
      );
    });
  }
}
