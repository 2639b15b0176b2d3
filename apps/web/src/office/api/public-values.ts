import { type Schema } from '@folkmoot/contract';
import { answered, api } from '../../shared/api';

/** Enters the numbers from which the lots of a poll are drawn. */
export const statePublicValue = (id: string, body: Schema<'PublicValueInDto'>, key: string) =>
  answered(
    api.POST('/api/v1/polls/{id}/public-value', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );

/** Agrees to numbers that another officer entered, or turns them down. */
export const decidePublicValue = (id: string, stated: string, agreed: boolean, key: string) =>
  answered(
    api.POST('/api/v1/polls/{id}/public-value/{stated}/decision', {
      params: { path: { id, stated }, header: { 'Idempotency-Key': key } },
      body: { agreed },
    }),
  );
