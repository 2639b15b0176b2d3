import { Injectable } from '@nestjs/common';
import { err, type Instant, ok, type Result } from '@folkmoot/basics';
import { acceptBallot, type Answer, type BallotRefusal } from '@folkmoot/rules';
import { randomInt } from 'node:crypto';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { type Rehearsal, type SampleVoter, termsOf } from './rehearsal';
import { RehearsalRepository } from './rehearsal.repository';
import { sampleAnswers } from './sample-answers';

export type SampleBallotRefusal =
  | BallotRefusal
  | { readonly code: 'link-unknown' | 'rehearsal-unknown' | 'overtaken'; readonly says: string };

/** Puts ballots of invented voters into the box of a rehearsal, under the same rules as real ones. */
@Injectable()
export class CastSampleBallots {
  constructor(
    private readonly database: Database,
    private readonly rehearsals: RehearsalRepository,
    private readonly clock: Clock,
  ) {}

  /** The ballot of whoever has the link. Sent again, it is one ballot. */
  byLink(
    link: string,
    answers: readonly Answer[],
  ): Promise<Result<{ castAt: Instant }, SampleBallotRefusal>> {
    return this.database.transaction(async (tx) => {
      const now = this.clock.now();
      const found = await this.rehearsals.byLink(tx, link, now, 'while-voting');
      if (!found) return err(linkUnknown);
      const { rehearsal, voter } = found;
      if (voter.castAt !== null && isSame(voter.answers, answers))
        return ok({ castAt: voter.castAt });
      const accepted = accept(rehearsal, voter, answers, now);
      if (!accepted.ok) return accepted;
      await this.rehearsals.cast(tx, link, accepted.value, now);
      return ok({ castAt: now });
    });
  }

  /** Lets everybody who has not voted vote by chance. @returns how many that were */
  theRest(actor: Actor, id: string): Promise<Result<{ cast: number }, SampleBallotRefusal>> {
    return this.database.act<{ cast: number }, SampleBallotRefusal>(actor, async (tx) => {
      const now = this.clock.now();
      const rehearsal = await this.rehearsals.find(tx, id, now, 'for update');
      if (!rehearsal) return err(rehearsalUnknown);
      const left = (await this.rehearsals.voters(tx, id)).filter(({ castAt }) => castAt === null);
      for (const voter of left) {
        const answers = rehearsal.paper.contests
          .filter(({ constituency }) => constituency === voter.constituency)
          .map((contest) => ({ contest: contest.id, options: sampleAnswers(contest, randomInt) }));
        const accepted = accept(rehearsal, voter, answers, now);
        if (!accepted.ok) return accepted;
        await this.rehearsals.cast(tx, voter.link, accepted.value, now);
      }
      return ok({ drafts: [], answer: () => ({ cast: left.length }) });
    });
  }
}

function accept(
  rehearsal: Rehearsal,
  voter: SampleVoter,
  answers: readonly Answer[],
  now: Instant,
): Result<readonly Answer[], SampleBallotRefusal> {
  if (rehearsal.overtaken) return err(overtaken);
  const previous = voter.castAt === null ? null : { id: voter.link };
  const accepted = acceptBallot(termsOf(rehearsal), voter, previous, answers, now);
  return accepted.ok ? ok(accepted.value.answers) : accepted;
}

const isSame = (one: SampleVoter['answers'], other: readonly Answer[]): boolean =>
  JSON.stringify(one?.map(inOrder)) === JSON.stringify(other.map(inOrder));

const inOrder = ({ contest, options }: Answer): readonly unknown[] => [contest, options];

const linkUnknown: SampleBallotRefusal = {
  code: 'link-unknown',
  says: 'No rehearsal has this link. It may have been deleted.',
};

export const rehearsalUnknown = {
  code: 'rehearsal-unknown',
  says: 'There is no such rehearsal. It may have been deleted.',
} as const;

export const overtaken = {
  code: 'overtaken',
  says: 'The poll of the real election has opened, so its rehearsal is over: it takes no more votes, and has no count that could be taken for a result.',
} as const;
