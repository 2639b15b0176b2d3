import { err, ok, type Result } from '@folkmoot/basics';
import { type Action, canonicalJson } from '@folkmoot/log';
import { type Actor } from '../platform/actor';
import { type Tx } from '../platform/database';
import { commitmentsOf } from './commitments-of';
import { committed, type EntryDraft } from './entry-draft';

/** What the entries of two officers commit to, one who asks for something and another who agrees. */
export type Officer = Pick<EntryDraft, 'personal' | 'keys' | 'repeated'>;

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
  const [entry] = await tx.query<{ officer: string | null; key: Buffer | null }[]>(
    `select ${commitmentsOf('e')} ->> 'officer' as officer, o.key
       from record.entry e left join record.opening o on o.commitment = ${commitmentsOf('e')} ->> 'officer'
      where e.resource = $1 and e.action = $2 order by e.log desc, e.index desc limit 1`,
    [asked.resource, asked.action],
  );
  if (!entry?.officer) return ok({});
  if (entry.key) return ok(await agreeing(tx, actor, entry.officer, entry.key));
  return err({
    code: 'asker-gone',
    says: 'Whoever began this was erased, so the log cannot show that you are somebody else. Turn it down where it waits for an answer, and begin it anew.',
  });
}

/** Whoever agrees to a second thing that one officer began makes the same commitment again, which is open already. */
async function agreeing(tx: Tx, actor: Actor, asked: string, key: Buffer): Promise<Officer> {
  const personal = accountOf(actor);
  const officer = committed(key, 'officer', canonicalJson(personal.officer));
  const [open] = await tx.query<object[]>(`select from record.opening where commitment = $1`, [
    officer,
  ]);
  return open && officer !== asked
    ? { repeated: { officer } }
    : { personal, keys: { officer: key } };
}

const accountOf = ({ accountId }: Actor): { readonly officer: { readonly account: string } } => {
  if (accountId === null) throw new Error('Only a person asks for or agrees to this.');
  return { officer: { account: accountId } };
};
