import { type PlainDate } from '@folkmoot/basics';
import { nextCandidates, type VacancySheet } from '@folkmoot/count';
import {
  type Cause,
  type Constitution,
  contestForPost,
  type FallenSeat,
  keepsRestOf,
} from '@folkmoot/rules';
import { type Tx } from '../platform/database';
import { type ElectionBehind } from './election-behind';
import { endsOfItself, type VacatingCause } from './vacated-seat';

/** A place that is empty, as the register has it. */
export interface VacatedSeat {
  /** The term that was over. */
  readonly term: string;
  readonly office: string;
  readonly holder: string;
  readonly cause: VacatingCause;
  readonly vacantFrom: PlainDate;
  readonly termEnds: PlainDate;
  /** The first day on which it is held again. */
  readonly filledFrom: PlainDate | null;
  /** Whether a by-election for it was held and elected nobody. */
  readonly byElectionFailed: boolean;
  /** The election that was called to fill it; the latest. */
  readonly byElection: string | null;
  /** The vacancy that was announced to co-opt somebody to it; the latest. */
  readonly coOption: string | null;
  /** The vacancy of its office that was announced and is not decided yet; of several empty places each has its own. */
  readonly announced: string | null;
}

const columns = `v.term_id as term, v.office, t.holder_name as holder, v.cause, v.vacant_from::text as "vacantFrom",
  v.term_ends::text as "termEnds", v.filled_from::text as "filledFrom",
  exists (select from governance.election_contest c join governance.election e on e.id = c.election_id
            join governance.decision d on d.id = coalesce(c.decision_id, e.decision_id)
           where c.in_place_of = v.term_id and d.verdict <> 'elected') as "byElectionFailed",
  (select c.election_id from governance.election_contest c join governance.election e on e.id = c.election_id
    where c.in_place_of = v.term_id and c.ended_at is null order by e.called_at desc, e.id desc limit 1) as "byElection",
  (select x.id from governance.vacancy x where x.in_place_of = v.term_id order by x.announced_at desc, x.id desc limit 1) as "coOption",
  (select (array_agg(x.id order by x.announced_at, x.id))[1 + (
            select count(*) from governance.vacated_seat w where w.office = v.office and w.filled_from is null
               and (w.vacant_from, w.term_id) < (v.vacant_from, v.term_id))]
     from governance.vacancy x left join governance.resolution r on r.id = x.resolution_id
    where x.office = v.office and x.in_place_of is null and r.decision_id is null) as "announced"`;

/** Places that are empty or were once, those empty longest first. */
export const vacatedSeats = (
  db: Pick<Tx, 'query'>,
  { openOnly }: { readonly openOnly: boolean },
): Promise<VacatedSeat[]> =>
  db.query(
    `select ${columns} from governance.vacated_seat v join governance.term t on t.id = v.term_id
      where not $1 or v.filled_from is null order by v.vacant_from, v.office, v.term_id limit 500`,
    [openOnly],
  );

/** @param locking  so that nothing is done about the seat meanwhile */
export async function vacatedSeat(
  db: Pick<Tx, 'query'>,
  term: string,
  locking: '' | 'for update of v' = '',
): Promise<VacatedSeat | null> {
  // By itself: a statement that waits for a lock reads other tables as they were before it waited.
  if (locking)
    await db.query(`select from governance.vacated_seat v where v.term_id = $1 ${locking}`, [term]);
  const [row] = await db.query<VacatedSeat[]>(
    `select ${columns} from governance.vacated_seat v join governance.term t on t.id = v.term_id
      where v.term_id = $1`,
    [term],
  );
  return row ?? null;
}

/** What a candidate of the election said, who was asked whether they would serve. */
export interface Answer {
  readonly candidate: string;
  readonly name: string;
  readonly replyBy: PlainDate;
  /** `null` until they answer. */
  readonly serves: boolean | null;
}

export const answersOf = (db: Pick<Tx, 'query'>, term: string): Promise<Answer[]> =>
  db.query(
    `select s.candidate_id as candidate, c.name, s.reply_by::text as "replyBy", s.serves
       from governance.seat_candidate s join governance.candidate c on c.id = s.candidate_id
      where s.term_id = $1 order by c.position, c.id`,
    [term],
  );

/** Those who stood, were not elected, and could serve now: those who belong there and do not sit. Source: R-F29, R-08, R-E10. */
export const whoCouldServe = ({ candidates, sheet, vacates }: ElectionBehind) =>
  candidates.filter(
    ({ id, sits, belongs }) =>
      belongs &&
      !sits &&
      id !== vacates?.id &&
      sheet.candidates.some((one) => one.id === id && !one.withdrawn),
  );

/**
 * Those who stood, were not elected and do not sit: what everybody knows of who could be asked. Whether somebody has been
 * asked, has answered or still belongs to the constituency is not for everybody.
 */
export const whoStoodBesides = ({ candidates, sheet, vacates }: ElectionBehind): string[] =>
  candidates
    .filter(({ id, sits }) => !sits && id !== vacates?.id)
    .filter(({ id }) => sheet.candidates.some((one) => one.id === id && !one.withdrawn))
    .map(({ id }) => id);

/**
 * The facts of a seat, or a place in an office that is elected, that fell free before its time, for the rules. Until candidates have answered, all who could serve
 * are taken for willing, so that the way which is worth trying is shown.
 * @param pack  that says how it is filled
 * @returns `null` for an office without rules on casual vacancies, and for a term that ended of itself or by rotation
 */
export function fallenSeat(
  pack: Constitution,
  seat: VacatedSeat,
  behind: ElectionBehind | null,
  willing: readonly string[],
): FallenSeat | null {
  if (endsOfItself(seat.cause) || !keepsRestOf(pack, seat.office)) return null;
  return {
    constituency: contestForPost(seat.office),
    cause: seat.cause satisfies Cause,
    on: seat.vacantFrom,
    termEnds: seat.termEnds,
    ...(seat.byElectionFailed && { tried: ['by-election'] as const }),
    ...(behind && { election: electionFacts(behind, willing) }),
  };
}

const BY_VOTES: readonly string[] = ['fptp', 'block-vote', 'approval'];

function electionFacts(
  { heldOn, sheet, ballotsRetained, electedThen, vacates }: ElectionBehind,
  willing: readonly string[],
): NonNullable<FallenSeat['election']> {
  const [next] = nextCandidates(sheet, willing);
  const named = sheet.candidates.filter(({ id }) => willing.includes(id));
  return {
    heldOn,
    method: sheet.method as NonNullable<FallenSeat['election']>['method'],
    ballotsRetained,
    ...((!electedThen || !vacates) && { electedThen: false }),
    willing: named.map(({ name }) => name),
    validPapers: sheet.valid,
    ...(next &&
      BY_VOTES.includes(sheet.method) && {
        next: {
          name: named.find(({ id }) => id === next.id)?.name ?? next.id,
          votes: next.votes,
        },
      }),
  };
}

/** The same facts without the name of who came next. */
export const namingNobody = ({ election, ...facts }: FallenSeat): FallenSeat => {
  if (!election) return facts;
  const { next, ...rest } = election;
  const unnamed = next && { next: { ...next, name: 'The next candidate' } };
  return { ...facts, election: { ...rest, ...unnamed } };
};

/** Whether a way to fill a seat goes back to the papers of its election. */
export const isFromPapers = (way: string): way is VacancySheet['way'] =>
  way === 'countback' || way === 'recount' || way === 'next-highest';

/** Who is willing: those who said so; before anybody is asked, all who could serve. */
export function willingNow(
  behind: ElectionBehind | null,
  answers: readonly Answer[],
): readonly string[] {
  if (!behind) return [];
  if (answers.length === 0) return whoCouldServe(behind).map(({ id }) => id);
  const open = answers.filter(({ serves }) => serves !== false).map(({ candidate }) => candidate);
  return whoCouldServe(behind)
    .map(({ id }) => id)
    .filter((id) => open.includes(id));
}
