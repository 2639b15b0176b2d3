import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { MakeDecision } from '../../decisions/make-decision';
import { type Actor } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { Database, recorded, type Tx } from '../../platform/database';
import { agreeingOfficer, type Officer } from '../../record/two-officers';
import { callFurther } from '../call-further';
import { ElectionRepository, type ElectionWithContests } from '../election.repository';
import { whyNotIndependent } from '../independence';
import { type ObjectionRefusal } from './objection-refusal';
import { declaredResults, objectionsTo, type DeclaredResult, type Objection } from './objections';
import { setAsideContests } from './set-aside-contests';
import { TellObjector } from './tell-objector';

interface Open {
  readonly found: ElectionWithContests;
  readonly objection: Objection;
  readonly result: DeclaredResult;
  readonly officer: Officer;
}

/** The election that is held instead of a result that was set aside. */
export interface SetAside {
  readonly calledAgain: string;
}

type Answered<T> = Promise<Result<T, ObjectionRefusal>>;

/**
 * Lets another officer than whoever declared a result answer an objection to it, with reasons that everybody can read: it
 * is dismissed, or the result is set aside for some of the seats. Then terms that began by it end, and another election
 * is called for them. Source: R-D26 (Model Election Rules 2014 r.66) [from knowledge]; who answers is our design.
 */
@Injectable()
export class AnswerObjection {
  constructor(
    private readonly database: Database,
    private readonly elections: ElectionRepository,
    private readonly makeDecision: MakeDecision,
    private readonly tellObjector: TellObjector,
    private readonly clock: Clock,
  ) {}

  dismiss(actor: Actor, election: string, id: string, reason: string): Answered<null> {
    return this.database.act<null, ObjectionRefusal>(actor, async (tx) => {
      const open = await this.open(tx, actor, election, id);
      if (!open.ok) return open;
      const { objection, officer } = open.value;
      const answer = { outcome: 'dismissed', reason, setAside: [], calledAgain: null } as const;
      await this.answer(tx, actor, objection, answer);
      await this.tellObjector.run(tx, open.value.found.election, objection);
      const fields = { decision: objection.decision, objection: id, ...answer };
      const answered = { action: 'declaration.answered', resource: election, fields } as const;
      return ok(recorded({ ...answered, ...officer }, () => null));
    });
  }

  /** @param contests  the constituencies, or offices as contests name them, whose result is set aside */
  setAside(
    actor: Actor,
    election: string,
    id: string,
    { reason, contests }: { readonly reason: string; readonly contests: readonly string[] },
  ): Answered<SetAside> {
    return this.database.act<SetAside, ObjectionRefusal>(actor, async (tx) => {
      const open = await this.open(tx, actor, election, id);
      if (!open.ok) return open;
      const { found, objection, result, officer } = open.value;
      await this.makeDecision.takeTurn(tx);
      const fallen = await setAsideContests(tx, found, result, contests, this.clock);
      if (!fallen) return err(nothingToSetAside);
      const further = await callFurther(tx, this.elections, this.clock, {
        follows: found.election,
        left: fallen.left,
      });
      if (!further) throw new Error('A result that is set aside leaves seats to fill.');
      const calledAgain = further.resource;
      const outcome = 'set-aside' as const;
      const setAside = fallen.contests.map(({ constituency }) => constituency);
      await this.answer(tx, actor, objection, { outcome, reason, setAside, calledAgain });
      await this.tellObjector.run(tx, found.election, objection);
      const fields = {
        ...{ decision: objection.decision, objection: id, outcome, reason },
        setAside: fallen.contests.map(({ constituency, terms }) => ({
          constituency,
          terms: [...terms],
        })),
        calledAgain,
      };
      const answered = { action: 'declaration.answered', resource: election, fields } as const;
      return ok({
        drafts: [{ ...answered, ...officer }, ...fallen.drafts, further],
        answer: () => ({ calledAgain }),
      });
    });
  }

  private async open(
    tx: Tx,
    actor: Actor,
    election: string,
    id: string,
  ): Promise<Result<Open, ObjectionRefusal>> {
    const found = await this.elections.lock(tx, election);
    if (!found) return err({ code: 'election-unknown', says: 'There is no such election.' });
    const objection = (await objectionsTo(tx, election)).find((one) => one.id === id);
    const results = await declaredResults(tx, election);
    const result = results.find(({ decision }) => decision === objection?.decision);
    if (!objection || !result)
      return err({ code: 'objection-unknown', says: 'Nobody has made this objection.' });
    if (objection.outcome !== null)
      return err({ code: 'answered-already', says: 'This objection has been answered.' });
    if (result.declaredBy === actor.accountId) return err(declaredIt);
    const involved = await whyNotIndependent(tx, actor, election);
    if (involved) return err(involved);
    const officer = await agreeingOfficer(tx, actor, {
      action: 'decision.made',
      resource: result.id,
    });
    return officer.ok ? ok({ found, objection, result, officer: officer.value }) : officer;
  }

  private answer(
    tx: Tx,
    { accountId }: Actor,
    { id }: Objection,
    said: Pick<Objection, 'outcome' | 'reason' | 'setAside' | 'calledAgain'>,
  ): Promise<unknown> {
    const { outcome, reason, setAside, calledAgain } = said;
    return tx.query(
      `insert into governance.objection_answer (objection_id, outcome, reason, set_aside, called_again, answered_by, answered_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, outcome, reason, setAside, calledAgain, accountId, this.clock.now()],
    );
  }
}

const declaredIt: ObjectionRefusal = {
  code: 'declared-it',
  says: 'You declared this result. Another officer answers objections to it.',
};
const nothingToSetAside: ObjectionRefusal = {
  code: 'nothing-to-set-aside',
  says: 'In one of these nobody holds a seat or an office by this result, or it was not declared with it. Read the page again and choose others.',
};
