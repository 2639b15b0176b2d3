import { type Schema } from '@folkmoot/contract';
import { answered, api } from './api';

export type SeatOffer = Schema<'OwnOfferDto'>;

/** Seats that the member is asked to take, as a candidate of the election that filled them. */
export const mySeatOffers = (signal: AbortSignal) =>
  answered(api.GET('/api/v1/my/seat-offers', { signal }));

/** Says whether the member would take a seat. Sent again with the same key, it counts once. */
export const answerSeatOffer = (
  { seat, candidate }: Pick<SeatOffer, 'seat' | 'candidate'>,
  serves: boolean,
  key: string,
) =>
  answered(
    api.POST('/api/v1/vacant-seats/{term}/offers/{candidate}/answer', {
      params: { path: { term: seat, candidate }, header: { 'Idempotency-Key': key } },
      body: { serves },
    }),
  );
