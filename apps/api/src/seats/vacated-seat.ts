import { addDays, formatDate, type Instant, type PlainDate } from '@folkmoot/basics';
import {
  type Cause,
  contestForPost,
  type DecisionFacts,
  fellFree,
  isForOffice,
  postContested,
} from '@folkmoot/rules';
import { type Tx } from '../platform/database';
import { enqueue } from '../platform/jobs';
import { type EntryDraft } from '../record/entry-draft';

/** Causes after which nothing is left of a term. */
type EndsOfItself = 'term-ended' | 'rotation' | 'result-set-aside';

/** Why a place is empty: its term ended of itself, or before its time. */
export const vacatingCauses = [
  'term-ended',
  'rotation',
  'resigned',
  'died',
  'left-constituency',
  'left-appointing-office',
  'appointer-gave-notice',
  'disqualified',
  'missed-meetings',
  'removed',
  'co-option-ended',
  'result-set-aside',
] as const satisfies readonly (Cause | EndsOfItself)[];
export type VacatingCause = (typeof vacatingCauses)[number];

/** Whether nothing is left of a term: the next election fills the place, and nobody before. Source: R-C17, R-D26, R-E3. */
export const endsOfItself = (cause: VacatingCause): cause is EndsOfItself =>
  cause === 'term-ended' || cause === 'rotation' || cause === 'result-set-aside';

export interface EndOfTerm {
  /** The first day out of office. */
  readonly on: PlainDate;
  readonly cause: Exclude<VacatingCause, EndsOfItself | 'co-option-ended'>;
  /** For the register of terms. */
  readonly reason: string;
  /** The decision that ends it, where one does. */
  readonly decision?: string;
}

interface TermRow {
  readonly id: string;
  readonly office: string;
  readonly on: PlainDate;
  readonly to: PlainDate;
}

/**
 * Ends terms of office before their time, and enters the places that fall free: part of an act. A term that is over
 * already, or was ended before, stays as it is. Source: R-E10, R-E11, R-E13, R-E18.
 * @returns an entry for each place that falls free
 */
export async function endTerms(
  tx: Tx,
  terms: readonly string[],
  { on, cause, reason, decision }: EndOfTerm,
  now: Instant,
): Promise<EntryDraft[]> {
  const ended = await tx.query<[TermRow[], number]>(
    `update governance.term t set ended_on = greatest(t.from_date, $2::date), ended_by = $3, ended_reason = $4
      where t.id::text = any ($1) and t.ended_on is null and t.to_date >= $2::date
     returning t.id, t.office, t.ended_on::text as "on", t.to_date::text as "to"`,
    [terms, on, decision ?? null, reason],
  );
  if (decision === undefined && ended[0].length > 0) await enqueue(tx, 'find-departures', {});
  return enterVacated(tx, inOrderOf(terms, ended[0]), cause, now);
}

/**
 * Ends terms of those who retire by rotation: part of an act. Nothing is left of such a term, so whoever follows is
 * elected for a whole one. Source: R-C17, R-E3.
 */
export async function retire(
  tx: Tx,
  terms: readonly string[],
  on: PlainDate,
  now: Instant,
): Promise<EntryDraft[]> {
  const reason = `${ROTATED.says} Out of office from ${formatDate(on)}.`;
  const [ended] = await tx.query<[Omit<TermRow, 'to'>[], number]>(
    `update governance.term t set ended_on = $2, ended_reason = $3 where t.id::text = any ($1)
     returning t.id, t.office, t.ended_on::text as "on"`,
    [terms, on, reason],
  );
  const lastDay = addDays(on, -1);
  return enterVacated(
    tx,
    inOrderOf(terms, ended).map((term) => ({ ...term, to: lastDay })),
    'rotation',
    now,
  );
}

/** Changed rows come back in any order; the log tells of them in the order in which they were named. */
const inOrderOf = <Row extends { readonly id: string }>(
  ids: readonly string[],
  rows: readonly Row[],
): Row[] => rows.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));

/**
 * Enters places that are empty from the day after a term. What is left after a co-option was entered with it: whoever
 * leaves sooner empties the seat sooner.
 * @returns an entry for each that was not entered before
 */
export async function enterVacated(
  tx: Tx,
  terms: readonly TermRow[],
  cause: VacatingCause,
  now: Instant,
): Promise<EntryDraft[]> {
  const entered = await tx.query<{ id: string; to: PlainDate }[]>(
    `insert into governance.vacated_seat (term_id, office, cause, vacant_from, term_ends, found_at)
     select t.id, t.office, $5, t.vacant_from, t.term_ends, $6
       from unnest($1::uuid[], $2::text[], $3::date[], $4::date[]) as t (id, office, vacant_from, term_ends)
     on conflict (term_id) do update set cause = excluded.cause, vacant_from = excluded.vacant_from, found_at = excluded.found_at
        where vacated_seat.cause = 'co-option-ended' and vacated_seat.filled_from is null and excluded.vacant_from < vacated_seat.vacant_from
     returning term_id as id, term_ends::text as "to"`,
    [
      terms.map(({ id }) => id),
      terms.map(({ office }) => office),
      terms.map((term) => term.on),
      terms.map(({ to }) => to),
      cause,
      now,
    ],
  );
  const ends = new Map(entered.map(({ id, to }) => [id, to]));
  return terms.flatMap((term) => {
    const to = ends.get(term.id);
    return to === undefined ? [] : [entryOf({ ...term, to }, cause)];
  });
}

const entryOf = ({ id, office, on, to }: TermRow, cause: VacatingCause): EntryDraft => {
  const { rule, citation } = whyVacant(cause, office);
  return {
    action: 'seat.vacated',
    resource: id,
    fields: { office, cause, vacantFrom: on, termEnds: to, rule, citation },
  };
};

const OVER = {
  rule: 'R-E9',
  citation: 'Constitution, terms of office',
  says: 'The term ended.',
} as const;

const ROTATED = {
  rule: 'R-C17',
  citation: 'Constitution, retirement by rotation',
  says: 'Whoever held it retired by rotation.',
} as const;

const SET_ASIDE = {
  rule: 'R-D26',
  citation: 'Constitution, objections to a declared result',
  says: 'The result of the election that filled it was set aside.',
} as const;

/**
 * Why a place is empty, with the rule that says so. Source: R-C17, R-E9, R-E10, R-E11, R-E13, R-E18.
 * @param post  as the register of terms names it
 */
export function whyVacant(
  cause: VacatingCause,
  post: string,
): {
  readonly rule: string;
  readonly citation: string;
  readonly says: string;
} {
  if (cause === 'term-ended') return OVER;
  if (cause === 'rotation') return ROTATED;
  if (cause === 'result-set-aside') return SET_ASIDE;
  const { rule, citation, says } = fellFree(cause, isForOffice(contestForPost(post)));
  return { rule, citation, says };
}

/** What is noted in the register of terms where nobody gives a reason of their own. */
export const reasonFor = (cause: EndOfTerm['cause'], on: PlainDate, post: string): string =>
  `${whyVacant(cause, post).says} Out of office from ${formatDate(on)}.`;

/** Whose term a new one is for the rest of, by the facts of the decision; `null` where it is a term of its own. */
export function inPlaceOf(facts: DecisionFacts, office: string): string | null {
  if (facts.type === 'casual-vacancy') return facts.term;
  if (facts.type === 'resolution' && facts.proposal.type === 'appointment')
    return facts.proposal.inPlaceOf?.term ?? null;
  if (facts.type !== 'election') return null;
  const contest = facts.contests.find(({ constituency }) => postContested(constituency) === office);
  return contest?.inPlaceOf?.term ?? null;
}

/**
 * Notes that a place is held again: the one named, or of those of the office the one that is empty longest. An election
 * fills none of those that fell free early before their term is over: what is left of it goes another way (R-E11).
 */
export async function takeVacatedSeat(
  tx: Tx,
  taking: {
    readonly office: string;
    readonly from: string;
    /** `null` where a body outside the organisation fills it. */
    readonly decision: string | null;
    readonly term: string | null;
    readonly byElection: boolean;
  },
): Promise<void> {
  await tx.query(
    `update governance.vacated_seat set filled_by = $3, filled_from = $2
      where term_id = (select v.term_id from governance.vacated_seat v
         where v.office = $1 and v.filled_from is null and ($4::uuid is null and v.vacant_from <= $2::date
              and (not $5 or v.cause in ('term-ended', 'rotation', 'result-set-aside') or v.term_ends < $2::date) or v.term_id = $4)
         order by v.vacant_from, v.term_id limit 1)`,
    [taking.office, taking.from, taking.decision, taking.term, taking.byElection],
  );
}
