import { queryOptions } from '@tanstack/react-query';
import { type Schema } from '@folkmoot/contract';
import { answered, api } from '../../shared/api';

export type RotationOf = Schema<'RotationOfDto'>;

/** Who retires by rotation this year, constituency by constituency; none where seats do not fall free in turn. */
export const rotationsQuery = () =>
  queryOptions({
    queryKey: ['rotations'],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/rotations', { signal })),
  });

export const announceRotation = (constituency: string, on: string, key: string) =>
  answered(
    api.POST('/api/v1/rotations', {
      params: { header: { 'Idempotency-Key': key } },
      body: { constituency, on },
    }),
  );

/** @param beacon  this browser's half of the lot: 32 bytes as hexadecimal digits */
export const drawRotation = (id: string, beacon: string, key: string) =>
  answered(
    api.POST('/api/v1/rotations/{id}/draw', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: { beacon },
    }),
  );
