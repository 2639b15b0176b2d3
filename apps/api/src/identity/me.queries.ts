import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type AccountId } from '@folkmoot/basics';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../constitution/current-constitution';
import { isInspector } from '../inspections/inspection-in-force';
import { standing } from '../members/standing';
import { Clock } from '../platform/clock';
import { termInForce } from '../roll/term-in-force';
import { type MeDto } from './sign-in.dto';

interface MeRow {
  id: string;
  name: string;
  roles: string[];
  inspects: boolean;
  in_council: boolean;
  member_id: string | null;
  number: string | null;
  constituencies: string[];
}

/** What a person may know and do, for the pages. */
@Injectable()
export class MeQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  async of(account: AccountId): Promise<MeDto> {
    const [row] = await this.dataSource.query<MeRow[]>(
      `select a.id, a.name, m.id as member_id, m.number,
              array(select r.role from platform.account_role r where r.account_id = a.id order by r.role) as roles,
              ${isInspector('a.id', '$2')} as inspects,
              exists (select from governance.term t where t.member_id = a.member_id and t.office like 'council:%'
                and ${termInForce('t', '$2')}) as in_council,
              array(select q.constituency from governance.qualification q where q.member_id = m.id
                and q.from_date <= $2 and (q.to_date is null or q.to_date > $2)) as constituencies
         from platform.account a left join governance.member m on m.id = a.member_id where a.id = $1`,
      [account, this.clock.today()],
    );
    if (!row) return { account: null };
    const { pack } = await this.constitution.inForce();
    const belongs = standing(pack, row.constituencies);
    const roles = [
      ...row.roles,
      ...(row.inspects ? ['inspector'] : []),
      ...(row.in_council ? ['council-member'] : []),
      ...(row.member_id ? ['member'] : []),
    ];
    const member =
      row.member_id && row.number
        ? {
            id: row.member_id,
            number: row.number,
            constituency: belongs?.code ?? null,
            constituencyName: belongs?.name ?? null,
          }
        : null;
    return { account: { id: row.id, name: row.name, roles, member } };
  }
}
