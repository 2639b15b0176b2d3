import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type Constitution, postToFill } from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../constitution/current-constitution';
import { Clock } from '../platform/clock';
import { utc } from '../platform/utc';
import { type VacancyDto } from './vacancies.dto';
import { type VacancyFacts, vacancyState } from './vacancy-state';

type VacancyRecord = Omit<VacancyDto, 'officeName' | 'isSeat' | 'state' | 'nominationsCloseOn'> &
  Omit<VacancyFacts, 'hasResolution'> & { readonly isFree: boolean };

/** Vacancies, newest first. Who is nominated is for those who choose, not for everybody. */
@Injectable()
export class VacanciesQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  list(): Promise<VacancyDto[]> {
    return this.vacancies(null);
  }

  async one(id: string): Promise<VacancyDto | null> {
    return (await this.vacancies(id))[0] ?? null;
  }

  private async vacancies(id: string | null): Promise<VacancyDto[]> {
    const { pack } = await this.constitution.inForce();
    const rows = await this.dataSource.query<VacancyRecord[]>(
      `select v.id, v.office, v.brief, v.skills, v.terms_decision as "termsDecision", ${utc('v.announced_at')} as "announcedAt", v.nominations_close_on::text as "nominationsCloseOn", v.in_place_of is not null as "isFree",
              (select count(*)::int from governance.nomination n where n.vacancy_id = v.id) as nominations,
              v.resolution_id as resolution, d.number as decision, d.verdict
         from governance.vacancy v left join governance.resolution r on r.id = v.resolution_id
         left join governance.decision d on d.id = r.decision_id
        where $1::uuid is null or v.id = $1 order by v.announced_at desc, v.id limit 200`,
      [id],
    );
    return rows.map((row) => this.vacancyOf(row, pack));
  }

  private vacancyOf({ verdict, isFree, ...row }: VacancyRecord, pack: Constitution): VacancyDto {
    const hasResolution = row.resolution !== null;
    const post = postToFill(pack, row.office, isFree);
    return {
      ...row,
      officeName: post?.name ?? row.office,
      isSeat: post !== null && post.constituency !== null,
      state: vacancyState({ ...row, hasResolution, verdict }, this.clock.today()),
    };
  }
}
