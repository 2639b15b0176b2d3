import { type MemberId, type PlainDate } from '@folkmoot/basics';
import { type Constitution, isForOffice, mayStandInContest } from '@folkmoot/rules';
import { belongsTo } from '../members/standing';
import { type Tx } from '../platform/database';
import { historyOf } from '../roll/people.queries';

/**
 * Whether a member is, on a day, of those who may serve in what a contest fills: of its constituency; of an office, of those
 * who may stand for it. Source: R-D1, R-D6, R-E10.
 * @param codes  of the constituencies that the member qualifies for on the day
 */
export async function mayServe(
  db: Pick<Tx, 'query'>,
  pack: Constitution,
  contest: string,
  { id, codes }: { readonly id: MemberId; readonly codes: readonly string[] },
  on: PlainDate,
): Promise<boolean> {
  if (!isForOffice(contest)) return belongsTo(pack, contest, codes);
  const person = await historyOf(db, id);
  return person !== null && mayStandInContest(pack, contest, person, on);
}
