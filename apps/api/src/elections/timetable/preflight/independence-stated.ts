import { type Constitution } from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { lacksStatement } from '../../independence/lacks-statement';
import { type Found } from './preflight-item';

/** Whether a returning officer has stated that they are independent, where the constitution asks for it. Source: R-D12. */
export async function independenceStated(
  db: EntityManager,
  pack: Constitution,
  election: string,
): Promise<Found[]> {
  const rules = pack.elections.returningOfficer;
  if (!rules?.statesIndependence) return [];
  const holds = !(await lacksStatement(db, pack, election));
  return [
    {
      code: 'independence',
      holds,
      says: holds
        ? 'The returning officer has stated that they are independent of members and candidates.'
        : 'The returning officer has not stated yet that they are independent of members and candidates.',
      rule: 'R-D12',
      ...(rules.cites[0] !== undefined && { citation: rules.cites[0] }),
      remedy: 'independence',
    },
  ];
}
