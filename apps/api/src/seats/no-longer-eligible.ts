import { type Instant, type PlainDate } from '@folkmoot/basics';
import { type Constitution } from '@folkmoot/rules';
import { belongsTo, qualifiesFor } from '../members/standing';
import { type Tx } from '../platform/database';
import { type EntryDraft } from '../record/entry-draft';
import { endTerms } from './vacated-seat';

interface SeatRow {
  readonly id: string;
  readonly office: string;
  readonly codes: readonly string[];
}

/**
 * Ends what members hold because they belong to a constituency, once they belong to it no longer: their council seats,
 * and offices that only somebody of certain constituencies may hold, those whose term is still to come as well. At
 * once, as a part of the act by which they left.
 * Whoever comes to qualify for a constituency that goes before belongs there. Source: R-E10, R-E14; R-D6, R-I (`holderFrom`).
 * @param numbers  of the members to look at
 * @returns an entry for each place that falls free
 */
export async function endSeatsOutside(
  tx: Tx,
  pack: Constitution,
  numbers: readonly string[],
  { on, now }: { readonly on: PlainDate; readonly now: Instant },
): Promise<EntryDraft[]> {
  const held = await tx.query<SeatRow[]>(
    `select t.id, t.office, ${qualifiesFor('m.id', '$2')} as codes
       from governance.term t join governance.member m on m.id = t.member_id
      where m.number = any ($1) and (t.office like 'council:%' or t.office = any ($3)) and t.ended_on is null and t.to_date >= $2::date
      order by t.office, t.id`,
    [numbers, on, officesOfMembers(pack)],
  );
  const lost = held.filter(({ office, codes }) => !mayKeep(pack, office, codes));
  return endTerms(
    tx,
    lost.map(({ id }) => id),
    { on, cause: 'left-constituency', reason: 'No longer of the constituency' },
    now,
  );
}

/** Offices that only members of certain constituencies may hold. Source: R-D6. */
export const officesOfMembers = ({ offices }: Constitution): readonly string[] =>
  offices.flatMap(({ code, holderFrom }) => (holderFrom ? [code] : []));

function mayKeep(pack: Constitution, office: string, codes: readonly string[]): boolean {
  const from = pack.offices.find(({ code }) => code === office)?.holderFrom;
  return from
    ? from.some((code) => codes.includes(code))
    : belongsTo(pack, office.slice('council:'.length), codes);
}
