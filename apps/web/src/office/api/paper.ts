import { queryOptions } from '@tanstack/react-query';
import { type Schema } from '@folkmoot/contract';
import { answered, api } from '../../shared/api';

/** A batch of votes on paper. */
export type PaperBatch = Schema<'PaperBatchDto'>;
export type PaperBatchDetails = Schema<'PaperBatchDetailsDto'>;
export type BatchBox = PaperBatchDetails['boxes'][number];
export type EnteredEnvelope = Schema<'EnterEnvelopeDto'>;
export type VoidGround = NonNullable<EnteredEnvelope['ground']>;

export const batchesQuery = (poll: string) =>
  queryOptions({
    queryKey: ['polls', poll, 'paper'],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/polls/{poll}/paper-batches', { params: { path: { poll } }, signal }),
      ),
  });

export const batchQuery = (id: string) =>
  queryOptions({
    queryKey: ['paper-batches', id],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/paper-batches/{id}', { params: { path: { id } }, signal })),
  });

export const announceBatch = (poll: string, body: Schema<'AnnounceBatchDto'>, key: string) =>
  answered(
    api.POST('/api/v1/polls/{poll}/paper-batches', {
      params: { path: { poll }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );

export const enterEnvelope = (id: string, body: EnteredEnvelope): Promise<unknown> =>
  answered(api.POST('/api/v1/paper-batches/{id}/envelopes', { params: { path: { id } }, body }));

export const enterPaper = (id: string, body: Schema<'EnterPaperDto'>): Promise<unknown> =>
  answered(api.POST('/api/v1/paper-batches/{id}/papers', { params: { path: { id } }, body }));

export const confirmBatch = (id: string, key: string) =>
  answered(
    api.POST('/api/v1/paper-batches/{id}/confirmation', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
    }),
  );

export const withdrawBatch = (id: string, reason: string, key: string): Promise<unknown> =>
  answered(
    api.POST('/api/v1/paper-batches/{id}/withdrawal', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: { reason },
    }),
  );
