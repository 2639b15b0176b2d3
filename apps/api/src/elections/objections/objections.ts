import { type Instant, type PlainDate } from '@folkmoot/basics';
import { type ObjectionOutcome, type Objector } from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { utc } from '../../platform/utc';

/** A result of an election that may be objected to, or could be. */
export interface DeclaredResult {
  readonly id: string;
  readonly decision: number;
  readonly declaredOn: PlainDate;
  readonly until: PlainDate;
  /** Of the constitution that rules. */
  readonly constitution: number;
  readonly declaredBy: string;
}

/** The results of an election, the oldest first. */
export const declaredResults = (
  db: Pick<EntityManager, 'query'>,
  election: string,
): Promise<DeclaredResult[]> =>
  db.query(
    `select d.id, d.number as decision, d.decided_on::text as "declaredOn", r.until::text, d.constitution_version as constitution,
            r.declared_by as "declaredBy"
       from governance.declared_result r join governance.decision d on d.id = r.decision_id
      where r.election_id = $1 order by d.number`,
    [election],
  );

/** An objection to a declared result, with its answer. */
export interface Objection {
  readonly id: string;
  readonly decision: number;
  readonly by: Objector;
  readonly account: string;
  readonly statement: string;
  readonly madeAt: Instant;
  readonly outcome: ObjectionOutcome | null;
  /** Why it was dismissed, or the result set aside. */
  readonly reason: string | null;
  /** Codes of the constituencies, or offices as contests name them, whose result was set aside. */
  readonly setAside: readonly string[];
  /** The election that was called instead. */
  readonly calledAgain: string | null;
  readonly answeredAt: Instant | null;
}

/** What was objected to the results of an election, the oldest first. */
export const objectionsTo = (
  db: Pick<EntityManager, 'query'>,
  election: string,
): Promise<Objection[]> =>
  db.query(
    `select o.id, d.number as decision, o.made_by as by, o.account_id as account, o.statement, ${utc('o.made_at')} as "madeAt",
            a.outcome, a.reason, coalesce(a.set_aside, '{}') as "setAside", a.called_again as "calledAgain",
            ${utc('a.answered_at')} as "answeredAt"
       from governance.result_objection o join governance.declared_result r on r.decision_id = o.decision_id
         join governance.decision d on d.id = o.decision_id left join governance.objection_answer a on a.objection_id = o.id
      where r.election_id = $1 order by o.made_at, o.id`,
    [election],
  );
