import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { SMALLEST_GROUP } from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../constitution/current-constitution';
import { Clock } from '../platform/clock';
import { type LettersDto, type NotReachedDto } from './notices.dto';
import { remindersOf } from './reminders.queries';

/** What the office may know of the letters about a poll: totals, and whom no notice reached; never who has voted. */
@Injectable()
export class NoticesQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  /** `null` where there is no such poll. */
  async letters(poll: string): Promise<LettersDto | null> {
    const { manager } = this.dataSource;
    const [row] = await manager.query<
      { over: boolean; refused: number; cameBack: number; waiting: number }[]
    >(
      `select p.closed_at is not null or p.closes_at <= $2 as over,
              (select count(*)::int from governance.unreached_entry u where u.poll_id = p.id and u.how = 'refused') as refused,
              (select count(*)::int from governance.unreached_entry u where u.poll_id = p.id and u.how = 'came-back') as "cameBack",
              (select count(*)::int from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
                where t.identifier = 'send-notice' and j.payload ->> 'poll' = p.id::text) as waiting
         from governance.poll p where p.id = $1`,
      [poll, this.clock.now()],
    );
    if (!row) return null;
    const { entitled, reachable, notVoted, earliest, given } = await remindersOf(manager, poll);
    const { over, ...notices } = row;
    return {
      entitled,
      reachable,
      notVoted: notVoted < SMALLEST_GROUP ? null : notVoted,
      notices,
      reminders: given.map((one) => ({ ...one })),
      earliest: over ? null : earliest,
      ready: !over && this.clock.now() >= earliest,
    };
  }

  /** Everybody on the roll who has no address or whose notice was not delivered, voters and others alike. */
  async notReached(poll: string): Promise<NotReachedDto[] | null> {
    const [opened] = await this.dataSource.query<{ version: number }[]>(
      `select constitution_version as version from governance.poll where id = $1`,
      [poll],
    );
    if (!opened) return null;
    const { pack } = await this.constitution.byVersion(opened.version);
    const rows = await this.dataSource.query<NotReachedDto[]>(
      `select m.name, m.number, e.constituency, coalesce(u.how, 'no-address') as why
         from governance.roll_entry e join governance.member m on m.id = e.member_id
         left join governance.unreached_entry u on u.roll_entry_id = e.id
        where e.poll_id = $1 and m.erased_on is null and (u.roll_entry_id is not null or m.email is null)
        order by lower(m.name), m.number`,
      [poll],
    );
    return rows.map((row) => ({
      ...row,
      constituency:
        pack.constituencies.find(({ code }) => code === row.constituency)?.name ?? row.constituency,
    }));
  }
}
