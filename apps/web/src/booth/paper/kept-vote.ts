import { newKey } from '../../shared/api';
import { type Draft, forgetDraft } from '../../shared/ballot-paper/draft';
import { forgetPaper } from '../../shared/ballot-paper/papers';
import { forget, keep, recall } from '../../shared/storage';
import { type SealedCast } from '../api';
import { type SealedBallot } from '../../shared/sealing/paper-to-seal';

/** A sealed vote on its way: kept from before it is first sent, so that a retry sends the same one. */
export interface KeptVote {
  /** The key of the draft that was sealed: other answers, another key. */
  readonly draft: string;
  /** Of the request. */
  readonly key: string;
  readonly ballots: readonly SealedBallot[];
}

const nameOf = (poll: string): string => `folkmoot.sealed.${poll}`;

/** The vote that was sealed from a draft and sent, if the answer has not come yet. */
export function keptVote(poll: string, draft: Draft): KeptVote | null {
  const kept = recall(nameOf(poll));
  return isKept(kept) && kept.draft === draft.key ? kept : null;
}

/** Keeps a vote that is about to be sent. */
export function keepVote(poll: string, draft: Draft, ballots: readonly SealedBallot[]): KeptVote {
  const kept = { draft: draft.key, key: newKey(), ballots };
  keep(nameOf(poll), kept);
  return kept;
}

/** Forgets a vote that the server will not take, or that is to be sealed again. */
export const dropVote = (poll: string): void => forget(nameOf(poll));

const justCast = new Map<string, SealedCast>();

/** Once the vote is in the box nothing of it is left on the device but how to find it. */
export function rememberCast(poll: string, cast: SealedCast): void {
  dropVote(poll);
  forgetDraft(poll);
  forgetPaper(poll);
  justCast.set(poll, cast);
}

/** What casting answered, while the page is open. */
export const castNow = (poll: string): SealedCast | null => justCast.get(poll) ?? null;

function isKept(value: unknown): value is KeptVote {
  if (typeof value !== 'object' || value === null) return false;
  const { draft, key, ballots } = value as Partial<Record<keyof KeptVote, unknown>>;
  return typeof draft === 'string' && typeof key === 'string' && Array.isArray(ballots);
}
