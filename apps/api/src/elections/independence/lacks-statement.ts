import { type Constitution } from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { utc } from '../../platform/utc';

/** Whether the constitution asks for a statement of independence that no returning officer of an election has made. Source: R-D12. */
export const lacksStatement = async (
  db: Pick<EntityManager, 'query'>,
  { elections }: Constitution,
  election: string,
): Promise<boolean> =>
  elections.returningOfficer?.statesIndependence === true &&
  (await firstStated(db, election)) === null;

/** When a returning officer of an election first stated it; `null` where nobody has. */
export async function firstStated(
  db: Pick<EntityManager, 'query'>,
  election: string,
): Promise<string | null> {
  const [row] = await db.query<{ at: string | null }[]>(
    `select ${utc('min(s.stated_at)')} as at from governance.independence_statement s where s.election_id = $1`,
    [election],
  );
  return row?.at ?? null;
}
