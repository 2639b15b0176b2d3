import { type Proposal } from '@folkmoot/rules';
import { type Tx } from '../platform/database';

/** The members among those whom a proposal names, so that the register of terms can point at them. */
export async function membersNamed(tx: Tx, proposal: Proposal): Promise<Map<string, string>> {
  if (proposal.type !== 'appointment') return new Map();
  const rows = await tx.query<{ id: string }[]>(
    `select id from governance.member where id::text = $1`,
    [proposal.nominee.id],
  );
  return new Map(rows.map(({ id }) => [id, id]));
}
