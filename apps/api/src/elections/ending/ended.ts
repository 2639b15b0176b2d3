import { utc } from '../../platform/utc';
import { type ElectionWithContests } from '../election.repository';

/** Why nothing of an election changes any more. */
export interface Ended {
  readonly code: 'election-ended';
  readonly says: string;
}

/** That its poll has opened, or that its result is known. */
export interface Late {
  readonly code: 'poll-opened' | 'declared-already';
  readonly says: string;
}

export const electionEnded: Ended = {
  code: 'election-ended',
  says: 'This election has ended: no place was left for it to fill.',
};

/** Why nothing of an election changes any more, where all of it was ended; `null` where something is left or was decided. */
export const whyEnded = ({ contests }: ElectionWithContests): Ended | null =>
  contests.length === 0 ? electionEnded : null;

/** Why it is too late to change what an election is for; `null` before its poll opens, while something of it is undecided. */
export function whyUnchangeable({ election, contests }: ElectionWithContests): Ended | Late | null {
  if (election.pollId)
    return {
      code: 'poll-opened',
      says: 'The poll has opened: votes that were cast are not lost, and its result is declared once its seats are free.',
    };
  if (contests.length === 0) return electionEnded;
  return contests.every(({ decisionId }) => decisionId !== null)
    ? { code: 'declared-already', says: 'The result of this election has been declared.' }
    : null;
}

/** SQL: whether nothing of an election was left to vote on when some of it was ended before its poll. */
export const isEnded = (election: string): string =>
  `(exists (select from governance.election_contest n where n.election_id = ${election} and n.ended_at is not null)
    and not exists (select from governance.election_contest n where n.election_id = ${election} and n.ended_at is null))`;

/** SQL: when a contest was ended and why, as `EndingDto` has it; null where it was not. */
export const endingOf = (contest: string): string =>
  `case when ${contest}.ended_at is not null then jsonb_build_object('at', ${utc(`${contest}.ended_at`)}, 'reason', ${contest}.ended_reason) end`;
