import { type PlainDate } from '@folkmoot/basics';

export const challengeStates = ['open', 'overdue', 'answered'] as const;
export type ChallengeState = (typeof challengeStates)[number];

/**
 * Where a challenge stands on a day. The day it is due is still in time. Source: R-E15.
 * @param answeredOn  `null` while it has no answer
 */
export function challengeState(
  answeredOn: PlainDate | null,
  dueOn: PlainDate,
  today: PlainDate,
): ChallengeState {
  if (answeredOn) return 'answered';
  return today > dueOn ? 'overdue' : 'open';
}
