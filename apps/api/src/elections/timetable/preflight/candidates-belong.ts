import { type PlainDate } from '@folkmoot/basics';
import { type Constitution } from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { candidatesOutside } from '../../ceasing/candidates-outside';
import { type Found } from './preflight-item';

/** Whether everybody who stands still belongs to the constituency; an item for each who does not. Source: R-D1, R-E10. */
export async function candidatesBelong(
  db: EntityManager,
  pack: Constitution,
  today: PlainDate,
  election: string,
): Promise<Found[]> {
  const outside = await candidatesOutside(db, pack, today, election);
  const item = { code: 'candidates-belong', rule: 'R-E10', remedy: 'candidates' } as const;
  return outside.length > 0
    ? outside.map(({ says }) => ({ ...item, holds: false, says }))
    : [
        {
          ...item,
          holds: true,
          says: 'Everybody who stands may stand still, by the register of members.',
        },
      ];
}
