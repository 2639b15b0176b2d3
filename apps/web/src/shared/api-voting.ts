import { call } from './api';
import {
  type Answer,
  type CastReceipt,
  type MyBallot,
  type Paper,
  type Receipt,
} from './api-types';

/** The polls that the member is on the roll of. */
export const myBallots = (signal: AbortSignal) =>
  call<{ readonly items: readonly MyBallot[] }>('/my/ballots', { signal });

export const paper = (poll: string, signal: AbortSignal) =>
  call<Paper>(`/polls/${poll}/paper`, { signal });

/** Casts a ballot. Sent again with the same key, it is one ballot with one receipt. */
export const castBallot = (poll: string, answers: readonly Answer[], idempotencyKey: string) =>
  call<CastReceipt>(`/polls/${poll}/ballots`, {
    method: 'POST',
    body: { answers },
    idempotencyKey,
  });

export const receipt = (poll: string, signal: AbortSignal) =>
  call<Receipt>(`/polls/${poll}/receipt`, { signal });
