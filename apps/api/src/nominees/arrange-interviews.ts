import { Injectable } from '@nestjs/common';
import { err, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { randomUUID } from 'node:crypto';
import { VacancyRepository } from '../appointments/vacancy.repository';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { committeeRules, type CommitteeRefusal } from './committee-of';
import { NomineeRepository } from './nominee.repository';

export interface Interviews {
  readonly heldOn: PlainDate;
  /** Places on the committee of those who hold them. */
  readonly panel: readonly string[];
}

export type InterviewsRefusal =
  | CommitteeRefusal
  | { readonly code: 'vacancy-unknown' | 'not-on-the-committee'; readonly says: string };

/** Arranges the interviews for a vacancy: the day and the panel, of members of the committee. Source: R-E7. */
@Injectable()
export class ArrangeInterviews {
  constructor(
    private readonly database: Database,
    private readonly vacancies: VacancyRepository,
    private readonly nominees: NomineeRepository,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    vacancyId: string,
    { heldOn, panel }: Interviews,
  ): Promise<Result<null, InterviewsRefusal>> {
    return this.database.act<null, InterviewsRefusal>(actor, async (tx) => {
      const found = await this.vacancies.lock(tx, vacancyId);
      if (!found) return err({ code: 'vacancy-unknown', says: 'There is no such vacancy.' });
      const { pack } = await this.constitution.inForce();
      const rules = committeeRules(pack, found.vacancy.office);
      if (!rules.ok) return rules;
      const committee = await this.nominees.committee(tx, vacancyId, this.clock.today());
      const members = [...new Set(panel)];
      if (members.length === 0 || members.some((id) => !committee.some((place) => place.id === id)))
        return err({
          code: 'not-on-the-committee',
          says: 'A panel is made of members of the nominations committee, at least one. Choose from them.',
        });
      await tx.query(
        `insert into governance.interview_panel (id, vacancy_id, held_on, members, arranged_at) values ($1, $2, $3, $4, $5)`,
        [randomUUID(), vacancyId, heldOn, members, this.clock.now()],
      );
      const fields = { heldOn, panel: members.length };
      return ok(
        recorded({ action: 'interview.arranged', resource: vacancyId, fields }, () => null),
      );
    });
  }
}
