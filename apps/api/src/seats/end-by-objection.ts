import { addDays, formatDate, type Instant, type PlainDate } from '@folkmoot/basics';
import { type Tx } from '../platform/database';
import { enqueue } from '../platform/jobs';
import { type EntryDraft } from '../record/entry-draft';
import { enterVacated, whyVacant } from './vacated-seat';

/**
 * Ends the terms that a decision began in a post, as its result is set aside: part of an act. Whoever follows is elected
 * for a whole term, but where these terms were themselves the rest of one. Source: R-D26.
 * @returns the terms that end, by id, and an entry for each seat that falls free
 */
export async function endByObjection(
  tx: Tx,
  of: { readonly decision: string; readonly post: string; readonly isRest: boolean },
  on: PlainDate,
  now: Instant,
): Promise<{ readonly terms: string[]; readonly entries: readonly EntryDraft[] }> {
  const reason = `${whyVacant('result-set-aside', of.post).says} Out of office from ${formatDate(on)}.`;
  const [ended] = await tx.query<
    [{ id: string; office: string; on: PlainDate; to: PlainDate }[], number]
  >(
    `update governance.term t set ended_on = greatest(t.from_date, $3::date), ended_reason = $4
      where t.decision_id = $1 and t.office = $2 and t.ended_on is null and t.to_date >= $3::date
     returning t.id, t.office, t.ended_on::text as "on", t.to_date::text as "to"`,
    [of.decision, of.post, on, reason],
  );
  if (ended.length > 0) await enqueue(tx, 'find-departures', {});
  const sorted = ended.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const free = sorted.map((term) => (of.isRest ? term : { ...term, to: addDays(term.on, -1) }));
  return {
    terms: sorted.map(({ id }) => id),
    entries: await enterVacated(tx, free, 'result-set-aside', now),
  };
}
