import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { type AllocationSheet } from '@folkmoot/count';
import { type DecisionKind } from '@folkmoot/rules';
import { CurrentConstitution } from '../constitution/current-constitution';
import { bodyOf, type MadeDecision, MakeDecision } from '../decisions/make-decision';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, type Tx } from '../platform/database';
import { ClosedPolls, type NotClosed } from '../polls/closed-polls';
import { keepCountSheet } from '../polls/keep-count-sheet';
import { countedBallots, participationOf, turnout } from '../polls/poll-ballots';
import { type PollPaper } from '../polls/poll-book';
import { drawLots, type PollLots } from '../polls/poll-lots';
import { countFundRound } from './count-fund-round';
import { fundKind, type NoFund } from './fund-kind';
import { FundRoundRepository } from './fund-round.repository';

export type RoundDeclaringRefusal =
  | NotClosed
  | NoFund
  | { readonly code: 'round-unknown' | 'declared-already'; readonly says: string };

interface RoundCount {
  /** What was put to the vote. */
  readonly text: string;
  readonly sheet: AllocationSheet;
  readonly evidence: Awaited<ReturnType<typeof keepCountSheet>>;
  readonly lots: PollLots;
}

/**
 * Counts the approvals of a closed round, lets the rules decide, and enters the grants as a decision.
 * The log gets the count with the secret of its lots, then the decision that rests on it.
 */
@Injectable()
export class DeclareFundRound {
  constructor(
    private readonly database: Database,
    private readonly rounds: FundRoundRepository,
    private readonly closedPolls: ClosedPolls,
    private readonly makeDecision: MakeDecision,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string): Promise<Result<{ decision: number }, RoundDeclaringRefusal>> {
    return this.database.act<{ decision: number }, RoundDeclaringRefusal>(actor, async (tx) => {
      const found = await this.rounds.lock(tx, id);
      if (!found) return err({ code: 'round-unknown', says: 'There is no such fund round.' });
      if (found.round.decisionId)
        return err({
          code: 'declared-already',
          says: 'The result of this round has been declared.',
        });
      const closed = await this.closedPolls.find(tx, found.round.pollId);
      if (!closed.ok) return closed;
      const { pack } = await this.constitution.byVersion(closed.value.constitution);
      const kind = fundKind(pack);
      if (!kind.ok) return kind;
      const count = await this.count(tx, closed.value);
      const made = await this.decide(tx, closed.value, kind.value, count);
      await this.rounds.change(tx, id, { decisionId: made.id });
      const { evidence, lots } = count;
      const fields = { poll: closed.value.id, sheets: [evidence], lots: lots.revealed };
      return ok({
        drafts: [{ action: 'count.published', resource: id, fields }, ...made.drafts],
        answer: () => ({ decision: made.number }),
      });
    });
  }

  private async count(tx: Tx, poll: PollPaper): Promise<RoundCount> {
    const [ballots] = await countedBallots(tx, poll);
    if (!ballots) throw new Error('A fund round’s poll has no contest.');
    const lots = await drawLots(tx, poll.id);
    const sheet = countFundRound(ballots, lots);
    const evidence = await keepCountSheet(tx, poll, ballots, {
      sheet,
      at: this.clock.now(),
    });
    return { text: ballots.contest.text, sheet, evidence, lots };
  }

  private async decide(
    tx: Tx,
    poll: PollPaper,
    kind: DecisionKind,
    { text, sheet, evidence }: RoundCount,
  ): Promise<MadeDecision> {
    const { title, roll, recordDate } = poll;
    const { budgetPence, method, methodVersion, voters, projects, funded } = sheet;
    const decidedOn = this.clock.today();
    return this.makeDecision.run(tx, {
      kind: kind.code,
      kindTitle: kind.title,
      title,
      text,
      body: bodyOf(kind),
      decidedOn,
      poll: poll.id,
      facts: {
        type: 'fund-round',
        title,
        budgetPence,
        method,
        methodVersion,
        voters,
        bids: projects,
        funded,
        countSheetSha256: evidence.sha256,
        participation: participationOf(await turnout(tx, poll.id)),
        decidedOn,
      },
      evidence: {
        poll: poll.id,
        roll: { count: roll.count, sha256: roll.sha256 },
        recordDate,
        sheets: [evidence],
      },
    });
  }
}
