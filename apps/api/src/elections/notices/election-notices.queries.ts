import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { type ElectionNoticeStage } from '../../notices/notice';
import { type NotReachedDto } from '../../notices/notices.dto';
import { utc } from '../../platform/utc';
import { type ElectionNoticeDto } from './election-notices.dto';

type Row = Omit<ElectionNoticeDto, 'delivered'> & ElectionNoticeDto['delivered'];

/** What the office knows of the notices of an election: to how many they went, and whom none reached. */
@Injectable()
export class ElectionNoticesQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly constitution: CurrentConstitution,
  ) {}

  async of(election: string): Promise<ElectionNoticeDto[]> {
    const unreached = (how: string) =>
      `(select count(*)::int from governance.unreached_reader u join governance.election_reader r on r.id = u.reader_id
         where r.election_id = n.election_id and r.stage = n.stage and u.how = '${how}')`;
    const rows = await this.dataSource.query<Row[]>(
      `select n.stage, ${utc('n.given_at')} as "givenAt", n.entitled, n.sent_to as "sentTo",
              ${unreached('refused')} as refused, ${unreached('came-back')} as "cameBack",
              (select count(*)::int from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
                where t.identifier = 'send-election-notice' and j.payload ->> 'election' = n.election_id::text
                  and j.payload ->> 'stage' = n.stage) as waiting
         from governance.election_notice n where n.election_id = $1 order by n.given_at, n.stage`,
      [election],
    );
    return rows.map(({ waiting, refused, cameBack, ...notice }) => ({
      ...notice,
      delivered: { waiting, refused, cameBack },
    }));
  }

  /** Everybody whom a notice is for who has no address, or to whom it was not delivered; `null` where it was not given. */
  async notReached(election: string, stage: ElectionNoticeStage): Promise<NotReachedDto[] | null> {
    const [given] = await this.dataSource.query<unknown[]>(
      `select from governance.election_notice where election_id = $1 and stage = $2`,
      [election, stage],
    );
    if (!given) return null;
    const { pack } = await this.constitution.inForce();
    const rows = await this.dataSource.query<NotReachedDto[]>(
      `select m.name, m.number, coalesce(u.how, 'no-address') as why,
              (select q.constituency from governance.qualification q
                 join governance.election_contest c on c.constituency = q.constituency and c.election_id = r.election_id
                where q.member_id = m.id order by q.to_date is null desc, q.from_date desc, q.constituency limit 1) as constituency
         from governance.election_reader r join governance.member m on m.id = r.member_id
         left join governance.unreached_reader u on u.reader_id = r.id
        where r.election_id = $1 and r.stage = $2 and m.erased_on is null and (u.reader_id is not null or m.email is null)
        order by lower(m.name), m.number`,
      [election, stage],
    );
    return rows.map((row) => ({
      ...row,
      constituency:
        pack.constituencies.find(({ code }) => code === row.constituency)?.name ?? row.constituency,
    }));
  }
}
