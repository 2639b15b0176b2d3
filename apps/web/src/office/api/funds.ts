import { queryOptions } from '@tanstack/react-query';
import { type Schema } from '@folkmoot/contract';
import { call } from '../../shared/api';
import { type Declared, type OpenedPoll, type Opening } from './polls';

export type FundRound = Schema<'FundRoundDto'>;
export type FundRoundDetails = Schema<'FundRoundDetailsDto'>;
export type Bid = Schema<'FundBidDto'>;

export const fundRoundsQuery = () =>
  queryOptions({
    queryKey: ['fund-rounds'],
    queryFn: ({ signal }) => call<Schema<'FundRoundListDto'>>('/fund-rounds', { signal }),
  });

export const fundRoundQuery = (id: string) =>
  queryOptions({
    queryKey: ['fund-rounds', id],
    queryFn: ({ signal }) => call<FundRoundDetails>(`/fund-rounds/${id}`, { signal }),
  });

export const announceFundRound = (round: Schema<'AnnounceFundRoundDto'>, idempotencyKey: string) =>
  call<Schema<'CreatedDto'>>('/fund-rounds', { method: 'POST', body: round, idempotencyKey });

export const addBid = (round: string, bid: Schema<'BidInDto'>, idempotencyKey: string) =>
  call<Schema<'CreatedDto'>>(`/fund-rounds/${round}/bids`, {
    method: 'POST',
    body: bid,
    idempotencyKey,
  });

export const openFundRound = (id: string, opening: Opening, idempotencyKey: string) =>
  call<OpenedPoll>(`/fund-rounds/${id}/opening`, { method: 'POST', body: opening, idempotencyKey });

export const declareFundRound = (id: string, idempotencyKey: string) =>
  call<Declared>(`/fund-rounds/${id}/declaration`, { method: 'POST', body: {}, idempotencyKey });
