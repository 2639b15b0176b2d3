import { Injectable } from '@nestjs/common';
import { err, formatDate, ok, type Result } from '@folkmoot/basics';
import { sha256Hex } from '@folkmoot/log';
import { randomUUID } from 'node:crypto';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { sameName } from './terms';
import { VacancyRepository } from './vacancy.repository';

export interface Nomination {
  readonly name: string;
  readonly statement: string;
}

export interface NominatingRefusal {
  readonly code: 'vacancy-unknown' | 'nominations-closed' | 'nominated-already';
  readonly says: string;
}

/**
 * Takes a nomination for a vacancy, up to and including the closing day in the United Kingdom.
 * Until the council is asked to appoint the nominee, the log only commits to who it is.
 */
@Injectable()
export class ReceiveNomination {
  constructor(
    private readonly database: Database,
    private readonly vacancies: VacancyRepository,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    vacancyId: string,
    { name, statement }: Nomination,
  ): Promise<Result<{ id: string }, NominatingRefusal>> {
    return this.database.act<{ id: string }, NominatingRefusal>(actor, async (tx) => {
      const found = await this.vacancies.lock(tx, vacancyId);
      if (!found) return err({ code: 'vacancy-unknown', says: 'There is no such vacancy.' });
      const { nominationsCloseOn } = found.vacancy;
      if (this.clock.today() > nominationsCloseOn)
        return err({
          code: 'nominations-closed',
          says: `Nominations for this vacancy closed at the end of ${formatDate(nominationsCloseOn)} (UK time).`,
        });
      if (found.nominations.some((nomination) => sameName(nomination.name, name)))
        return err({
          code: 'nominated-already',
          says: `${name} has been nominated for this vacancy already.`,
        });
      const id: string = randomUUID();
      const receivedAt = new Date(this.clock.now());
      await this.vacancies.addNomination(tx, { id, vacancyId, name, statement, receivedAt });
      const fields = { vacancy: vacancyId };
      const personal = { nominee: { name, statementSha256: sha256Hex(statement) } };
      return ok(
        recorded({ action: 'nomination.received', resource: id, fields, personal }, () => ({ id })),
      );
    });
  }
}
