import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { officesOfCouncil } from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { utc } from '../platform/utc';
import { type CommitteePlace, committeeSql } from './nominee.repository';
import { type CandidacyDto, type NomineeDto, type PanelDto } from './nominees.dto';
import { recommendationSql } from './recommend-nominee';

/**
 * The work on a vacancy between its announcement and the vote. Who is nominated is for the committee and the secretary
 * alone, until somebody is recommended: then the council sees those.
 */
@Injectable()
export class NomineesQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  /** @param viewer  of the committee, one who is nominated sees as little as the council; one with an interest in a nominee, not what is done about them */
  async candidacy(vacancy: string, viewer: Actor): Promise<CandidacyDto | null> {
    const db = this.dataSource;
    const [row] = await db.query<{ office: string }[]>(
      `select office from governance.vacancy where id = $1`,
      [vacancy],
    );
    if (!row) return null;
    const { pack } = await this.constitution.inForce();
    const rules = officesOfCouncil(pack).some(({ code }) => code === row.office)
      ? pack.appointments
      : undefined;
    const committee = await db.query<CommitteePlace[]>(committeeSql, [vacancy, this.clock.today()]);
    const own = committee.find(({ memberId }) => memberId !== null && memberId === viewer.memberId);
    const isSecretary = viewer.roles.includes('secretary');
    const seesAll =
      rules?.committee === undefined ||
      isSecretary ||
      (own !== undefined && !(await this.isNominated(vacancy, viewer)));
    return {
      needsCommittee: rules?.committee !== undefined,
      committee: committee.map(({ memberId: _, interests, ...place }) => ({
        ...place,
        interests: seesAll ? interests : [],
      })),
      interviews: await this.interviews(vacancy),
      several: rules?.several?.method ?? null,
      checksAsked: rules?.checks.map(({ check }) => check) ?? [],
      nominees: await this.nominees(vacancy, seesAll, isSecretary ? [] : (own?.interests ?? [])),
      seesAll,
      ownPlace: own?.id ?? null,
    };
  }

  private async isNominated(vacancy: string, { memberId }: Actor): Promise<boolean> {
    const [row] = await this.dataSource.query<unknown[]>(
      `select 1 from governance.nomination where vacancy_id = $1 and member_id = $2`,
      [vacancy, memberId],
    );
    return row !== undefined;
  }

  private interviews(vacancy: string): Promise<PanelDto[]> {
    return this.dataSource.query(
      `select p.held_on::text as "heldOn",
              array(select c.name from governance.committee_member c where c.id = any (p.members) order by c.name, c.id) as panel
         from governance.interview_panel p where p.vacancy_id = $1 order by p.held_on, p.arranged_at, p.id`,
      [vacancy],
    );
  }

  /** Others than the committee and the secretary see those recommended, and not how they were chosen. */
  private nominees(
    vacancy: string,
    seesAll: boolean,
    interests: readonly string[],
  ): Promise<NomineeDto[]> {
    return this.dataSource.query(
      `select n.id, n.name, n.statement, ${utc('n.received_at')} as "receivedAt", said.reasons as recommended,
              case when $2 and n.id <> all ($3::uuid[]) then (select coalesce(jsonb_agg(jsonb_build_object('stage', s.stage, 'reasons', s.reasons, 'on', s.reached_on) order by s.ordinal), '[]')
                 from governance.nominee_stage s where s.nomination_id = n.id) else '[]' end as stages,
              case when $2 and n.id <> all ($3::uuid[]) then (select coalesce(jsonb_agg(jsonb_build_object('check', c.what, 'inOrder', c.in_order, 'on', c.checked_on, 'checkedBy', c.checked_by, 'evidence', c.evidence) order by c.what), '[]')
                 from (select distinct on (k.what) k.* from governance.nominee_check k where k.nomination_id = n.id order by k.what, k.ordinal desc) c) else '[]' end as checks
         from governance.nomination n cross join lateral (select ${recommendationSql('n.id')} as reasons) said
        where n.vacancy_id = $1 and ($2 or said.reasons is not null) order by n.received_at, lower(n.name), n.id`,
      [vacancy, seesAll, interests],
    );
  }
}
