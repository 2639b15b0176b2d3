import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, type EntityManager } from 'typeorm';
import { type Actor } from '../../platform/actor';
import { utc } from '../../platform/utc';
import {
  type AwaitedNumbersDto,
  type PublicValueDto,
  type StatedValueDto,
} from './public-value.dto';

/** What the lots of a closed poll wait for; `null` where it announced no numbers, or two officers agreed on them. Source: R-10. */
export async function awaitedNumbers(
  db: Pick<EntityManager, 'query'>,
  poll: string,
): Promise<AwaitedNumbersDto | null> {
  const [awaited] = await db.query<AwaitedNumbersDto[]>(
    `select (select v.id from governance.public_value v where v.poll_id = p.id and v.agreed is null) as stated
       from governance.poll p where p.id = $1 and p.lot_source is not null and p.closed_at is not null
        and not exists (select from governance.public_value v where v.poll_id = p.id and v.agreed)`,
    [poll],
  );
  return awaited ?? null;
}

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
