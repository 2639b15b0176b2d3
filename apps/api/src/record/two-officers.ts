import { err, ok, type Result } from '@folkmoot/basics';
import { type Action } from '@folkmoot/log';
import { type Actor } from '../platform/actor';
import { type Tx } from '../platform/database';
import { commitmentsOf } from './commitments-of';
import { type EntryDraft } from './entry-draft';

/** What the entries of two officers commit to, one who asks for something and another who agrees. */
export type Officer = Pick<EntryDraft, 'personal' | 'keys'>;

export interface AskerGone {
  readonly code: 'asker-gone';
  readonly says: string;
}

/**
 * Spread into the entry with which an officer asks for what another must agree to. The key of this commitment is that of
 * the second as well: the log shows that they differ, and neither who they are nor what else they did.
 */
export const askingOfficer = (actor: Actor): Officer => ({ personal: accountOf(actor) });

/**
 * Spread into the entry with which another officer agrees.
 * @param asked  the entry in which it was asked for
 * @returns nothing to commit to where it was asked for before the log told the officers apart
 */
export async function agreeingOfficer(
  tx: Tx,
  actor: Actor,
  asked: { readonly action: Action; readonly resource: string },
): Promise<Result<Officer, AskerGone>> {
  const [entry] = await tx.query<{ told: boolean; key: Buffer | null }[]>(
    `select ${commitmentsOf('e')} ->> 'officer' is not null as told, o.key
       from record.entry e left join record.opening o on o.commitment = ${commitmentsOf('e')} ->> 'officer'
      where e.resource = $1 and e.action = $2 order by e.log desc, e.index desc limit 1`,
    [asked.resource, asked.action],
  );
  if (!entry?.told) return ok({});
  if (entry.key) return ok({ personal: accountOf(actor), keys: { officer: entry.key } });
  return err({
    code: 'asker-gone',
    says: 'Whoever began this was erased, so the log cannot show that you are somebody else. Turn it down where it waits for an answer, and begin it anew.',
  });
}

const accountOf = ({ accountId }: Actor): { readonly officer: { readonly account: string } } => {
  if (accountId === null) throw new Error('Only a person asks for or agrees to this.');
  return { officer: { account: accountId } };
};
