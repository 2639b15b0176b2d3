import { queryOptions } from '@tanstack/react-query';
import { type Schema } from '@folkmoot/contract';
import { answered, api } from '../../shared/api';
import { type Opening } from './polls';

export type FundRound = Schema<'FundRoundDto'>;
export type FundRoundDetails = Schema<'FundRoundDetailsDto'>;
export type Bid = Schema<'FundBidDto'>;

export const fundRoundsQuery = () =>
  queryOptions({
    queryKey: ['fund-rounds'],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/fund-rounds', { signal })),
  });

export const fundRoundQuery = (id: string) =>
  queryOptions({
    queryKey: ['fund-rounds', id],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/fund-rounds/{id}', { params: { path: { id } }, signal })),
  });

export const announceFundRound = (round: Schema<'AnnounceFundRoundDto'>, key: string) =>
  answered(
    api.POST('/api/v1/fund-rounds', {
      params: { header: { 'Idempotency-Key': key } },
      body: round,
    }),
  );

export const addBid = (round: string, bid: Schema<'BidInDto'>, key: string) =>
  answered(
    api.POST('/api/v1/fund-rounds/{id}/bids', {
      params: { path: { id: round }, header: { 'Idempotency-Key': key } },
      body: bid,
    }),
  );

export const openFundRound = (id: string, opening: Opening, key: string) =>
  answered(
    api.POST('/api/v1/fund-rounds/{id}/opening', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: opening,
    }),
  );

export const declareFundRound = (id: string, key: string) =>
  answered(
    api.POST('/api/v1/fund-rounds/{id}/declaration', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
    }),
  );
