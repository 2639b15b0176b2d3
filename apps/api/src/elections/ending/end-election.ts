import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { MakeDecision } from '../../decisions/make-decision';
import { type Actor } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { Database, recorded, type Tx } from '../../platform/database';
import { LettersAboutNominations } from '../candidacies/letters';
import { ElectionRepository, type ElectionWithContests } from '../election.repository';
import { whyNotIndependent } from '../independence';
import { whyUnchangeable } from './ended';
import { standingIn } from './standing-in';
import { type ContestAsked, whatIsLeft } from './what-is-left';

export interface EndingRefusal {
  readonly code:
    | 'election-unknown'
    | 'not-independent'
    | 'poll-opened'
    | 'declared-already'
    | 'election-ended'
    | 'places-left';
  readonly says: string;
}

/** What was ended, and whether anything of the election goes on. */
export interface EndedContests {
  readonly says: string;
  readonly goesOn: boolean;
}

/**
 * Ends the contests of an election that can fill nothing any more, before its poll opens: somebody else has the rest of
 * the term, or no place is free. The rules say which; the others go on. Whoever stands in them is told.
 * Source: R-E1, R-E3, R-E11.
 */
@Injectable()
export class EndElection {
  constructor(
    private readonly database: Database,
    private readonly elections: ElectionRepository,
    private readonly constitution: CurrentConstitution,
    private readonly makeDecision: MakeDecision,
    private readonly letters: LettersAboutNominations,
    private readonly clock: Clock,
  ) {}

  /** @param reason  for everybody to read: the log has it */
  run(actor: Actor, id: string, reason: string): Promise<Result<EndedContests, EndingRefusal>> {
    return this.database.act<EndedContests, EndingRefusal>(actor, async (tx) => {
      const found = await this.elections.lock(tx, id);
      if (!found) return err({ code: 'election-unknown', says: 'There is no such election.' });
      const refusal = whyUnchangeable(found) ?? (await whyNotIndependent(tx, actor, id));
      if (refusal) return err(refusal);
      // No seat is taken or given up by a decision until the act ends.
      await this.makeDecision.takeTurn(tx);
      const { pack, version, sha256 } = await this.constitution.inForce();
      const today = this.clock.today();
      const left = found.contests.filter(({ decisionId }) => decisionId === null);
      const asked = await whatIsLeft(tx, pack, left, today);
      const over = asked.filter((one) => one.found.holds);
      if (over.length === 0) return err({ code: 'places-left', says: listed(asked) });
      await this.end(tx, found, over, reason);
      const fields = {
        contests: over.map(({ contest, found: { rule, citation } }) => ({
          contest: contest.id,
          constituency: contest.constituency,
          seats: contest.seats,
          rule,
          citation,
        })),
        reason,
        on: today,
        constitution: { version, sha256 },
      };
      const ended = { action: 'contests.ended', resource: id, fields } as const;
      return ok(recorded(ended, () => ({ says: listed(over), goesOn: over.length < left.length })));
    });
  }

  /** An election of which some was declared without a poll is declared once the rest of it has ended. */
  private async end(
    tx: Tx,
    { election, contests }: ElectionWithContests,
    over: readonly ContestAsked[],
    reason: string,
  ): Promise<void> {
    const ids = over.map(({ contest }) => contest.id);
    await this.elections.end(tx, ids, new Date(this.clock.now()), reason);
    const rest = contests.filter((contest) => !ids.includes(contest.id));
    const last = rest.findLast(({ decisionId }) => decisionId !== null)?.decisionId;
    if (last && rest.every(({ decisionId }) => decisionId !== null))
      await this.elections.change(tx, election.id, { decisionId: last });
    for (const member of await standingIn(tx, ids))
      await this.letters.send(tx, member, 'ended', election, reason);
  }
}

const listed = (asked: readonly ContestAsked[]): string =>
  asked.map(({ found }) => found.says).join(' ');
