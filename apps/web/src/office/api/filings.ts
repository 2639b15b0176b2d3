import { queryOptions } from '@tanstack/react-query';
import { type Schema } from '@folkmoot/contract';
import { answered, api } from '../../shared/api';

/** Something that is due at a registrar, by a decision or because a director left. */
export type Filing = Schema<'FilingDto'>;

export const filingsQuery = () =>
  queryOptions({
    queryKey: ['filings'],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/filings', { signal })),
  });

/** Records that what a decision made due was filed. */
export const recordFiling = (
  { decision, place }: { readonly decision: number; readonly place: number },
  filed: Schema<'RecordFilingDto'>,
  key: string,
) =>
  answered(
    api.POST('/api/v1/decisions/{number}/filings/{place}', {
      params: {
        path: { number: decision, place },
        header: { 'Idempotency-Key': key },
      },
      body: filed,
    }),
  );

/** Records that the registrar was told of a director who left. */
export const recordDeparture = (term: string, filed: Schema<'RecordFilingDto'>, key: string) =>
  answered(
    api.POST('/api/v1/terms/{term}/filing', {
      params: { path: { term }, header: { 'Idempotency-Key': key } },
      body: filed,
    }),
  );
