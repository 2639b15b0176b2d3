import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { isAboutOffice, type Proposal } from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { type OfficeCourseDto, type VacancyCourseDto } from './office-course.dto';

interface PutToTheVote {
  readonly resolution: string;
  readonly proposal: Proposal;
  readonly interests: number;
  /** Of whoever would be appointed, or was chosen of several. */
  readonly nomination: string | null;
}

/** The holder whom the decision on a resolution appointed, as SQL: of several nominees nobody else is told of. */
const chosen = `(select e -> 'holder' ->> 'id' from governance.decision d, jsonb_array_elements(d.document::jsonb #> '{outcome,effects}') e
   where d.id = r.decision_id and e ->> 'type' = 'term-begins' limit 1)`;

const dayOf = (moment: string): string => `(${moment} at time zone 'Europe/London')::date::text`;

/** What came before a vote on who holds an office: the vacancy, the committee, the interests. Source: R-E6 to R-E8. */
@Injectable()
export class OfficeCourseQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** @returns `null` where the poll was on something else */
  async of(poll: string | null): Promise<OfficeCourseDto | null> {
    const [put] = await this.dataSource.query<PutToTheVote[]>(
      `select r.id as resolution, r.proposal,
              (select count(*)::int from governance.item_interest i where i.resolution_id = r.id) as interests,
              (select n.id from governance.nomination n join governance.vacancy v on v.id = n.vacancy_id
                where v.office = r.proposal ->> 'office' and coalesce(n.member_id, n.id)::text = coalesce(r.proposal #>> '{nominee,id}', ${chosen})
                  and n.received_at <= r.drafted_at order by n.received_at desc, n.id limit 1) as nomination
         from governance.resolution r where r.poll_id = $1`,
      [poll],
    );
    if (!put || !isAboutOffice(put.proposal)) return null;
    const { nomination, interests } = put;
    return {
      vacancy: nomination === null ? null : await this.vacancy(nomination, poll),
      interests,
    };
  }

  private async vacancy(nomination: string, poll: string | null): Promise<VacancyCourseDto | null> {
    const reached = (...stages: readonly string[]) =>
      `(select count(distinct s.nomination_id)::int from governance.nominee_stage s join governance.nomination o on o.id = s.nomination_id
         where o.vacancy_id = v.id and s.recorded_at <= p.opens_at and s.stage in (${stages.map((stage) => `'${stage}'`).join(', ')}))`;
    const [row] = await this.dataSource.query<VacancyCourseDto[]>(
      `select ${dayOf('v.announced_at')} as "announcedOn", v.nominations_close_on::text as "nominationsCloseOn", v.brief, v.skills,
              v.terms_decision as "termsDecision",
              (select count(*)::int from governance.nomination o where o.vacancy_id = v.id and o.received_at <= p.opens_at) as nominated,
              ${reached('longlisted', 'shortlisted', 'interviewed')} as longlisted,
              ${reached('shortlisted', 'interviewed')} as shortlisted,
              array(select distinct i.held_on::text from governance.interview_panel i
                     where i.vacancy_id = v.id and i.arranged_at <= p.opens_at order by 1) as "interviewsOn",
              (select jsonb_build_object('madeOn', ${dayOf('m.made_at')}, 'members', m.members, 'councilMembers', m.council_members, 'sat', m.sat,
                        'reasons', m.reasons, 'leftOut', (select count(*)::int from governance.committee_interest c
                          join governance.committee_member w on w.id = c.committee_member_id
                         where c.nomination_id = n.id and c.declared_at <= m.made_at and (w.left_at is null or w.left_at > m.made_at)))
                 from governance.recommendation m where m.nomination_id = n.id and m.made_at <= p.opens_at order by m.ordinal desc limit 1) as recommendation
         from governance.nomination n join governance.vacancy v on v.id = n.vacancy_id, governance.poll p
        where n.id = $1 and p.id = $2`,
      [nomination, poll],
    );
    return row ?? null;
  }
}
