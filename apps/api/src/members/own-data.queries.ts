import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type MemberId } from '@folkmoot/basics';
import { type DataSource } from 'typeorm';
import { Clock } from '../platform/clock';
import { type OwnDataDto } from './own-data.dto';
import { personalData, published } from './personal-data';

/** What is kept about a member, for the member: from the same list by which a former member is erased. Source: R-H5. */
@Injectable()
export class OwnDataQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async of(member: MemberId): Promise<OwnDataDto> {
    const places = await Promise.all(
      [...personalData, ...published].map(async ({ what, table, where, copy }) => {
        if (!copy) return [];
        const columns = Object.entries(copy).map(([name, column]) => `${column} as "${name}"`);
        const rows = await this.dataSource.query<{ entry: Record<string, unknown> }[]>(
          `select to_jsonb(copied) as entry from (select ${columns.join(', ')} from ${table} where ${where}) as copied order by entry`,
          [member],
        );
        return rows.length > 0 ? [{ what, entries: rows.map(({ entry }) => entry) }] : [];
      }),
    );
    return { madeAt: this.clock.now(), places: places.flat() };
  }
}
