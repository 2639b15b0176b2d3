import { type Schema } from '@folkmoot/contract';

/** What anybody may see of an election. */
export type SeenElection = Omit<Schema<'NoticedElectionDto'>, 'rollFixed' | 'nominating'>;
export type SeenContest = SeenElection['contests'][number] & {
  /** Whether the reader votes in it, where it is known who reads. */
  readonly isYours?: boolean;
};

/** Whether nothing is left to vote on in a contest: it was settled or ended without a poll, or its poll was abandoned. */
export const isSettled = ({ settledBy, heldAgainIn, ended }: SeenContest): boolean =>
  settledBy !== null || heldAgainIn !== null || ended !== null;

/** Whether an election has come to its end, with a result or without one. */
export const isOver = (state: SeenElection['state']): boolean =>
  state === 'declared' || state === 'abandoned' || state === 'ended';
