import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { type CountSheet } from '@folkmoot/count';
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
import { seatsToFill } from '../seats/seats-to-fill';
import { ElectionRepository, type ElectionWithContests } from './election.repository';
import { isCountOvertaken } from './ceasing/ceased';
import { takesSeveralBallots, withoutAbandoned } from './held-ballots';

export type ElectionDeclaringRefusal =
  | NotClosed
  | {
      readonly code:
        'election-unknown' | 'not-counted' | 'declared-already' | 'count-again' | 'seats-not-free';
      readonly says: string;
    };

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

  run(actor: Actor, id: string): Promise<Result<{ decision: number }, ElectionDeclaringRefusal>> {
    return this.database.act<{ decision: number }, ElectionDeclaringRefusal>(actor, async (tx) => {
      const found = await this.elections.lock(tx, id);
      if (!found) return err({ code: 'election-unknown', says: 'There is no such election.' });
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
      await this.makeDecision.takeTurn(tx);
      const { pack } = await this.constitution.byVersion(poll.constitution);
      const contests = await this.contestFacts(tx, pack, found, poll, sheets);
      const taken = contests.flatMap((contest) => whySeatsNotFree(pack, contest) ?? [])[0];
      if (taken !== undefined) return err(seatsNotFree(taken));
      const made = await this.decide(tx, found, poll, sheets, contests);
      await this.elections.change(tx, id, { decisionId: made.id });
      return ok({ drafts: made.drafts, answer: () => ({ decision: made.number }) });
    });
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
      const called = contests.find(({ constituency }) => constituency === contest.constituency);
      if (!published || !called) throw new Error(`Contest ${contest.id} has no count sheet.`);
      const sheet = JSON.parse(published.sheet) as CountSheet;
      const elected = called.candidates.filter(({ id }) => sheet.elected.includes(id));
      facts.push({
        constituency: called.constituency,
        title: contest.title,
        seats: contest.seats ?? 1,
        candidates: sheet.candidates.map(({ id, name }) => ({ id, name })),
        entitled:
          electors.find(({ constituency }) => constituency === contest.constituency)?.entitled ?? 0,
        valid: sheet.valid,
        rejected: sheet.rejected.reduce((sum, { papers }) => sum + papers, 0),
        ...(takesSeveralBallots(sheet.method) && { ballots: sheet.stages.length }),
        method: sheet.method,
        methodVersion: sheet.methodVersion,
        quota: sheet.quota,
        elected: sheet.elected,
        countSheetSha256: published.evidence.sha256,
        lots: sheet.lots.map(({ stage, tied, chosen }) => ({ stage, between: tied, chosen })),
        ...(await seatsToFill(tx, pack, called, elected, this.clock.today())),
      });
    }
    return facts;
  }

  private decide(
    tx: Tx,
    { election, contests }: ElectionWithContests,
    poll: PollPaper,
    sheets: readonly PublishedSheet[],
    facts: readonly ContestFacts[],
  ): Promise<MadeDecision> {
    const decidedOn = this.clock.today();
    return this.makeDecision.run(tx, {
      kind: 'election',
      kindTitle: 'Election to the council',
      title: election.title,
      text: poll.introduction,
      body: 'members',
      decidedOn,
      poll: poll.id,
      facts: { type: 'election', title: election.title, contests: facts, decidedOn },
      evidence: {
        poll: poll.id,
        roll: { count: poll.roll.count, sha256: poll.roll.sha256 },
        recordDate: poll.recordDate,
        sheets: sheets.map(({ evidence }) => evidence),
      },
      members: new Map(
        contests.flatMap(({ candidates }) =>
          candidates.map((candidate) => [candidate.id, candidate.memberId] as const),
        ),
      ),
    });
  }
}

/** Why those elected cannot be declared yet, and what would change that. Source: R-E1, R-08. */
export const seatsNotFree = (says: string) =>
  ({
    code: 'seats-not-free',
    says: `${says} The result can be declared once that has changed: when a term has ended, or the seat has been given up.`,
  }) as const;
