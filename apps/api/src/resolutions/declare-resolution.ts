import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { type Proposal, type Service } from '@folkmoot/rules';
import { serviceIn } from '../appointments/service';
import { CurrentConstitution } from '../constitution/current-constitution';
import { bodyOf, MakeDecision } from '../decisions/make-decision';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded, type Tx } from '../platform/database';
import { countedBallots, turnout, type ContestBallots } from '../polls/poll-ballots';
import { type PollPaper } from '../polls/poll-book';
import { ClosedPolls, type NotClosed } from '../polls/closed-polls';
import { keepCountSheet } from '../polls/keep-count-sheet';
import { tallySheet } from '../polls/tally-sheet';
import { membersNamed } from './members-named';
import { ResolutionRepository } from './resolution.repository';
import { type ResolutionRow } from './resolution.row';

export type DeclaringRefusal =
  NotClosed | { readonly code: 'resolution-unknown' | 'declared-already'; readonly says: string };

/** Counts a resolution's poll, lets the rules decide, and enters the decision in the register. */
@Injectable()
export class DeclareResolution {
  constructor(
    private readonly database: Database,
    private readonly resolutions: ResolutionRepository,
    private readonly closedPolls: ClosedPolls,
    private readonly makeDecision: MakeDecision,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string): Promise<Result<{ decision: number }, DeclaringRefusal>> {
    return this.database.act<{ decision: number }, DeclaringRefusal>(actor, async (tx) => {
      const row = await this.resolutions.lock(tx, id);
      if (!row) return err({ code: 'resolution-unknown', says: 'There is no such resolution.' });
      if (row.decisionId)
        return err({
          code: 'declared-already',
          says: 'The result of this resolution has been declared.',
        });
      const closed = await this.closedPolls.find(tx, row.pollId);
      if (!closed.ok) return closed;
      const made = await this.decide(tx, row, closed.value);
      await this.resolutions.change(tx, id, { decisionId: made.id });
      return ok(recorded(made.draft, () => ({ decision: made.number })));
    });
  }

  private async decide(tx: Tx, row: ResolutionRow, poll: PollPaper) {
    const [ballots] = await countedBallots(tx, poll);
    if (!ballots) throw new Error('A resolution’s poll has no contest.');
    const { pack } = await this.constitution.inForce();
    const kind = pack.decisionKinds.find((known) => known.code === row.kind);
    const decidedOn = this.clock.today();
    const sheet = await keepCountSheet(tx, poll, ballots, tallySheet(ballots), this.clock.now());
    const [votesFor, votesAgainst, abstained] = votes(ballots);
    return this.makeDecision.run(tx, {
      kind: row.kind,
      kindTitle: kind?.title ?? row.kind,
      title: row.title,
      text: row.text,
      body: kind ? bodyOf(kind) : 'members',
      decidedOn,
      poll: poll.id,
      facts: {
        type: 'resolution',
        kind: row.kind,
        title: row.title,
        votesFor,
        votesAgainst,
        abstained,
        participation: await turnout(tx, poll.id),
        decidedOn,
        proposal: row.proposal,
        ...(await this.serviceFor(tx, row.proposal)),
      },
      evidence: {
        poll: poll.id,
        roll: { count: poll.roll.count, sha256: poll.roll.sha256 },
        recordDate: poll.recordDate,
        sheets: [sheet],
      },
      members: await membersNamed(tx, row.proposal),
    });
  }

  /** Others may have been appointed since the draft: the register is read where no decision can overtake this one. */
  private async serviceFor(tx: Tx, proposal: Proposal): Promise<{ service?: Service }> {
    if (proposal.type !== 'appointment') return {};
    await this.makeDecision.takeTurn(tx);
    const { office, nominee, from, to } = proposal;
    return { service: await serviceIn(tx, office, nominee.name, { from, to }) };
  }
}

/** For, against and abstained, in the order of the ballot paper. */
function votes({ papers }: ContestBallots): [number, number, number] {
  const of = (place: number) =>
    papers
      .filter(({ preferences }) => preferences[0] === place)
      .reduce((sum, { count }) => sum + count, 0);
  return [of(0), of(1), of(2)];
}
