import { type PlainDate } from '@folkmoot/basics';
import { type Constitution, keepsRestOf } from '@folkmoot/rules';
import { type CurrentConstitution } from '../constitution/current-constitution';
import { type Tx } from '../platform/database';
import { type ElectionBehind, electionBehind } from './election-behind';
import { type VacatedSeat } from './fallen-seat';
import { endsOfItself } from './vacated-seat';

/** What says how an empty place is filled. */
export interface RulesOfSeat {
  readonly inForce: Constitution;
  /** The constitution of the election behind it, else the one in force. */
  readonly pack: Constitution;
  readonly behind: ElectionBehind | null;
}

/**
 * The election behind an empty place, where there is one, and the constitution that says how it is filled: the one under
 * which the papers were cast, where it has rules on casual vacancies in what they fill. Source: R-E11.
 */
export async function rulesOfSeat(
  db: Pick<Tx, 'query'>,
  constitution: CurrentConstitution,
  today: PlainDate,
  { term, office, cause }: Pick<VacatedSeat, 'term' | 'office' | 'cause'>,
): Promise<RulesOfSeat> {
  const { pack: inForce } = await constitution.inForce();
  const behind = endsOfItself(cause) ? null : await electionBehind(db, inForce, term, today);
  if (!behind) return { inForce, pack: inForce, behind };
  const { pack } = await constitution.byVersion(behind.constitution);
  return keepsRestOf(pack, office)
    ? { inForce, pack, behind }
    : { inForce, pack: inForce, behind: null };
}
