import { Injectable } from '@nestjs/common';
import { err, formatDate, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { BOARD, type DecisionKind } from '@folkmoot/rules';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type MadeDecision, MakeDecision } from '../decisions/make-decision';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, type Tx } from '../platform/database';
import { membersNamed } from './members-named';
import { RegisterFacts } from './register-facts';
import { ResolutionRepository } from './resolution.repository';
import { type ResolutionRow } from './resolution.row';
import { type Stated, statedFor, type Statements, type StatingRefusal } from './statements';

/** How the board voted at a meeting of its own, as its minutes say. */
export interface BoardVote {
  readonly heldOn: PlainDate;
  /** Where the minutes are found: `Board minutes 2026/7, item 4`. */
  readonly minutes: string;
  readonly directors: number;
  readonly tookPart: number;
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly abstained: number;
}

export type BoardVoteRefusal =
  | StatingRefusal
  | {
      readonly code:
        | 'resolution-unknown'
        | 'declared-already'
        | 'kind-unknown'
        | 'not-of-the-board'
        | 'meeting-to-come'
        | 'votes-do-not-add-up';
      readonly says: string;
    };

/**
 * Lets the rules decide how the board voted, by its minutes, and enters the decision in the register. Directors vote at
 * a meeting, and not all of them are members with an account: nobody can be asked by a poll. Source: R-B16, R-C17.
 */
@Injectable()
export class RecordBoardVote {
  constructor(
    private readonly database: Database,
    private readonly resolutions: ResolutionRepository,
    private readonly makeDecision: MakeDecision,
    private readonly registerFacts: RegisterFacts,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    id: string,
    vote: BoardVote,
    statements: Statements = {},
  ): Promise<Result<{ decision: number }, BoardVoteRefusal>> {
    return this.database.act<{ decision: number }, BoardVoteRefusal>(actor, async (tx) => {
      const row = await this.resolutions.lock(tx, id);
      if (!row) return err({ code: 'resolution-unknown', says: 'There is no such resolution.' });
      if (row.decisionId)
        return err({
          code: 'declared-already',
          says: 'The result of this resolution has been declared.',
        });
      const flaw = flawOf(vote, this.clock.today());
      if (flaw) return err(flaw);
      const { pack } = await this.constitution.inForce(vote.heldOn);
      const kind = pack.decisionKinds.find((known) => known.code === row.kind);
      if (!kind) return err(kindUnknown(row, vote));
      if (kind.electorate !== 'board') return err(notOfTheBoard(kind));
      const stated = await statedFor(tx, pack, kind, statements);
      if (!stated.ok) return stated;
      const made = await this.decide(tx, row, kind, vote, stated.value);
      await this.resolutions.change(tx, id, { decisionId: made.id });
      return ok({
        drafts: made.drafts,
        answer: () => ({ decision: made.number }),
      });
    });
  }

  private async decide(
    tx: Tx,
    { kind: code, title, text, proposal }: ResolutionRow,
    kind: DecisionKind,
    { heldOn, minutes, directors, tookPart, ...votes }: BoardVote,
    stated: Stated,
  ): Promise<MadeDecision> {
    return this.makeDecision.run(tx, {
      kind: code,
      kindTitle: kind.title,
      title,
      text,
      body: 'board',
      decidedOn: heldOn,
      poll: null,
      facts: {
        type: 'resolution',
        kind: code,
        title,
        ...votes,
        participation: [{ constituency: BOARD, entitled: directors, tookPart }],
        decidedOn: heldOn,
        proposal,
        ...stated.facts,
        ...(await this.registerFacts.of(tx, proposal)),
      },
      evidence: { poll: null, minutes, ...stated.evidence },
      members: await membersNamed(tx, proposal),
    });
  }
}

/** A slip of the pen is told before it is a decision for good. */
function flawOf(
  { heldOn, directors, tookPart, votesFor, votesAgainst, abstained }: BoardVote,
  today: PlainDate,
): BoardVoteRefusal | null {
  if (heldOn > today)
    return {
      code: 'meeting-to-come',
      says: `${formatDate(heldOn)} is yet to come. Record the vote once the board has met.`,
    };
  if (tookPart > directors)
    return {
      code: 'votes-do-not-add-up',
      says: `${tookPart} directors cannot take part where there are ${directors}. Check both numbers with the minutes.`,
    };
  const votes = votesFor + votesAgainst + abstained;
  if (votes <= tookPart) return null;
  return {
    code: 'votes-do-not-add-up',
    says: `${votes} votes and abstentions are more than the ${tookPart} directors who took part. Check the numbers with the minutes.`,
  };
}

const kindUnknown = ({ kind }: ResolutionRow, { heldOn }: BoardVote): BoardVoteRefusal => ({
  code: 'kind-unknown',
  says: `The constitution in force on ${formatDate(heldOn)} has no decision of the kind “${kind}”.`,
});

const notOfTheBoard = ({ title }: DecisionKind): BoardVoteRefusal => ({
  code: 'not-of-the-board',
  says: `${title} is not for the board to decide. Open a poll of those who vote on it.`,
});
