import { type PlainDate, sameName } from '@folkmoot/basics';
import {
  type Constitution,
  contestedBy,
  type ContestFacts,
  lastDayOfYears,
  mostHeldAtOnce,
  postContested,
  type SeatInName,
  type Served,
  type TermInName,
  termYearsOf,
} from '@folkmoot/rules';
import { type Tx } from '../platform/database';
import { type CalledFor, restOfTerm } from './rest-of-term';
import { seatsHeld } from './taken-seats';

/** Seats that an election was called to fill. */
export interface SeatsCalledFor extends CalledFor {
  readonly constituency: string;
}

/** Whoever is elected. */
export interface ElectedMember {
  readonly id: string;
  readonly name: string;
  readonly memberId: string;
}

export type SeatFacts = Pick<
  ContestFacts,
  'termFrom' | 'inPlaceOf' | 'placesTaken' | 'seatsInName' | 'termsInName'
>;

/**
 * What the register of terms says of the seats that an election fills: from when and whose rest, how many are taken then,
 * who of those elected sits already, and what terms they have served. It says the same until the act ends only if no decision can be made meanwhile.
 * Source: R-E1, R-E3, R-E9, R-E11, R-08.
 */
export async function seatsToFill(
  tx: Tx,
  pack: Constitution,
  { constituency, ...called }: SeatsCalledFor,
  elected: readonly ElectedMember[],
  decidedOn: PlainDate,
): Promise<SeatFacts> {
  const rest = await restOfTerm(tx, called, decidedOn);
  const { termFrom: from, inPlaceOf } = rest;
  const to = inPlaceOf?.termEnds ?? lastDayOfYears(from, termYearsOf(pack, constituency));
  const taken = await seatsHeld(tx, pack, constituency, called.inPlaceOf);
  return {
    ...rest,
    placesTaken: mostHeldAtOnce(taken, from, to),
    seatsInName: await seatsInName(tx, elected, { from, to }, barredBeside(pack, constituency)),
    termsInName: await termsInName(tx, elected, postContested(constituency), from),
  };
}

/**
 * What nobody may hold beside what they are elected to, as patterns of the register of terms: a seat of the council
 * beside another; another place in the same office, and a seat where the constitution does not let the two go together.
 * Source: R-08, R-E10.
 */
export function barredBeside(pack: Constitution, code: string): readonly string[] {
  const office = contestedBy(pack, code)?.office;
  if (!office) return ['council:%'];
  return office.election?.besideSeat ? [office.code] : [office.code, 'council:%'];
}

interface SeatOf {
  readonly constituency: string;
  readonly name: string;
  readonly memberId: string | null;
  readonly until: PlainDate;
}

/** Seats and places held on a day of the new terms by those elected, or by others of their name, who are told apart by their numbers. */
async function seatsInName(
  tx: Tx,
  elected: readonly ElectedMember[],
  { from, to }: Served,
  barred: readonly string[],
): Promise<SeatInName[]> {
  const seats = await tx.query<SeatOf[]>(
    `select case when t.office like 'council:%' then substr(t.office, 9) else 'office:' || t.office end as constituency, t.holder_name as name, t.member_id as "memberId",
            least(t.to_date, t.ended_on - 1)::text as until
       from governance.term t
      where t.office like any ($3) and t.from_date <= $2::date and least(t.to_date, t.ended_on - 1) >= $1::date
        and (t.ended_on is null or t.ended_on > t.from_date)
      order by t.office, t.from_date, t.id`,
    [from, to, barred],
  );
  return elected.flatMap(({ id, name, memberId }) =>
    seats
      .filter((seat) => seat.memberId === memberId || sameName(seat.name, name))
      .map((seat) => ({
        elected: id,
        constituency: seat.constituency,
        until: seat.until,
        namesake: seat.memberId !== memberId,
      })),
  );
}

interface TermOf extends Served {
  readonly name: string;
  readonly memberId: string | null;
  readonly isOfMember: boolean;
}

/**
 * Terms in a post before a day in the name of those elected. Another member is a namesake; whoever joined again has a new
 * number, and their terms by the old one count. Source: R-E9.
 */
async function termsInName(
  tx: Tx,
  elected: readonly ElectedMember[],
  post: string,
  before: PlainDate,
): Promise<TermInName[]> {
  const terms = await tx.query<TermOf[]>(
    `select t.holder_name as name, t.member_id as "memberId", t.from_date::text as "from", least(t.to_date, t.ended_on - 1)::text as "to",
            exists (select from governance.member m where m.id = t.member_id and m.left_on is null) as "isOfMember"
       from governance.term t
      where t.office = $1 and t.from_date < $2::date and (t.ended_on is null or t.ended_on > t.from_date)
      order by t.from_date, t.id`,
    [post, before],
  );
  return elected.flatMap(({ id, name, memberId }) =>
    terms
      .filter((term) => term.memberId === memberId || sameName(term.name, name))
      .map((term) => ({
        elected: id,
        from: term.from,
        to: term.to,
        namesake: term.isOfMember && term.memberId !== memberId,
      })),
  );
}
