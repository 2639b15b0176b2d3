import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type AccountId } from '@folkmoot/basics';
import { type DataSource } from 'typeorm';
import { Clock } from '../platform/clock';
import { utc } from '../platform/utc';
import { inspectionInForce } from './inspection-in-force';
import {
  type InspectionDetailsDto,
  type InspectionDto,
  type InspectionState,
  type InspectionViewDto,
  type MatterDto,
  type OwnInspectionDto,
} from './inspections.dto';
import { type MatterKind, type Scope } from './matter';

interface InspectionRow extends Omit<InspectionDto, 'whole'> {
  readonly scope: Scope;
}

/** Everything that can be inspected, as one kind of thing. */
const matters = `(
  select 'decision' as kind, number::text as id, title, decided_on as "on" from governance.decision
  union all select 'election', id::text, title, (called_at at time zone 'Europe/London')::date from governance.election
  union all select 'meeting', id::text, title, held_on from governance.meeting) as matter`;

/** Who may look into what, and what they have looked at. */
@Injectable()
export class InspectionsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<InspectionDto[]> {
    return (await this.rows('true', [])).map(withoutScope);
  }

  async one(id: string): Promise<InspectionDetailsDto | null> {
    const [row] = await this.rows('i.id = $2', [id]);
    if (!row) return null;
    const { scope } = row;
    return {
      ...withoutScope(row),
      scope: scope && (await this.matters(scope)),
      viewed: await this.dataSource.query<InspectionViewDto[]>(
        `select ${utc('seen_at')} as at, what,
                jsonb_build_object('kind', split_part(matter, ' ', 1), 'id', split_part(matter, ' ', 2)) as matter
           from governance.inspection_view where inspection_id = $1 order by id desc limit 500`,
        [id],
      ),
    };
  }

  /** The inspection of whoever is signed in, while it lasts, and everything that it covers. */
  async own(account: AccountId | null): Promise<(OwnInspectionDto & { scope: Scope }) | null> {
    const [row] = await this.rows(`i.account_id = $2 and ${inspectionInForce('i', '$1')}`, [
      account,
    ]);
    return (
      (row && {
        inspection: withoutScope(row),
        scope: row.scope,
        matters: await this.matters(row.scope),
      }) ??
      null
    );
  }

  async matter(kind: MatterKind, id: string): Promise<MatterDto | null> {
    const [matter] = await this.matters([{ kind, id }]);
    return matter ?? null;
  }

  private matters(scope: Scope): Promise<MatterDto[]> {
    return this.dataSource.query(
      `select kind, id, title, "on"::text as "on" from ${matters}
        where $1::jsonb is null or exists (select from jsonb_array_elements($1::jsonb) named
                where named ->> 'kind' = kind and named ->> 'id' = id)
        order by "on" desc, kind, length(id) desc, id desc`,
      [scope && JSON.stringify(scope)],
    );
  }

  private rows(where: string, values: readonly unknown[]): Promise<InspectionRow[]> {
    return this.dataSource.query(
      `select i.id, i.name, i.body, i.from_date::text as "from", i.to_date::text as "to", ${utc('i.ended_at')} as "endedAt", i.scope,
              case when i.ended_at is not null or i.to_date < $1::date then 'over'
                   when i.from_date > $1::date then 'to-come' else 'under-way' end::text as state,
              (select count(*)::int from governance.inspection_view v where v.inspection_id = i.id) as views
         from governance.inspection i where ${where} order by i.from_date desc, i.appointed_at desc, i.id`,
      [this.clock.today(), ...values],
    );
  }
}

const withoutScope = ({
  scope,
  ...row
}: InspectionRow): InspectionDto & { state: InspectionState } => ({
  ...row,
  whole: scope === null,
});
