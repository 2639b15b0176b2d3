import { type Actor } from '../platform/actor';
import { type Tx } from '../platform/database';

export interface NotIndependent {
  readonly code: 'not-independent';
  readonly says: string;
}

/**
 * Why an officer may not rule on nominations, count or declare in an election: they are nominated in it, or nominated
 * somebody, by what the accounts and the register of members tell: the same member, or the same address. Who employs
 * whom they do not tell. Source: R-D12 (Model Election Rules 2014 r.69).
 * @returns `null` where nothing is known against it
 */
export async function whyNotIndependent(
  tx: Pick<Tx, 'query'>,
  { accountId }: Pick<Actor, 'accountId'>,
  election: string,
): Promise<NotIndependent | null> {
  if (accountId === null) return null;
  const [involved] = await tx.query<{ isNominee: boolean }[]>(
    `with own as (select m.id from platform.account a join governance.member m on m.id = a.member_id or lower(m.email) = lower(a.email)
                   where a.id = $1)
     select y.member_id in (select id from own) as "isNominee"
       from governance.candidacy y join governance.election_contest c on c.id = y.contest_id
      where c.election_id = $2 and y.withdrew_at is null
        and (y.member_id in (select id from own) or y.proposed_by in (select id from own))
      order by 1 desc limit 1`,
    [accountId, election],
  );
  if (!involved) return null;
  const why = involved.isNominee
    ? 'You are nominated in this election'
    : 'You nominated a member in this election';
  return {
    code: 'not-independent',
    says: `${why}, and its returning officer is independent: Model Election Rules 2014 r.69. Another returning officer has to do this.`,
  };
}
