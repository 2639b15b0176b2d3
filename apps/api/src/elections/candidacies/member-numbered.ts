import { type MemberId } from '@folkmoot/basics';
import { type Person } from '@folkmoot/rules';
import { type Tx } from '../../platform/database';
import { historyOf } from '../../roll/people.queries';

/** The member with a number, with what they qualify for; `null` when the number is nobody's. */
export async function memberNumbered(
  tx: Tx,
  number: string,
): Promise<{
  readonly id: MemberId;
  readonly name: string;
  readonly person: Person | null;
} | null> {
  const [member] = await tx.query<{ id: MemberId; name: string }[]>(
    `select id, name from governance.member where upper(number) = upper($1)`,
    [number],
  );
  return member ? { ...member, person: await historyOf(tx, member.id) } : null;
}
