import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { type CountSheet } from '@folkmoot/count';
import { type ContestFacts } from '@folkmoot/rules';
import { MakeDecision } from '../decisions/make-decision';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, type Tx } from '../platform/database';
import { ClosedPolls, type NotClosed } from '../polls/closed-polls';
import { type PollPaper } from '../polls/poll-book';
import { turnout } from '../polls/poll-ballots';
import { type PublishedSheet, publishedSheets } from '../polls/published-sheets';
import { restOfTerm } from '../seats/rest-of-term';
import { ElectionRepository, type ElectionWithContests } from './election.repository';
import { isCountOvertaken } from './ceasing/ceased';
import { takesSeveralBallots, withoutAbandoned } from './held-ballots';

export type ElectionDeclaringRefusal =
  | NotClosed
  | {
      readonly code: 'election-unknown' | 'not-counted' | 'declared-already' | 'count-again';
      readonly says: string;
    };

/** Declares who is elected: the decision, and the terms of office that follow from it. */
@Injectable()
export class DeclareElection {
  constructor(
    private readonly database: Database,
    private readonly elections: ElectionRepository,
    private readonly closedPolls: ClosedPolls,
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
      const made = await this.decide(tx, found, poll, sheets);
      await this.elections.change(tx, id, { decisionId: made.id });
      return ok({ drafts: made.drafts, answer: () => ({ decision: made.number }) });
    });
  }

  private async decide(
    tx: Tx,
    { election, contests }: ElectionWithContests,
    poll: PollPaper,
    sheets: readonly PublishedSheet[],
  ) {
    const decidedOn = this.clock.today();
    const electors = await turnout(tx, poll.id);
    const terms = new Map<string | null, Awaited<ReturnType<typeof restOfTerm>>>();
    for (const { constituency, inPlaceOf } of contests)
      terms.set(constituency, await restOfTerm(tx, inPlaceOf, decidedOn));
    const facts = poll.contests.map((contest): ContestFacts => {
      const published = sheets.find(({ evidence }) => evidence.contest === contest.id);
      if (!published) throw new Error(`Contest ${contest.id} has no count sheet.`);
      const sheet = JSON.parse(published.sheet) as CountSheet;
      return {
        constituency: contest.constituency ?? '',
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
        ...(terms.get(contest.constituency) ?? { termFrom: decidedOn }),
      };
    });
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
