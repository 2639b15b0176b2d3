import { type Instant, type Result, err, formatMoment, ok } from '@folkmoot/basics';
import { Temporal } from 'temporal-polyfill';
import { checkAnswers } from './check-answers';
import { declaresIdentity, notDeclared } from './declare-identity';
import {
  type AcceptedBallot,
  type Answer,
  type BallotRefusal,
  type PollTerms,
  type PreviousBallot,
  type RollEntry,
} from './poll-terms';

/**
 * May this ballot go into the box?
 * Source: R-08 (one person, one ballot), R-H8 (a ballot received at the moment of closing counts),
 * R-D20 (the first counts, unless the rules let a vote be changed), R-D16 (no vote without a declaration of identity).
 *
 * A contest left out is an under-vote and is allowed. A ranking or approval answered with no options
 * is a blank paper, allowed because the elector named the contest: it counts as taking part and is
 * rejected, or approves nothing, at the count. A ballot that answers no contest at all is refused,
 * since nobody can tell it from a lost request.
 *
 * @param entry     the elector's line on the roll, or `null` when there is none
 * @param previous  the elector's ballot in the box, or `null`
 * @param now       when the server received the ballot
 * @param declared  whether the elector declares their identity with it
 */
export function acceptBallot(
  poll: PollTerms,
  entry: RollEntry | null,
  previous: PreviousBallot | null,
  answers: readonly Answer[],
  now: Instant,
  declared = false,
): Result<AcceptedBallot, BallotRefusal> {
  const elector = mayCast(poll, entry, previous, now, declared);
  if (!elector.ok) return elector;
  const { constituency } = elector.value;
  const checked = checkAnswers(poll.contests, constituency, answers);
  if (!checked.ok) return checked;
  return ok({
    constituency,
    answers: checked.value,
    replaces: previous?.id ?? null,
  });
}

/**
 * May this person put a ballot in the box now, whatever is on it? It is all that can be asked of a sealed ballot.
 * Source: R-08, R-H8, R-D20: who has voted on paper casts nothing besides. R-D27: nor is anything cast in an abandoned poll.
 * @param previous  the elector's ballot in the box, or `null`
 * @param declared  whether the elector declares their identity with it
 * @returns the elector's line on the roll
 */
export function mayCast(
  poll: PollHours & Pick<PollTerms, 'mayChangeVote' | 'declaring'>,
  entry: RollEntry | null,
  previous: PreviousBallot | null,
  now: Instant,
  declared = false,
): Result<RollEntry, BallotRefusal> {
  const untimely = notTakingBallots(poll, now);
  if (untimely) return err(untimely);
  if (!entry) {
    return err({ code: 'not-on-roll', says: 'You are not on the roll of this poll.' });
  }
  if (entry.isAbandoned) {
    return err({
      code: 'contest-abandoned',
      says: 'The poll for the seats of your constituency was abandoned because a candidate stands no longer: no vote in it is counted, and none is taken any more. A new election is called for these seats.',
    });
  }
  if (entry.onPaper) {
    return err({
      code: 'voted-on-paper',
      says: 'Your vote on paper has been taken in this poll. It counts, and no ballot is cast beside it. If you did not vote on paper, tell the returning officer at once.',
    });
  }
  if (previous && !poll.mayChangeVote) {
    return err({
      code: 'already-voted',
      says: 'You have voted in this poll already. The first ballot counts and cannot be changed.',
    });
  }
  if (!declared && declaresIdentity(poll, entry)) return err(notDeclared);
  return ok(entry);
}

export type PollHours = Pick<PollTerms, 'opensAt' | 'closesAt' | 'closedAt'>;

/**
 * Why a poll takes no ballots now, or `null` when it does. Once the box is closed nothing is added, even if it was
 * received before: closing waits for those.
 */
export function notTakingBallots(poll: PollHours, now: Instant): BallotRefusal | null {
  if (poll.closedAt !== null) {
    return { code: 'poll-closed', says: `This poll closed on ${formatMoment(poll.closedAt)}.` };
  }
  if (poll.opensAt === null) {
    return { code: 'poll-not-open', says: 'This poll has not been opened.' };
  }
  if (isBefore(now, poll.opensAt)) {
    return { code: 'poll-not-open', says: `This poll opens on ${formatMoment(poll.opensAt)}.` };
  }
  if (isBefore(poll.closesAt, now)) {
    return { code: 'poll-closed', says: `This poll closed on ${formatMoment(poll.closesAt)}.` };
  }
  return null;
}

const isBefore = (a: Instant, b: Instant): boolean => Temporal.Instant.compare(a, b) < 0;
