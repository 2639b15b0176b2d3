import { type PlainDate } from '@folkmoot/basics';
import {
  type Constitution,
  keepsRestOf,
  lastDayOfYears,
  postContested,
  type Served,
  termYearsOf,
} from '@folkmoot/rules';
import { type Tx } from '../platform/database';

/** A seat of a constituency that is taken, from a day to a day, both included. */
export interface TakenSeat extends Served {
  /** Whose it is or was; of a seat that is at the vote, the title of its election. */
  readonly name: string;
  readonly memberId: string | null;
  /** Whether it is held, or fell free early and is kept for whoever fills the rest of its term, or is at the vote. */
  readonly state: 'held' | 'kept' | 'at-the-vote';
}

/**
 * The seats of a constituency that are taken, now or later: held to their last day, or, where nobody has filled the rest of
 * a term that was broken off, or after a co-option, kept until it is over. A place in an office without rules on casual
 * vacancies is free once it is held by nobody. Source: R-E1, R-E11.
 * @param constituency  its code, or that of an office as a contest names it
 * @param rest  the term whose rest a by-election fills, which takes no place from itself
 */
export const seatsHeld = (
  db: Pick<Tx, 'query'>,
  pack: Constitution,
  constituency: string,
  rest: string | null = null,
): Promise<TakenSeat[]> =>
  db.query(
    `select t.holder_name as name, t.member_id as "memberId", t.from_date::text as "from",
            case when k.term_id is null then least(t.to_date, t.ended_on - 1) else k.term_ends end::text as "to",
            case when k.term_id is null then 'held' else 'kept' end as state
       from governance.term t
       left join governance.vacated_seat k on k.term_id = t.id and k.filled_from is null
              and k.cause not in ('term-ended', 'rotation') and k.term_id is distinct from $2 and $3
      where t.office = $1 and (k.term_id is not null or t.ended_on is null or t.ended_on > t.from_date)
      order by t.to_date, t.holder_name, t.id`,
    [postContested(constituency), rest, keepsRestOf(pack, postContested(constituency))],
  );

/** Seats that other elections fill, whose polls have opened and whose results have not been declared. */
export async function seatsAtTheVote(
  db: Pick<Tx, 'query'>,
  pack: Constitution,
  constituency: string,
  { besides, today }: { readonly besides: string | null; readonly today: PlainDate },
): Promise<TakenSeat[]> {
  const contests = await db.query<{ title: string; seats: number; from: PlainDate }[]>(
    `select e.title, c.seats, coalesce(c.term_from, $3::date)::text as "from"
       from governance.election_contest c join governance.election e on e.id = c.election_id
      where c.constituency = $1 and c.in_place_of is null and c.decision_id is null and e.decision_id is null and c.abandoned_at is null and c.ended_at is null
        and e.poll_id is not null and e.id is distinct from $2
      order by e.called_at, e.id`,
    [constituency, besides, today],
  );
  return contests.flatMap(({ title: name, seats, from }) =>
    Array.from({ length: seats }, () => ({
      name,
      memberId: null,
      from,
      to: lastDayOfYears(from, termYearsOf(pack, constituency)),
      state: 'at-the-vote' as const,
    })),
  );
}
