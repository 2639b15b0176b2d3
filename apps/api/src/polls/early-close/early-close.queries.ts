import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { type Actor } from '../../platform/actor';
import { utc } from '../../platform/utc';
import { type PollPaper } from '../poll-book';
import { type EarlyCloseDto, type EarlyCloseRequestDto } from './early-close.dto';
import { endOfPoll } from './end-of-poll';

/** What the office sees of closing a poll before its time. */
@Injectable()
export class EarlyCloseQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly constitution: CurrentConstitution,
  ) {}

  async of(paper: PollPaper, { accountId }: Actor): Promise<EarlyCloseDto> {
    const { manager } = this.dataSource;
    const { pack } = await this.constitution.byVersion(paper.constitution);
    const { closesEarly, minimumDaysOpen } = await endOfPoll(manager, pack, paper);
    const requests = await manager.query<EarlyCloseRequestDto[]>(
      `select e.id, e.reason, coalesce(a.name, 'A former officer') as "askedBy", ${utc('e.asked_at')} as "askedAt",
              e.agreed, e.asked_by = $2 as "isYours"
         from governance.early_close e left join platform.account a on a.id = e.asked_by
        where e.poll_id = $1 order by e.asked_at, e.id`,
      [paper.id, accountId],
    );
    return { allowed: closesEarly ?? 'never', minimumDaysOpen, requests };
  }
}
