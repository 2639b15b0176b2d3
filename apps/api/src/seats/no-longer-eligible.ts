import { type Instant, type PlainDate } from '@folkmoot/basics';
import { type Constitution } from '@folkmoot/rules';
import { standing } from '../members/standing';
import { type Tx } from '../platform/database';
import { type EntryDraft } from '../record/entry-draft';
import { termInForce } from '../roll/term-in-force';
import { endTerms } from './vacated-seat';

interface SeatRow {
  readonly id: string;
  readonly office: string;
  readonly codes: readonly string[];
}

/**
 * Ends the council seats of members who belong to their constituency no longer: at once, as a part of the act by which
 * they left it. Whoever comes to qualify for a constituency that goes before belongs there. Source: R-E10, R-E14.
 * @param numbers  of the members to look at
 * @returns an entry for each seat that falls free
 */
export async function endSeatsOutside(
  tx: Tx,
  pack: Constitution,
  numbers: readonly string[],
  { on, now }: { readonly on: PlainDate; readonly now: Instant },
): Promise<EntryDraft[]> {
  const seats = await tx.query<SeatRow[]>(
    `select t.id, t.office, array(select q.constituency from governance.qualification q where q.member_id = m.id
            and q.from_date <= $2::date and (q.to_date is null or q.to_date > $2::date)) as codes
       from governance.term t join governance.member m on m.id = t.member_id
      where m.number = any ($1) and t.office like 'council:%' and ${termInForce('t', '$2')} order by t.office, t.id`,
    [numbers, on],
  );
  const lost = seats.filter(
    ({ office, codes }) => `council:${standing(pack, codes)?.code}` !== office,
  );
  return endTerms(
    tx,
    lost.map(({ id }) => id),
    { on, cause: 'left-constituency', reason: 'No longer of the constituency' },
    now,
  );
}
