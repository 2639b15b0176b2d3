import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type MemberId } from '@folkmoot/basics';
import { postTerms } from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../constitution/current-constitution';
import { Clock } from '../platform/clock';
import { type OwnTermDto } from './own-terms.dto';

/** Terms of one member, those that are not over first, and then the newest. */
@Injectable()
export class OwnTermsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  async of(member: MemberId): Promise<OwnTermDto[]> {
    const { pack } = await this.constitution.inForce();
    const rows = await this.dataSource.query<
      (Omit<OwnTermDto, 'officeName'> & { office: string })[]
    >(
      `select t.id as term, t.office, t.from_date::text as "from", last.day::text as "to", d.number as decision, last.day < $2::date as "isOver",
              coalesce((select jsonb_agg(jsonb_build_object('text', i.text, 'declaredOn', i.declared_on) order by i.ordinal desc)
                from governance.interest i where i.term_id = t.id), '[]') as interests
         from governance.term t left join governance.decision d on d.id = t.decision_id
         cross join lateral (select least(t.to_date, t.ended_on - 1) as day) last
        where t.member_id = $1 and last.day >= t.from_date
        order by "isOver", t.from_date desc, t.id limit 100`,
      [member, this.clock.today()],
    );
    return rows.map(({ office, ...term }) => ({
      ...term,
      officeName: postTerms(pack, office)?.name ?? office,
    }));
  }
}
