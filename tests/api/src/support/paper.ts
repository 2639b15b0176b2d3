import { ballotOnPaper, newSeed } from '@folkmoot/ballot';
import { valueOf } from '@folkmoot/basics';
import { unwrap, type Schema } from '@folkmoot/contract';
import { marksOf } from '@folkmoot/sealed';
import { randomBytes } from 'node:crypto';
import { electionOf } from './booth';
import { type Person } from './person';
import { type Scratch } from './scratch';
import { type Answers, marking } from './voting';

export type BatchState = Schema<'PaperBatchDetailsDto'>;

/** Announces a batch, or tries to. */
export const sendBatch = (
  { api }: Person,
  poll: string,
  envelopes: number,
  change: Partial<Schema<'AnnounceBatchDto'>> = {},
) =>
  api.POST('/api/v1/polls/{poll}/paper-batches', {
    params: { path: { poll } },
    body: { place: 'Town hall', envelopes, acknowledgesFew: true, ...change },
  });

export const announceBatch = async (
  { returningOfficer }: Scratch,
  poll: string,
  envelopes: number,
): Promise<string> => (await unwrap(sendBatch(returningOfficer, poll, envelopes))).id;

export const batchFor = ({ api }: Person, id: string): Promise<BatchState> =>
  unwrap(api.GET('/api/v1/paper-batches/{id}', { params: { path: { id } } }));

/** Enters an envelope, or tries to. */
export const sendEnvelope = ({ api }: Person, id: string, body: Schema<'EnterEnvelopeDto'>) =>
  api.POST('/api/v1/paper-batches/{id}/envelopes', { params: { path: { id } }, body });

export const sendPaper = ({ api }: Person, id: string, body: Schema<'EnterPaperDto'>) =>
  api.POST('/api/v1/paper-batches/{id}/papers', { params: { path: { id } }, body });

export const sendConfirmation = ({ api }: Person, id: string) =>
  api.POST('/api/v1/paper-batches/{id}/confirmation', { params: { path: { id } } });

export const sendWithdrawal = ({ api }: Person, id: string, reason: string) =>
  api.POST('/api/v1/paper-batches/{id}/withdrawal', {
    params: { path: { id } },
    body: { reason },
  });

/** A teller enters envelopes one after the other, from the first on; each must be taken. */
export async function enterEnvelopes(
  teller: Person,
  id: string,
  envelopes: readonly Omit<Schema<'EnterEnvelopeDto'>, 'envelope'>[],
): Promise<void> {
  for (const [at, envelope] of envelopes.entries()) {
    const { response, error } = await sendEnvelope(teller, id, { envelope: at + 1, ...envelope });
    expect([response.status, error]).toEqual([204, undefined]);
  }
}

/** The code that two tellers share on a sheet of paper. */
export const newCode = (): string => newSeed(randomBytes);

/** A paper as a teller's browser seals it, with options marked by name; none for a blank paper. */
export async function sealPaper(
  teller: Person,
  id: string,
  { code, box, paper }: { code: string; box: number; paper: number },
  ...names: string[]
): Promise<Schema<'EnterPaperDto'>> {
  const { poll, boxes } = await batchFor(teller, id);
  const own = boxes[box];
  if (!own) throw new Error(`There is no box ${box}.`);
  const election = await electionOf(teller, poll, { ...own, logIndex: 0 });
  const details = await unwrap(
    teller.api.GET('/api/v1/polls/{id}', { params: { path: { id: poll } } }),
  );
  const contests = details.contests.filter((contest) => own.contests.includes(contest.id));
  const answers: Answers = names.length > 0 ? marking({ contests } as never, ...names) : [];
  const marks = valueOf(marksOf(contests as never, answers));
  const { text } = valueOf(ballotOnPaper(election, marks, { code, batch: id, paper }));
  return { box: own.id, paper, ballot: text };
}
