import { type MemberId } from '@folkmoot/basics';
import { type Tx } from '../../platform/database';

/** Who stands in contests, or is nominated and waits. */
export async function standingIn(tx: Tx, contests: readonly string[]): Promise<MemberId[]> {
  const rows = await tx.query<{ member: MemberId }[]>(
    `select k.member_id as member from governance.candidate k where k.contest_id = any ($1::uuid[]) and k.withdrew_at is null
     union
     select y.member_id from governance.candidacy y
      where y.contest_id = any ($1::uuid[]) and y.accepted is null and y.withdrew_at is null
      order by member`,
    [contests],
  );
  return rows.map(({ member }) => member);
}
