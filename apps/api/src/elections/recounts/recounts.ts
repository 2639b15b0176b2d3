import { type Instant } from '@folkmoot/basics';
import { type Json } from '@folkmoot/log';
import {
  type Constitution,
  type RecountAsker,
  recountUntil,
  type RequestedRecount,
  whyNoRecount,
} from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { utc } from '../../platform/utc';
import { type CountInHand } from '../counts/count-in-hand';

/** That somebody asked for a recount, with the answer. */
export interface RecountRequest extends RequestedRecount {
  readonly id: string;
  readonly by: RecountAsker;
  readonly askedAt: Instant;
  readonly answeredAt: Instant | null;
}

/** What was asked of every count of a poll, the oldest first. */
export function recountsOf(db: EntityManager, poll: string): Promise<RecountRequest[]> {
  return db.query(
    `select r.id, r.number as count, r.asked_by as by, r.reason, ${utc('r.asked_at')} as "askedAt",
            a.granted, a.answer, a.recount, n.agrees, ${utc('a.answered_at')} as "answeredAt"
       from governance.recount_request r left join governance.recount_answer a on a.request_id = r.id
         left join governance.election_count n on n.poll_id = r.poll_id and n.number = a.recount
      where r.poll_id = $1 order by r.asked_at, r.id`,
    [poll],
  );
}

/** Those that ask about a count and wait for an answer. */
export const openRequests = (
  requests: readonly RecountRequest[],
  { number }: Pick<CountInHand, 'number'>,
): readonly RecountRequest[] =>
  requests.filter(({ count, granted }) => count === number && granted === null);

/** Until when a recount of this count may be asked for; `null` where nobody may ask. */
export const askedUntil = (
  { elections }: Constitution,
  { publishedAt, agrees }: CountInHand,
): Instant | null =>
  recountUntil(elections.afterCount, { announcedAt: publishedAt, agrees: agrees === true });

/** Until when a recount may be asked for, and whether it may be still. */
export function askingNow(pack: Constitution, count: CountInHand, now: Instant) {
  const until = askedUntil(pack, count);
  const announced = { announcedAt: count.publishedAt, agrees: count.agrees === true };
  const asks = { by: 'scrutineer', at: now } as const;
  return {
    recountUntil: until,
    recountTimeOver: until !== null && now > until,
    scrutineersMayAsk: whyNoRecount(pack.elections.afterCount, announced, asks) === null,
  };
}

/** What the evidence of a decision says of recounts; nothing where the rules give no right to one. */
export const recountEvidence = (
  pack: Constitution,
  requests: readonly RecountRequest[],
  count: CountInHand,
  declaredAt: Instant,
): Record<string, Json> =>
  pack.elections.afterCount?.recount
    ? {
        recounts: {
          until: askedUntil(pack, count),
          declaredAt,
          asked: requests.map(({ id: _, askedAt: __, answeredAt: ___, ...told }) => ({ ...told })),
        },
      }
    : {};
