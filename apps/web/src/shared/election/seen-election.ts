import { type Schema } from '@folkmoot/contract';

/** What anybody may see of an election. */
export type SeenElection = Omit<Schema<'NoticedElectionDto'>, 'rollFixed' | 'nominating'>;
export type SeenContest = SeenElection['contests'][number] & {
  /** Whether the reader votes in it, where it is known who reads. */
  readonly isYours?: boolean;
};

/** Whether an election has come to its end, with a result or without one. */
export const isOver = (state: SeenElection['state']): boolean =>
  state === 'declared' || state === 'abandoned' || state === 'ended';
