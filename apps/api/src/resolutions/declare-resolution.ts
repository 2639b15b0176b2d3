import { Injectable } from '@nestjs/common';
import { err, formatDate, ok, type PlainDate, type Result } from '@folkmoot/basics';
import {
  checksMissing,
  chosenAppointment,
  decide,
  type DecisionKind,
  type ResolutionFacts,
} from '@folkmoot/rules';
import { CurrentConstitution } from '../constitution/current-constitution';
import { bodyOf, MakeDecision, type Matter } from '../decisions/make-decision';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, type Tx } from '../platform/database';
import { type AnotherBallotNeeded } from '../elections/counts/count-contest';
import { PollBook, type PollPaper } from '../polls/poll-book';
import { ClosedPolls, type NotClosed } from '../polls/closed-polls';
import { countVote } from './count-vote';
import { type VoteToCount } from './counted-vote';
import { membersNamed } from './members-named';
import { RegisterFacts } from './register-facts';
import { ResolutionRepository } from './resolution.repository';
import { type ResolutionRow } from './resolution.row';
import { SpecialNotices } from './special-notices';
import { type Stated, statedFor, type Statements, type StatingRefusal } from './statements';

export type DeclaringRefusal =
  | NotClosed
  | AnotherBallotNeeded
  | StatingRefusal
  | {
      readonly code:
        'resolution-unknown' | 'declared-already' | 'meeting-to-come' | 'checks-missing';
      readonly says: string;
    };

/** Counts a resolution's poll, lets the rules decide, and enters the decision in the register. */
@Injectable()
export class DeclareResolution {
  constructor(
    private readonly database: Database,
    private readonly resolutions: ResolutionRepository,
    private readonly closedPolls: ClosedPolls,
    private readonly pollBook: PollBook,
    private readonly makeDecision: MakeDecision,
    private readonly registerFacts: RegisterFacts,
    private readonly specialNotices: SpecialNotices,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    id: string,
    statements: Statements = {},
  ): Promise<Result<{ decision: number }, DeclaringRefusal>> {
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
      const { pack } = await this.constitution.byVersion(closed.value.constitution);
      const kind = pack.decisionKinds.find((known) => known.code === row.kind);
      const stated = await statedFor(tx, pack, kind, statements);
      if (!stated.ok) return stated;
      const { specialNotice } = await this.specialNotices.factsOf(tx, row.id, closed.value);
      if (specialNotice && this.clock.today() < specialNotice.meetingOn)
        return err(meetingToCome(specialNotice.meetingOn));
      const facts = { ...stated.value.facts, ...(specialNotice && { specialNotice }) };
      const counting = { pack, pollBook: this.pollBook };
      const saying = { ...stated.value, facts };
      const put = await this.putTogether(tx, row, closed.value, kind, saying, counting);
      if (!put.ok) return put;
      const missing = kind ? checksMissing(pack, kind, put.value.facts) : [];
      if (missing.length > 0 && decide(pack, put.value.facts).verdict === 'unlawful')
        return err({
          code: 'checks-missing',
          says: `The appointment cannot take effect until ${missing.join(', and ')}. Record it, then declare the result.`,
        });
      const made = await this.makeDecision.run(tx, put.value);
      await this.resolutions.change(tx, id, { decisionId: made.id });
      return ok({
        drafts: made.drafts,
        answer: () => ({ decision: made.number }),
      });
    });
  }

  /** The counted poll with everything else that the rules decide on. */
  private async putTogether(
    tx: Tx,
    row: ResolutionRow,
    poll: PollPaper,
    kind: DecisionKind | undefined,
    stated: Stated,
    count: Pick<VoteToCount, 'pack' | 'pollBook'>,
  ): Promise<Result<Matter & { readonly facts: ResolutionFacts }, AnotherBallotNeeded>> {
    const counted = await countVote(tx, poll, row, { at: this.clock.now(), ...count });
    if (!counted.ok) return counted;
    const decidedOn = this.clock.today();
    const { selection } = counted.value.facts;
    const proposal =
      row.proposal.type === 'selection'
        ? (chosenAppointment(row.proposal, selection) ?? row.proposal)
        : row.proposal;
    return ok({
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
        ...counted.value.facts,
        decidedOn,
        proposal: row.proposal,
        ...stated.facts,
        ...(await this.registerFacts.of(tx, proposal)),
        ...(await this.registerFacts.item(tx, poll, row, proposal)),
      },
      evidence: {
        poll: poll.id,
        roll: { count: poll.roll.count, sha256: poll.roll.sha256 },
        recordDate: poll.recordDate,
        ...counted.value.evidence,
        ...stated.evidence,
      },
      members: await membersNamed(tx, row.proposal),
    });
  }
}

/** Nobody is removed before the director could speak. Source: R-A25. */
const meetingToCome = (meetingOn: PlainDate): DeclaringRefusal => ({
  code: 'meeting-to-come',
  says: `The director may speak at the meeting on ${formatDate(meetingOn)}. Declare the result on that day or later.`,
});
