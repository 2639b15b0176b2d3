import { type Schema } from '@folkmoot/contract';
import { answered, api } from '../../shared/api';

export type Recallable = Schema<'RecallableDto'>;

/** Who sits for the member's constituency, with the recall that is asked for. */
export const myRecalls = (signal: AbortSignal) =>
  answered(api.GET('/api/v1/my/recalls', { signal }));

/** Asks for a recall, and signs it. Sent again with the same key, it is one. */
export const beginRecall = (term: string, reasons: string, key: string) =>
  answered(
    api.POST('/api/v1/recalls', {
      params: { header: { 'Idempotency-Key': key } },
      body: { term, reasons },
    }),
  );

const of = (id: string, key: string) => ({
  params: { path: { id }, header: { 'Idempotency-Key': key } },
});

export const signRecall = (id: string, key: string) =>
  answered(api.POST('/api/v1/recalls/{id}/signature', of(id, key)));

export const unsignRecall = (id: string, key: string) =>
  answered(api.DELETE('/api/v1/recalls/{id}/signature', of(id, key)));
