import { Injectable } from '@nestjs/common';
import { err, formatDate, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { sha256Hex } from '@folkmoot/log';
import { postNamed, postsOf } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { VacancyRepository } from './vacancy.repository';

export interface VacancyNotice {
  /** An office, or `council:<constituency>` for a co-opted seat. */
  readonly office: string;
  /** What the work is and who is looked for. */
  readonly brief: string;
  /** The last day on which a nomination is in time. */
  readonly nominationsCloseOn: PlainDate;
}

export interface AnnouncingRefusal {
  readonly code: 'office-unknown' | 'closing-date-passed';
  readonly says: string;
}

/** Announces that a place in an office or a co-opted seat is to be filled, and until when people can be nominated. Source: R-E2, R-E7. */
@Injectable()
export class AnnounceVacancy {
  constructor(
    private readonly database: Database,
    private readonly vacancies: VacancyRepository,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, notice: VacancyNotice): Promise<Result<{ id: string }, AnnouncingRefusal>> {
    return this.database.act<{ id: string }, AnnouncingRefusal>(actor, async (tx) => {
      const refusal = await this.refusalOf(notice);
      if (refusal) return err(refusal);
      const id: string = randomUUID();
      const announcedAt = new Date(this.clock.now());
      await this.vacancies.add(tx, { id, ...notice, announcedAt, resolutionId: null });
      const { office, brief, nominationsCloseOn } = notice;
      const fields = { office, nominationsCloseOn, briefSha256: sha256Hex(brief) };
      return ok(recorded({ action: 'vacancy.announced', resource: id, fields }, () => ({ id })));
    });
  }

  private async refusalOf({
    office,
    nominationsCloseOn,
  }: VacancyNotice): Promise<AnnouncingRefusal | null> {
    const { pack } = await this.constitution.inForce();
    if (!postNamed(pack, office)) {
      const known = postsOf(pack).map(({ code }) => code);
      return {
        code: 'office-unknown',
        says: `The constitution has no office or co-opted seat “${office}”. Use one of: ${known.join(', ')}.`,
      };
    }
    if (nominationsCloseOn >= this.clock.today()) return null;
    return {
      code: 'closing-date-passed',
      says: `${formatDate(nominationsCloseOn)} has passed. Choose a day that is still to come for nominations to close.`,
    };
  }
}
