import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type PlainDate } from '@folkmoot/basics';
import { postTerms } from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type DeclaredInterestDto } from './interests.dto';

/** What holders of seats and offices declared, and from when to when each declaration stood. Source: R-D13, R-E10. */
@Injectable()
export class InterestsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly constitution: CurrentConstitution,
  ) {}

  /**
   * A declaration stands until the next in the same term, or until the term ends.
   * @param on  the day on which they stood; all that there ever were when left out
   * @returns by holder, and of each the newest first
   */
  async declared(on?: PlainDate): Promise<DeclaredInterestDto[]> {
    const { pack } = await this.constitution.inForce();
    const rows = await this.dataSource.query<Omit<DeclaredInterestDto, 'officeName'>[]>(
      `select term, declaration, holder, office, text, declared_on::text as "from", stood_until::text as "to" from (
         select i.term_id as term, i.ordinal as declaration, t.holder_name as holder, t.office, i.text, i.declared_on,
                least(lead(i.declared_on) over (partition by i.term_id order by i.declared_on, i.ordinal) - 1, t.to_date, t.ended_on - 1) as stood_until
           from governance.interest i join governance.term t on t.id = i.term_id) as declared
        where $1::date is null or $1::date between declared_on and stood_until
        order by holder, office, declared_on desc, declaration desc, term limit 1000`,
      [on ?? null],
    );
    return rows.map((row) => ({
      ...row,
      officeName: postTerms(pack, row.office)?.name ?? row.office,
    }));
  }
}
