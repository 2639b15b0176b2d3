import { Injectable } from '@nestjs/common';
import { type MemberId } from '@folkmoot/basics';
import { type Tx } from '../platform/database';

/** Somebody nominated for a vacancy, as an act about them needs it. */
export interface NomineeOfVacancy {
  readonly id: string;
  readonly vacancy: string;
  readonly office: string;
  readonly name: string;
  readonly memberId: MemberId | null;
  /** The latest stage that they reached; `null` while nothing was said of them. */
  readonly stage: string | null;
}

/** A place on the nominations committee of a vacancy. */
export interface CommitteePlace {
  readonly id: string;
  readonly name: string;
  readonly memberId: MemberId | null;
  /** Whether they hold a seat on the council on the day. */
  readonly isCouncilMember: boolean;
  /** The nominations in which they have an interest. */
  readonly interests: readonly string[];
}

/** Nominees and the committees that consider them: every method works inside the transaction of an act. */
@Injectable()
export class NomineeRepository {
  /** The nominee, with the vacancy locked until commit. */
  async lock(tx: Tx, nomination: string): Promise<NomineeOfVacancy | null> {
    // By itself: a statement that waits for a lock reads other tables as they were before it waited.
    await tx.query(
      `select from governance.vacancy where id = (select vacancy_id from governance.nomination where id = $1) for update`,
      [nomination],
    );
    const [row] = await tx.query<NomineeOfVacancy[]>(
      `select n.id, v.id as vacancy, v.office, n.name, n.member_id as "memberId",
              ${latestStage('n.id')} as stage
         from governance.nomination n join governance.vacancy v on v.id = n.vacancy_id where n.id = $1`,
      [nomination],
    );
    return row ?? null;
  }

  /** The committee as it is now, on a day. */
  committee(tx: Tx, vacancy: string, on: string): Promise<CommitteePlace[]> {
    return tx.query<CommitteePlace[]>(committeeSql, [vacancy, on]);
  }
}

/** The latest stage that a nominee reached, as SQL; null while nothing was said of them. */
export function latestStage(nomination: string): string {
  return `(select s.stage from governance.nominee_stage s where s.nomination_id = ${nomination} order by s.ordinal desc limit 1)`;
}

/** The committee of the vacancy `$1` as it is now, by name; who is a council member on the day `$2`. */
export const committeeSql = `select c.id, c.name, c.member_id as "memberId",
       exists (select from governance.term t where t.member_id = c.member_id and t.office like 'council:%'
                 and t.from_date <= $2::date and t.to_date >= $2::date and (t.ended_on is null or t.ended_on > $2::date)) as "isCouncilMember",
       array(select i.nomination_id from governance.committee_interest i where i.committee_member_id = c.id order by i.nomination_id) as interests
  from governance.committee_member c where c.vacancy_id = $1 and c.left_at is null order by c.name, c.id`;
