import { type MemberId, type PlainDate } from '@folkmoot/basics';
import { type Constitution, isForOffice } from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { qualifiesFor } from '../../members/standing';
import { type Tx } from '../../platform/database';
import { nameOf } from '../contest-spec';
import { mayServe } from '../may-serve';

/** A candidate who stands still, and belongs to the constituency no longer. */
export interface CandidateOutside {
  readonly election: string;
  readonly candidate: string;
  readonly name: string;
  /** What is to be done about it, as a sentence. */
  readonly says: string;
}

/**
 * Candidates of elections that are not decided who have left the constituency for which they stand, or the organisation,
 * by the register of members on a day. Nobody of another constituency can be elected, so the returning officer enters
 * that they stand no longer. Source: R-D1, R-E10, R-F29.
 * @param election  of which; `null` for all
 */
export async function candidatesOutside(
  db: EntityManager,
  pack: Constitution,
  today: PlainDate,
  election: string | null,
): Promise<CandidateOutside[]> {
  const rows = await db.query<
    (Omit<CandidateOutside, 'says'> & {
      constituency: string;
      member: MemberId;
      codes: readonly string[];
    })[]
  >(
    `select e.id as election, k.id as candidate, k.name, c.constituency, k.member_id as member, ${qualifiesFor('k.member_id', '$2')} as codes
       from governance.election e join governance.election_contest c on c.election_id = e.id
       join governance.candidate k on k.contest_id = c.id and k.withdrew_at is null
      where ($1::uuid is null or e.id = $1) and e.decision_id is null and c.decision_id is null and c.abandoned_at is null and c.ended_at is null
      order by c.constituency, k.position, k.id`,
    [election, today],
  );
  const outside: CandidateOutside[] = [];
  for (const { constituency, codes, member, ...candidate } of rows) {
    if (await mayServe(db, pack, constituency, { id: member, codes }, today)) continue;
    const standsFor = `${candidate.name} stands for ${nameOf(pack, constituency)}`;
    const says = isForOffice(constituency)
      ? `${standsFor} and is no longer one of those who may: enter that they can no longer hold the office.`
      : `${standsFor} and belongs there no longer: enter that they left the constituency.`;
    outside.push({ ...candidate, says });
  }
  return outside;
}

/**
 * The same of one election, while nobody who stands in it can leave or move until the act ends.
 * To be asked once the act has its turn to decide, as other decisions refer to members too.
 */
export async function candidatesOutsideLocked(
  tx: Tx,
  pack: Constitution,
  today: PlainDate,
  election: string,
): Promise<CandidateOutside[]> {
  await tx.query(
    `select m.id from governance.member m where m.id in (
       select k.member_id from governance.candidate k join governance.election_contest c on c.id = k.contest_id
        where c.election_id = $1 and k.withdrew_at is null) order by m.id for update`,
    [election],
  );
  return candidatesOutside(tx, pack, today, election);
}

/** Why nobody can be elected yet. */
export const leftConstituency = ({ says }: CandidateOutside) =>
  ({ code: 'left-constituency', says }) as const;
