import { type Schema } from '@folkmoot/contract';
import { answered, api } from './api';

export type OwnRemoval = Schema<'OwnRemovalDto'>;

/** Removals that would end a term of the member, from the day on which the reasons were sent until they are decided. */
export const myRemovals = (signal: AbortSignal) =>
  answered(api.GET('/api/v1/my/removals', { signal }));

/** Sends what the member replies to one. Sent again, the last counts. */
export const sendReply = (resolution: string, reply: string, key: string) =>
  answered(
    api.PUT('/api/v1/resolutions/{id}/reply', {
      params: { path: { id: resolution }, header: { 'Idempotency-Key': key } },
      body: { reply },
    }),
  );
