import { queryOptions } from '@tanstack/react-query';
import { type Schema } from '@folkmoot/contract';
import { answered, api } from '../../shared/api';

/** Something that a decision makes due at a registrar. */
export type Filing = Schema<'FilingDto'>;

export const filingsQuery = () =>
  queryOptions({
    queryKey: ['filings'],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/filings', { signal })),
  });

/** Records that it was filed. */
export const recordFiling = (
  { decision, place }: Pick<Filing, 'decision' | 'place'>,
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
