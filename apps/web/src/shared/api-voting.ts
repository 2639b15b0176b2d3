import { type Schema } from '@folkmoot/contract';
import { answered, api } from './api';

export type MyBallot = Schema<'MyBallotDto'>;
export type PollKind = MyBallot['kind'];
/** A ballot paper; of a rehearsal, which is held under no constitution, without its version. */
export type Paper = Omit<Schema<'BallotPaperDto'>, 'constitution'> & {
  readonly constitution: number | null;
};
export type Contest = Schema<'PaperContestDto'>;
export type ContestOption = Schema<'PaperOptionDto'>;
export type CastReceipt = Schema<'CastReceiptDto'>;
export type Receipt = Schema<'ReceiptDto'>;

/** A ranking is in order of preference; a choice holds one option; an approval any number. */
export interface Answer {
  readonly contest: string;
  readonly options: readonly string[];
}

/** The polls that the member is on the roll of. */
export const myBallots = (signal: AbortSignal) =>
  answered(api.GET('/api/v1/my/ballots', { signal }));

export const paper = (poll: string, signal: AbortSignal) =>
  answered(api.GET('/api/v1/polls/{id}/paper', { params: { path: { id: poll } }, signal }));

/** Casts a ballot. Sent again with the same key, it is one ballot with one receipt. */
export const castBallot = (
  poll: string,
  answers: readonly Answer[],
  key: string,
  declared: boolean,
) =>
  answered(
    api.POST('/api/v1/polls/{id}/ballots', {
      params: { path: { id: poll }, header: { 'Idempotency-Key': key } },
      body: {
        answers: answers.map(({ contest, options }) => ({ contest, options: [...options] })),
        ...(declared && { declaresIdentity: true }),
      },
    }),
  );

export const receipt = (poll: string, signal: AbortSignal) =>
  answered(api.GET('/api/v1/polls/{id}/receipt', { params: { path: { id: poll } }, signal }));
