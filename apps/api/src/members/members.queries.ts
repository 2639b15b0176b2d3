import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type Constitution } from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../constitution/current-constitution';
import { Clock } from '../platform/clock';
import { readCursor, writeCursor } from '../platform/cursor';
import {
  type MemberDetailsDto,
  type MemberDto,
  type MemberPageDto,
  type MembersQuery,
} from './members.dto';
import { standing } from './standing';

interface MemberRow {
  id: string;
  number: string;
  name: string;
  email: string | null;
  joined_on: string;
  left_on: string | null;
  erased_on: string | null;
  codes: string[];
  sort: string;
}

const memberColumns = `m.id, m.number, m.name, m.email, m.joined_on::text, m.left_on::text, m.erased_on::text, lower(m.name) as sort,
  array(select q.constituency from governance.qualification q where q.member_id = m.id
    and q.from_date <= $1 and (q.to_date is null or q.to_date > $1) order by q.constituency) as codes`;

/** The register of members, by name. */
@Injectable()
export class MembersQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  async page({ q, constituency, after, limit = 50 }: MembersQuery): Promise<MemberPageDto> {
    const { pack } = await this.constitution.inForce();
    const filter = `($2::text is null or m.name ilike '%' || $2 || '%' or upper(m.number) = upper($3))
      and ($4::text is null or exists (select from governance.qualification q where q.member_id = m.id and q.constituency = $4
        and q.from_date <= $1 and (q.to_date is null or q.to_date > $1)))`;
    const filterValues = [
      this.clock.today(),
      q ? q.replace(/[\\%_]/g, '\\$&') : null,
      q ?? null,
      constituency ?? null,
    ];
    const [sort, number] = readCursor(after, ['text', 'text']) ?? [];
    const [rows, [count]] = await Promise.all([
      this.dataSource.query<MemberRow[]>(
        `select ${memberColumns} from governance.member m where ${filter}
            and ($5::text is null or (lower(m.name), m.number) > ($5, $6)) order by lower(m.name), m.number limit $7`,
        [...filterValues, sort ?? null, number ?? null, limit + 1],
      ),
      this.dataSource.query<{ total: number }[]>(
        `select count(*)::int as total from governance.member m where ${filter}`,
        filterValues,
      ),
    ]);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map((row) => memberOf(row, pack)),
      next: rows.length > limit && last ? writeCursor([last.sort, last.number]) : null,
      total: count?.total ?? 0,
    };
  }

  async one(id: string): Promise<MemberDetailsDto | null> {
    const { pack } = await this.constitution.inForce();
    const [row] = await this.dataSource.query<MemberRow[]>(
      `select ${memberColumns} from governance.member m where m.id = $2`,
      [this.clock.today(), id],
    );
    if (!row) return null;
    const terms = await this.dataSource.query<MemberDetailsDto['terms']>(
      `select id, office, from_date::text as "from", to_date::text as "to", ended_on::text as "endedOn"
         from governance.term where member_id = $1 order by from_date desc, id`,
      [id],
    );
    return { ...memberOf(row, pack), terms };
  }
}

function memberOf(row: MemberRow, pack: Constitution): MemberDto {
  const belongs = standing(pack, row.codes);
  return {
    id: row.id,
    number: row.number,
    name: row.name,
    constituency: belongs?.code ?? null,
    constituencyName: belongs?.name ?? null,
    qualifiesFor: row.codes,
    email: row.email,
    joinedOn: row.joined_on,
    leftOn: row.left_on,
    erasedOn: row.erased_on,
  };
}
