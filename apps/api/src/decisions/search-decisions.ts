import { Problem } from '../platform/problem';
import { utc } from '../platform/utc';
import { type DecisionsQuery } from './decisions.dto';

/** What is shown of every decision `d` with its entry `e`. */
export const summaryColumns = `d.number, d.id, d.title, d.kind, d.kind_title as "kindTitle", d.body, d.decided_on::text as "decidedOn",
  d.verdict, d.headline, d.sha256 as "documentSha256", ${utc('e.recorded_at')} as "recordedAt", d.corrects,
  (select max(c.number) from governance.decision c where c.corrects = d.number) as "correctedBy",
  coalesce((select jsonb_agg(jsonb_build_object('ordinal', n.ordinal, 'correctedOn', n.corrected_on::text, 'note', n.note) order by n.ordinal)
              from governance.decision_correction n where n.decision_id = d.id), '[]') as corrections,
  ${utc(`(select max(u.recorded_at) from record.entry u where u.resource = d.id::text and u.action in ('decision.made', 'decision.corrected'))`)} as "updatedAt"`;

/** Each decision with the entry of the log that records it. */
export const recordedDecisions = `governance.decision d join record.entry e on e.resource = d.id::text and e.action = 'decision.made'`;

/** SQL of a search: what must hold, how well a decision fits, and the values that both take. */
export interface Search {
  readonly where: string;
  /** Whole millionths; nought for every decision where no words are looked for. */
  readonly rank: string;
  readonly values: readonly unknown[];
}

type Filters = Omit<DecisionsQuery, 'after' | 'limit'>;

const conditions: Readonly<Record<keyof Filters, (value: string) => string>> = {
  q: (value) => `d.search @@ websearch_to_tsquery('english', ${value})`,
  kind: (value) => `d.kind = ${value}`,
  body: (value) => `d.body = ${value}`,
  constituency: (value) => concerns(value),
  verdict: (value) => `d.verdict = ${value}`,
  from: (value) => `d.decided_on >= ${value}::date`,
  to: (value) => `d.decided_on <= ${value}::date`,
};

/** A constituency's decisions fill or empty its seats: its contests, and the terms that begin or end. */
const concerns = (constituency: string): string =>
  `(exists (select from governance.contest c where c.poll_id = d.poll_id and c.constituency = ${constituency})
    or exists (select from governance.term t where t.office = 'council:' || ${constituency} and d.id in (t.decision_id, t.ended_by)))`;

/**
 * The decisions that fit everything asked for.
 * @throws Problem `days-reversed` when the first day is after the last
 */
export function searchFor(filters: Filters): Search {
  if (filters.from && filters.to && filters.from > filters.to)
    throw new Problem(
      422,
      'days-reversed',
      'The first day is after the last day. Change one of them.',
    );
  const asked = Object.entries(conditions).flatMap(([name, condition]) => {
    const value = filters[name as keyof Filters];
    return value === undefined ? [] : [{ value, condition }];
  });
  const rank = `round(ts_rank(d.search, websearch_to_tsquery('english', $1)) * 1000000)::int`;
  return {
    where: asked.map(({ condition }, n) => condition(`$${n + 1}::text`)).join(' and ') || 'true',
    rank: filters.q === undefined ? '0' : rank,
    values: asked.map(({ value }) => value),
  };
}
