import { queryOptions } from '@tanstack/react-query';
import { type OpeningTexts } from '@folkmoot/ballot';
import { type Schema } from '@folkmoot/contract';
import { answered, api } from '../../shared/api';

/** A secret poll between its close and its result. */
export type PollOpening = Schema<'PollOpeningDto'>;
export type OpeningBox = Schema<'OpeningBoxDto'>;
export type Trustee = Schema<'TrusteeDto'>;

export const openingsQuery = () =>
  queryOptions({
    queryKey: ['openings'],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/openings', { signal })),
  });

export const openingQuery = (poll: string) =>
  queryOptions({
    queryKey: ['openings', poll],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/polls/{poll}/opening', { params: { path: { poll } }, signal })),
  });

/** All that is published of a box, to the letter. */
export async function textsOfBox(poll: string, box: OpeningBox): Promise<OpeningTexts> {
  const path = { poll, box: box.id };
  const step = async (name: OpeningBox['made'][number]['step']) => {
    const made = box.made.filter((one) => one.step === name);
    return Promise.all(
      made.map(async ({ owner, sha256 }) => ({ owner, text: await artefact(path, sha256) })),
    );
  };
  const [election, trustees, tally, shuffles, decryptions] = await Promise.all([
    text(
      api.GET('/api/v1/polls/{poll}/boxes/{box}/election.json', {
        params: { path },
        parseAs: 'text',
      }),
    ),
    text(
      api.GET('/api/v1/polls/{poll}/boxes/{box}/trustees.json', {
        params: { path },
        parseAs: 'text',
      }),
    ),
    step('tally'),
    step('shuffle'),
    step('decryption'),
  ]);
  return {
    election,
    trustees,
    ballots: box.ballots,
    tally: tally[0]?.text ?? '',
    shuffles,
    decryptions,
  };
}

const artefact = (path: { poll: string; box: string }, sha256: string): Promise<string> =>
  text(
    api.GET('/api/v1/polls/{poll}/boxes/{box}/artefacts/{sha256}', {
      params: { path: { ...path, sha256 } },
      parseAs: 'text',
    }),
  );

const text = async (call: Promise<{ readonly data?: unknown }>): Promise<string> =>
  String(await answered(call));

/** Sends what the reader's own device has made of a box. */
export function sendStep(
  poll: string,
  box: string,
  step: 'shuffle' | 'decryption',
  made: string,
): Promise<unknown> {
  const sent = { params: { path: { poll, box } }, body: { text: made } };
  return step === 'shuffle'
    ? answered(api.POST('/api/v1/polls/{poll}/boxes/{box}/shuffles', sent))
    : answered(api.POST('/api/v1/polls/{poll}/boxes/{box}/decryptions', sent));
}

export const confirmOpening = (poll: string, key: string): Promise<unknown> =>
  answered(
    api.POST('/api/v1/polls/{poll}/opening/confirmation', {
      params: { path: { poll }, header: { 'Idempotency-Key': key } },
    }),
  );

export const proceedWithout = (
  poll: string,
  absence: Schema<'ProceedWithoutDto'>,
  key: string,
): Promise<unknown> =>
  answered(
    api.POST('/api/v1/polls/{poll}/opening/absences', {
      params: { path: { poll }, header: { 'Idempotency-Key': key } },
      body: absence,
    }),
  );
