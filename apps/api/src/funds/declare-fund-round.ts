import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { type DecisionKind } from '@folkmoot/rules';
import { CurrentConstitution } from '../constitution/current-constitution';
import { bodyOf, type MadeDecision, MakeDecision } from '../decisions/make-decision';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded, type Tx } from '../platform/database';
import { ClosedPolls, type NotClosed } from '../polls/closed-polls';
import { keepCountSheet } from '../polls/keep-count-sheet';
import { countedBallots, turnout } from '../polls/poll-ballots';
import { type PollPaper } from '../polls/poll-book';
import { drawLots } from '../polls/poll-lots';
import { countFundRound } from './count-fund-round';
import { fundKind, type NoFund } from './fund-kind';
import { FundRoundRepository } from './fund-round.repository';

export type RoundDeclaringRefusal =
  | NotClosed
  | NoFund
  | { readonly code: 'round-unknown' | 'declared-already'; readonly says: string };

/** Counts the approvals of a closed round, lets the rules decide, and enters the grants as a decision. */
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
      const { pack } = await this.constitution.inForce();
      const kind = fundKind(pack);
      if (!kind.ok) return kind;
      const made = await this.decide(tx, closed.value, kind.value);
      await this.rounds.change(tx, id, { decisionId: made.id });
      return ok(recorded(made.draft, () => ({ decision: made.number })));
    });
  }

  private async decide(tx: Tx, poll: PollPaper, kind: DecisionKind): Promise<MadeDecision> {
    const [ballots] = await countedBallots(tx, poll);
    if (!ballots) throw new Error('A fund round’s poll has no contest.');
    const decidedOn = this.clock.today();
    const lots = await drawLots(tx, poll.id);
    const sheet = countFundRound(ballots, lots);
    const kept = await keepCountSheet(tx, poll, ballots, sheet, this.clock.now());
    return this.makeDecision.run(tx, {
      kind: kind.code,
      kindTitle: kind.title,
      title: poll.title,
      text: ballots.contest.text,
      body: bodyOf(kind),
      decidedOn,
      poll: poll.id,
      facts: {
        type: 'fund-round',
        title: poll.title,
        budgetPence: sheet.budgetPence,
        method: sheet.method,
        methodVersion: sheet.methodVersion,
        voters: sheet.voters,
        bids: sheet.projects,
        funded: sheet.funded,
        countSheetSha256: kept.sha256,
        participation: await turnout(tx, poll.id),
        decidedOn,
      },
      evidence: {
        poll: poll.id,
        roll: { count: poll.roll.count, sha256: poll.roll.sha256 },
        recordDate: poll.recordDate,
        sheets: [kept],
        lots: lots.revealed,
      },
    });
  }
}
