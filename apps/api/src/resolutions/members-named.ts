import { type Proposal } from '@folkmoot/rules';
import { type Tx } from '../platform/database';

/** The members among those whom a proposal would appoint, so that the register of terms can point at them. */
export async function membersNamed(tx: Tx, proposal: Proposal): Promise<Map<string, string>> {
  const nominees =
    proposal.type === 'appointment'
      ? [proposal.nominee]
      : proposal.type === 'selection'
        ? proposal.nominees
        : [];
  const rows = await tx.query<{ id: string }[]>(
    `select id from governance.member where id = any ($1::uuid[])`,
    [nominees.map(({ id }) => id)],
  );
  return new Map(rows.map(({ id }) => [id, id]));
}
