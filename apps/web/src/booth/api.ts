import { type Schema } from '@folkmoot/contract';
import { answered, api } from '../shared/api';
import { logHead } from '../shared/api-register';
import { type LogEvidence, type SealedBallot } from '../shared/sealing/paper-to-seal';

export type SealedCast = Schema<'SealedCastDto'>;
export type MySealedBallot = Schema<'MySealedBallotDto'>;
export type BoardBallot = Schema<'BoardBallotDto'>;

/** The text of a box's election, to the letter. It never changes. */
export const electionText = (poll: string, box: string, signal?: AbortSignal) =>
  answered(
    api.GET('/api/v1/polls/{poll}/boxes/{box}/election.json', {
      params: { path: { poll, box } },
      parseAs: 'text',
      ...(signal && { signal }),
    }),
  );

/** The text that says who holds the key of a box. It never changes. */
export const trusteesText = (poll: string, box: string) =>
  answered(
    api.GET('/api/v1/polls/{poll}/boxes/{box}/trustees.json', {
      params: { path: { poll, box } },
      parseAs: 'text',
    }),
  );

/** Puts sealed ballots into the ballot box. The same ballots sent again are one vote with one answer. */
export const castSealed = (poll: string, ballots: readonly SealedBallot[], key: string) =>
  answered(
    api.POST('/api/v1/polls/{poll}/sealed-ballots', {
      params: { path: { poll }, header: { 'Idempotency-Key': key } },
      body: { ballots: ballots.map(({ box, text }) => ({ box, ballot: text })) },
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

/** The proof that an entry is in the log, as it stands under a signed checkpoint. */
export const logProof = (index: number) =>
  answered(
    api.GET('/api/v1/log/entries/{index}/tlog-proof', {
      params: { path: { index } },
      parseAs: 'text',
    }),
  );

/** Whose log it is, and with which keys it is signed. */
export async function logSignature(): Promise<Omit<LogEvidence, 'proofs'>> {
  const { origin, vkeys } = await logHead(new AbortController().signal);
  return { origin, keys: vkeys };
}

/** Where the log has a release of the booth. */
export const boothRelease = (sha256: string, signal: AbortSignal) =>
  answered(api.GET('/api/v1/booth/releases/{sha256}', { params: { path: { sha256 } }, signal }));
