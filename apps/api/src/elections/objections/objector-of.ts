import { type Constitution, type Objector } from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';

/** As what somebody may object: as a candidate where they stood and candidates may, else as an elector. Source: R-D26. */
export async function objectorOf(
  db: Pick<EntityManager, 'query'>,
  { elections }: Pick<Constitution, 'elections'>,
  account: string | null,
  election: string,
): Promise<Objector | null> {
  const [is] = await db.query<{ candidate: boolean; elector: boolean }[]>(
    `select governance.may_object($1, $2, 'candidate') as candidate, governance.may_object($1, $2, 'elector') as elector`,
    [account, election],
  );
  if (is?.candidate && (elections.afterDeclaration?.objections?.byCandidates || !is.elector))
    return 'candidate';
  return is?.elector ? 'elector' : null;
}
