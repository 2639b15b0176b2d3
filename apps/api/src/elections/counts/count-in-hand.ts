import { type Instant } from '@folkmoot/basics';
import { type Json } from '@folkmoot/log';
import { type EntityManager } from 'typeorm';
import { utc } from '../../platform/utc';

/** What a scrutineer said against a count, and the answer to it. */
export interface CountObjection {
  readonly id: string;
  readonly reason: string;
  readonly at: Instant;
  readonly answer: string | null;
  readonly answeredAt: Instant | null;
}

/** The newest count of an election, and what scrutineers have said to it. */
export interface CountInHand {
  readonly poll: string;
  /** From 1. */
  readonly number: number;
  readonly publishedAt: Instant;
  /** Whether a recount on request has the sheets of the count before; `null` where it is no such recount. */
  readonly agrees: boolean | null;
  /** SHA-256 of its sheets, in the order of the contests. */
  readonly sheets: readonly string[];
  /** How many could review it when it was published; `null` where the rules ask for no review. */
  readonly scrutineers: number | null;
  readonly confirmedAt: Instant | null;
  readonly objections: readonly CountObjection[];
}

/** Where the review of a count stands. An objection that was answered lets its result be declared. */
export type ReviewState =
  'not-asked' | 'nobody-free' | 'awaited' | 'confirmed' | 'objected' | 'answered';

export function reviewState({ scrutineers, confirmedAt, objections }: CountInHand): ReviewState {
  if (scrutineers === null) return 'not-asked';
  if (objections.some(({ answer }) => answer === null)) return 'objected';
  if (confirmedAt !== null) return 'confirmed';
  if (objections.length > 0) return 'answered';
  return scrutineers === 0 ? 'nobody-free' : 'awaited';
}

/** The newest count of a poll of an election; `null` where there is none. */
export async function countInHand(db: EntityManager, poll: string): Promise<CountInHand | null> {
  const [row] = await db.query<CountInHand[]>(
    `select n.poll_id as poll, n.number, n.scrutineers, n.agrees, ${utc('n.published_at')} as "publishedAt",
            array(select s.sha256 from governance.count_sheet s join governance.contest c on c.id = s.contest_id
                   where s.poll_id = n.poll_id and s.number = n.number order by c.position) as sheets,
            (select ${utc('r.given_at')} from governance.count_review r
              where r.poll_id = n.poll_id and r.number = n.number and r.objection is null) as "confirmedAt",
            coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'reason', r.objection, 'at', ${utc('r.given_at')},
                'answer', a.answer, 'answeredAt', ${utc('a.answered_at')}) order by r.given_at, r.id)
              from governance.count_review r left join governance.count_answer a on a.review_id = r.id
             where r.poll_id = n.poll_id and r.number = n.number and r.objection is not null), '[]') as objections
       from governance.election_count n where n.poll_id = $1 order by n.number desc limit 1`,
    [poll],
  );
  return row ?? null;
}

/** What the evidence of a decision says of how its count was reviewed; nothing where the rules asked for no review. */
export const reviewEvidence = ({
  number,
  scrutineers,
  confirmedAt,
  objections,
}: CountInHand): Record<string, Json> =>
  scrutineers === null
    ? {}
    : {
        review: {
          count: number,
          scrutineers,
          confirmedAt,
          objections: objections.map(({ reason, answer }) => ({ reason, answer })),
        },
      };
