import { formatDate, type PlainDate } from '@folkmoot/basics';
import { ceasedBy, type CeasingCause, isForOffice } from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { type PollContest } from '../../polls/poll-book';

/** A candidate who stands no longer, as everybody may know it. */
export interface Ceased {
  readonly candidate: string;
  readonly contest: string;
  readonly name: string;
  readonly cause: CeasingCause;
  readonly on: PlainDate;
  /** The same as a sentence: `Ada Okafor died on Wednesday 1 September 2027.` */
  readonly says: string;
}

/** Those who ceased to stand in an election after nominations, in the order of the paper. Source: R-F29. */
export async function ceasedIn(db: EntityManager, election: string): Promise<Ceased[]> {
  const rows = await db.query<(Omit<Ceased, 'says'> & { constituency: string })[]>(
    `select x.candidate_id as candidate, k.contest_id as contest, k.name, x.cause, x.on_day::text as "on", c.constituency
       from governance.candidate_ceased x join governance.candidate k on k.id = x.candidate_id
       join governance.election_contest c on c.id = k.contest_id
      where c.election_id = $1 order by k.position, k.id`,
    [election],
  );
  return rows.map(({ constituency, ...one }) => ({
    ...one,
    says: `${one.name} ${whatHappened(one.cause, constituency)} on ${formatDate(one.on)}.`,
  }));
}

/** What became of a candidate: only seats are for a constituency. */
const whatHappened = (cause: CeasingCause, contest: string): string =>
  cause === 'left-constituency' && isForOffice(contest)
    ? 'ceased to be one of those who may hold the office'
    : ceasedBy[cause];

/** What voters are told of the contests of an election since its papers were fixed. */
export interface SincePapersWereFixed {
  /** Of a contest whose paper names somebody who ceased to stand: a sentence or two each. */
  readonly notices: (contest: NamingCandidates) => readonly string[];
  readonly isAbandoned: (contest: string) => boolean;
}

/** A contest of a poll with those whom its paper names. */
export type NamingCandidates = Pick<PollContest, 'id' | 'options' | 'confirms'>;

export async function sincePapersWereFixed(
  db: EntityManager,
  election: string,
): Promise<SincePapersWereFixed> {
  const ceased = await ceasedIn(db, election);
  const rows = await db.query<{ id: string }[]>(
    `select id from governance.election_contest where election_id = $1 and abandoned_at is not null`,
    [election],
  );
  const abandoned = new Set(rows.map(({ id }) => id));
  return {
    isAbandoned: (contest) => abandoned.has(contest),
    notices: ({ id, options, confirms }) =>
      ceased
        .filter(({ contest }) => contest === (confirms ?? id))
        .filter(({ candidate }) => confirms === null || options.some((one) => one.id === candidate))
        .map(({ says }) => `${says} ${whatBecame(abandoned.has(id), confirms !== null)}`),
  };
}

const whatBecame = (isAbandoned: boolean, isAlone: boolean): string =>
  isAbandoned ? givenUp : isAlone ? staysVacant : passedOver;

const staysVacant =
  'Whatever the votes are, the seat stays vacant and is put to a further election.';
const passedOver =
  'The count passes this name over. A ballot that names nobody else does not count.';
const givenUp =
  'This poll is abandoned: no vote in it is counted, and a new election is called for these seats, in which the other candidates stand again.';

/** SQL: whether an election was counted, and a candidate whom no count passes over ceased to stand since. */
export const countIsOvertaken = (election: string): string =>
  `exists (select from governance.candidate_ceased x join governance.contest_option o on o.id = x.candidate_id
     join governance.contest put on put.id = o.contest_id
     join governance.election_contest c on c.id = coalesce(put.confirms, put.id) and c.election_id = ${election} and c.abandoned_at is null
    where exists (select from governance.count_sheet s where s.contest_id = put.id)
      and not exists (select from governance.count_sheet s cross join jsonb_array_elements(s.sheet::jsonb -> 'candidates') as counted
                       where s.contest_id = put.id and counted ->> 'id' = x.candidate_id::text and counted -> 'withdrawn' = 'true'))`;

/** Whether the votes of an election must be counted again before its result is declared. Source: R-F29. */
export async function isCountOvertaken(db: EntityManager, election: string): Promise<boolean> {
  const [row] = await db.query<{ overtaken: boolean }[]>(
    `select ${countIsOvertaken('$1')} as overtaken`,
    [election],
  );
  return row?.overtaken ?? false;
}
