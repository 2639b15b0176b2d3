import { Injectable } from '@nestjs/common';
import { type ResolutionId } from '@folkmoot/basics';
import { type Verdict } from '@folkmoot/rules';
import { type Tx } from '../platform/database';
import { NominationRow, VacancyRow } from './vacancy.rows';

export interface VacancyWithNominations {
  readonly vacancy: VacancyRow;
  readonly nominations: readonly NominationRow[];
}

/** Vacancies and the nominations for them: every method works inside the transaction of an act. */
@Injectable()
export class VacancyRepository {
  async add(tx: Tx, vacancy: VacancyRow): Promise<void> {
    await tx.insert(VacancyRow, vacancy);
  }

  async addNomination(tx: Tx, nomination: NominationRow): Promise<void> {
    await tx.insert(NominationRow, nomination);
  }

  /** The vacancy locked until commit, with its nominations as they came in. */
  async lock(tx: Tx, id: string): Promise<VacancyWithNominations | null> {
    const vacancy = await tx.findOne(VacancyRow, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!vacancy) return null;
    const nominations = await tx.find(NominationRow, {
      where: { vacancyId: id },
      order: { receivedAt: 'ASC', id: 'ASC' },
    });
    return { vacancy, nominations };
  }

  async linkResolution(tx: Tx, id: string, resolutionId: ResolutionId): Promise<void> {
    await tx.update(VacancyRow, { id }, { resolutionId });
  }

  /** How the resolution that would fill a vacancy was decided; `undecided` while it is not. */
  async verdictOn(tx: Tx, resolution: ResolutionId): Promise<Verdict | 'undecided'> {
    const [row] = await tx.query<{ verdict: Verdict | null }[]>(
      `select d.verdict from governance.resolution r left join governance.decision d on d.id = r.decision_id where r.id = $1`,
      [resolution],
    );
    return row?.verdict ?? 'undecided';
  }
}
