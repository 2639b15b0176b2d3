import { type Schema } from '@folkmoot/contract';
import { answered, api } from '../shared/api';
import { type SealedBallot } from '../shared/sealing/paper-to-seal';

export type SealedCast = Schema<'SealedCastDto'>;
export type MySealedBallot = Schema<'MySealedBallotDto'>;
export type BoardBallot = Schema<'BoardBallotDto'>;

/** Puts sealed ballots into the ballot box. The same ballots sent again are one vote with one answer. */
export const castSealed = (
  poll: string,
  ballots: readonly SealedBallot[],
  key: string,
  declared: boolean,
) =>
  answered(
    api.POST('/api/v1/polls/{poll}/sealed-ballots', {
      params: { path: { poll }, header: { 'Idempotency-Key': key } },
      body: {
        ballots: ballots.map(({ box, text }) => ({ box, ballot: text })),
        ...(declared && { declaresIdentity: true }),
      },
    }),
  );

/** The sealed ballots that the member has cast, the newest first. */
export const mySealed = async (poll: string, signal: AbortSignal) => {
  const { items } = await answered(
    api.GET('/api/v1/polls/{poll}/sealed-ballots/mine', { params: { path: { poll } }, signal }),
  );
  return items;
};

/** A ballot on the public board of a box. */
export const onBoard = (poll: string, box: string, tracker: string) =>
  answered(
    api.GET('/api/v1/polls/{poll}/boxes/{box}/board/ballot', {
      params: { path: { poll, box }, query: { tracker } },
    }),
  );

/** Where the log has a release of the booth. */
export const boothRelease = (sha256: string, signal: AbortSignal) =>
  answered(api.GET('/api/v1/booth/releases/{sha256}', { params: { path: { sha256 } }, signal }));
