import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';
import { type Actor } from '../../platform/actor';
import { utc } from '../../platform/utc';
import { type PublicValueDto, type StatedValueDto } from './public-value.dto';

/** What the office sees of the numbers from which the lots of a poll are drawn. */
@Injectable()
export class PublicValueQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** `null` where the poll announced none. */
  async of(poll: string, { accountId }: Actor): Promise<PublicValueDto | null> {
    const [announced] = await this.dataSource.query<Omit<PublicValueDto, 'stated'>[]>(
      `select lot_source as source, lot_numbers as numbers from governance.poll where id = $1 and lot_source is not null`,
      [poll],
    );
    if (!announced) return null;
    const stated = await this.dataSource.query<StatedValueDto[]>(
      `select v.id, v.drawn_on::text as "drawnOn", v.numbers, coalesce(a.name, 'A former officer') as "askedBy",
              ${utc('v.asked_at')} as "askedAt", v.agreed, v.asked_by = $2 as "isYours"
         from governance.public_value v left join platform.account a on a.id = v.asked_by
        where v.poll_id = $1 order by v.asked_at, v.id`,
      [poll, accountId],
    );
    return { ...announced, stated };
  }
}
