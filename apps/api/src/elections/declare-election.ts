import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { type CountSheet } from '@folkmoot/count';
import { type Json } from '@folkmoot/log';
import { type Constitution, type ContestFacts, whySeatsNotFree } from '@folkmoot/rules';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type MadeDecision, MakeDecision } from '../decisions/make-decision';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, type Tx } from '../platform/database';
import { ClosedPolls, type NotClosed } from '../polls/closed-polls';
import { type PollPaper } from '../polls/poll-book';
import { turnout } from '../polls/poll-ballots';
import { type PublishedSheet, publishedSheets } from '../polls/published-sheets';
import { filledOtherwise } from '../seats/filled-otherwise';
import { seatsToFill } from '../seats/seats-to-fill';
import { callFurther } from './call-further';
import { calledFor } from './called-for';
import { kindOfElection } from './kind-of-election';
import { ElectionRepository, type ElectionWithContests } from './election.repository';
import { whyNotIndependent } from './independence';
import {
  type CandidateOutside,
  candidatesOutsideLocked,
  leftConstituency,
} from './ceasing/candidates-outside';
import { isCountOvertaken } from './ceasing/ceased';
import { countInHand, reviewEvidence, type ReviewState, reviewState } from './counts/count-in-hand';
import { objectionEvidence, openToObjection } from './objections/open-to-objection';
import { recountEvidence, recountsOf } from './recounts/recounts';
import { whyRecountFirst } from './recounts/why-recount-first';
import { takesSeveralBallots, withoutAbandoned } from './held-ballots';
import { membersIn, whoMayNotServe } from './may-not-serve';
import { withoutCount } from './without-count';

export type ElectionDeclaringRefusal =
  | NotClosed
  | {
      readonly code:
        | 'election-unknown'
        | 'not-counted'
        | 'declared-already'
        | 'count-again'
        | 'left-constituency'
        | 'not-independent'
        | 'not-confirmed'
        | 'objection-open'
        | 'recount-open'
        | 'recount-may-be-asked'
        | 'seats-not-free'
        | 'may-not-serve'
        | 'seat-filled';
      readonly says: string;
    };

/** What was declared, and the election that was called for seats that the voters left vacant. */
export interface DeclaredElection {
  readonly decision: number;
  readonly furtherElection: string | null;
}

/** Declares who is elected: the decision, and the terms of office that follow from it. */
@Injectable()
export class DeclareElection {
  constructor(
    private readonly database: Database,
    private readonly elections: ElectionRepository,
    private readonly closedPolls: ClosedPolls,
    private readonly constitution: CurrentConstitution,
    private readonly makeDecision: MakeDecision,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string): Promise<Result<DeclaredElection, ElectionDeclaringRefusal>> {
    return this.database.act<DeclaredElection, ElectionDeclaringRefusal>(actor, async (tx) => {
      const found = await this.elections.lock(tx, id);
      if (!found) return err({ code: 'election-unknown', says: 'There is no such election.' });
      const involved = await whyNotIndependent(tx, actor, id);
      if (involved) return err(involved);
      if (found.election.decisionId)
        return err({
          code: 'declared-already',
          says: 'The result of this election has been declared.',
        });
      const closed = await this.closedPolls.find(tx, found.election.pollId);
      if (!closed.ok) return closed;
      const poll = await withoutAbandoned(tx, closed.value);
      const sheets = await publishedSheets(tx, poll);
      if (sheets.length === 0) return err({ code: 'not-counted', says: 'Count the votes first.' });
      if (await isCountOvertaken(tx, id))
        return err({
          code: 'count-again',
          says: 'A candidate ceased to stand since the votes were counted. Count them again first.',
        });
      const count = await countInHand(tx, poll.id);
      const unreviewed = count && notReviewed[reviewState(count)];
      if (unreviewed) return err(unreviewed);
      const { pack } = await this.constitution.byVersion(poll.constitution);
      const recounts = await recountsOf(tx, poll.id);
      const declaredAt = this.clock.now();
      const doubted = count && whyRecountFirst(pack, count, recounts, declaredAt);
      if (doubted) return err(doubted);
      await this.makeDecision.takeTurn(tx);
      const filled = await filledOtherwise(tx, found.contests);
      if (filled) return err(filled);
      const outside = await this.outside(tx, id);
      if (outside) return err(leftConstituency(outside));
      const contests = await this.contestFacts(tx, pack, found, poll, sheets);
      const taken = whySeatsNotFree(pack, contests);
      if (taken !== null) return err(seatsNotFree(taken));
      const barred = whoMayNotServe(pack, contests);
      if (barred) return err(barred);
      const made = await this.decide(tx, pack, found, poll, contests, {
        sheets: sheets.map(({ evidence }) => evidence),
        ...(count && reviewEvidence(count)),
        ...(count && recountEvidence(pack, recounts, count, declaredAt)),
        ...objectionEvidence(pack, this.clock.today()),
      });
      await this.elections.change(tx, id, { decisionId: made.id });
      const further = await callFurther(tx, this.elections, this.clock, {
        follows: found.election,
        left: seatsLeft(found, poll, contests),
      });
      const on = this.clock.today();
      const drafts = await openToObjection(tx, pack, actor, { election: id, made, on });
      return ok({
        drafts: [...drafts, ...(further ? [further] : [])],
        answer: () => ({ decision: made.number, furtherElection: further?.resource ?? null }),
      });
    });
  }

  /** Somebody on the paper who left the constituency since they were nominated. */
  private async outside(tx: Tx, id: string): Promise<CandidateOutside | undefined> {
    const { pack } = await this.constitution.inForce();
    return (await candidatesOutsideLocked(tx, pack, this.clock.today(), id))[0];
  }

  private async contestFacts(
    tx: Tx,
    pack: Constitution,
    { contests }: ElectionWithContests,
    poll: PollPaper,
    sheets: readonly PublishedSheet[],
  ): Promise<readonly ContestFacts[]> {
    const electors = await turnout(tx, poll.id);
    const facts: ContestFacts[] = [];
    for (const contest of poll.contests) {
      const published = sheets.find(({ evidence }) => evidence.contest === contest.id);
      const called = calledFor(contests, contest);
      if (!published || !called) throw new Error(`Contest ${contest.id} has no count sheet.`);
      const sheet = JSON.parse(published.sheet) as CountSheet;
      const elected = called.candidates.filter(({ id }) => sheet.elected.includes(id));
      facts.push({
        constituency: called.constituency,
        title: contest.title,
        seats: contest.seats ?? 1,
        candidates: sheet.candidates.map(({ id, name }) => ({ id, name })),
        entitled: entitledIn(electors, contest.constituency),
        valid: sheet.valid,
        rejected: sheet.rejected.reduce((sum, { papers }) => sum + papers, 0),
        ...(takesSeveralBallots(sheet.method) && { ballots: sheet.stages.length }),
        method: sheet.method,
        methodVersion: sheet.methodVersion,
        quota: sheet.quota,
        elected: sheet.elected,
        ...confirmationIn(contest, sheet),
        ...(contest.reopenNominations !== null && { reopenNominations: contest.reopenNominations }),
        countSheetSha256: published.evidence.sha256,
        lots: sheet.lots.map(({ stage, tied, chosen }) => ({ stage, between: tied, chosen })),
        ...(await seatsToFill(tx, pack, called, elected, this.clock.today())),
      });
    }
    return [...facts, ...(await this.seatsNobodyStoodFor(tx, pack, contests, poll))];
  }

  /** Where each nominee is voted on: the seats for which there is none. Source: R-D14, R-F35. */
  private async seatsNobodyStoodFor(
    tx: Tx,
    pack: Constitution,
    contests: ElectionWithContests['contests'],
    poll: PollPaper,
  ): Promise<readonly ContestFacts[]> {
    const facts: ContestFacts[] = [];
    for (const contest of contests) {
      const nominees = poll.contests.filter(({ confirms }) => confirms === contest.id).length;
      const seats = nominees === 0 ? 0 : contest.seats - nominees;
      if (seats === 0) continue;
      const filled = await seatsToFill(tx, pack, contest, [], this.clock.today());
      facts.push({ ...withoutCount(contest.constituency, seats, []), ...filled });
    }
    return facts;
  }

  private decide(
    tx: Tx,
    pack: Constitution,
    { election, contests }: ElectionWithContests,
    poll: PollPaper,
    facts: readonly ContestFacts[],
    counted: Readonly<Record<string, Json>>,
  ): Promise<MadeDecision> {
    const decidedOn = this.clock.today();
    return this.makeDecision.run(tx, {
      ...kindOfElection(pack, contests),
      title: election.title,
      text: poll.introduction,
      decidedOn,
      poll: poll.id,
      facts: { type: 'election', title: election.title, contests: facts, decidedOn },
      evidence: {
        poll: poll.id,
        roll: { count: poll.roll.count, sha256: poll.roll.sha256 },
        recordDate: poll.recordDate,
        ...counted,
      },
      members: membersIn(contests),
    });
  }
}

/** How many may vote in a contest; all on the roll where everybody answers it. */
const entitledIn = (electors: Awaited<ReturnType<typeof turnout>>, asked: string | null): number =>
  electors
    .filter(({ constituency }) => asked === null || constituency === asked)
    .reduce((sum, { entitled }) => sum + entitled, 0);

/** Why a count cannot be declared yet, by where its review stands. Source: R-H8 [design]. */
const notReviewed: Partial<Record<ReviewState, ElectionDeclaringRefusal>> = {
  awaited: {
    code: 'not-confirmed',
    says: 'A scrutineer who is no candidate has to confirm the count first. Ask one of them: it is on their list of tasks.',
  },
  objected: {
    code: 'objection-open',
    says: 'A scrutineer has objected to the count. Answer the objection, with the reason, before you declare the result.',
  },
};

/** The votes for and against, where a contest was about one nominee. Source: R-F35. */
function confirmationIn(
  { against, options }: PollPaper['contests'][number],
  { candidates, stages: [stage] }: CountSheet,
): Pick<ContestFacts, 'confirmation'> {
  const nominee = options.find(({ id }) => id !== against)?.id;
  if (against === null || nominee === undefined) return {};
  const votes = (id: string) => Number(stage?.votes[candidates.findIndex((one) => one.id === id)]);
  return { confirmation: { nominee, votesFor: votes(nominee), votesAgainst: votes(against) } };
}

/**
 * What is left of the seats for which each nominee was voted on, or for which the paper offered to re-open nominations.
 * Source: R-F35, R-F33.
 */
const seatsLeft = (
  { contests }: ElectionWithContests,
  poll: PollPaper,
  facts: readonly ContestFacts[],
) =>
  contests
    .filter((called) =>
      poll.contests.some(
        ({ id, confirms, reopenNominations }) =>
          confirms === called.id || (id === called.id && reopenNominations !== null),
      ),
    )
    .map((contest) => ({
      ...contest,
      seats:
        contest.seats -
        facts
          .filter(({ constituency }) => constituency === contest.constituency)
          .reduce((sum, { elected }) => sum + elected.length, 0),
    }));

/** Why those elected cannot be declared yet, and what would change that. Source: R-E1, R-08. */
export const seatsNotFree = (says: string) =>
  ({
    code: 'seats-not-free',
    says: `${says} The result can be declared once that has changed: when a term has ended, or the seat has been given up.`,
  }) as const;
