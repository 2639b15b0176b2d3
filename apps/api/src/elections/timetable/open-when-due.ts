import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';
import { system } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database';
import { enqueue, type Jobs } from '../../platform/jobs';
import { PublicUrl } from '../../platform/public-url';
import { type ElectionOpeningRefusal, OpenElection } from '../open-election';
import { momentOf, readTimetable } from './timetable';

/**
 * Opens the poll of an election at its time. What the preflight finds missing keeps it shut: the officers are written to,
 * the office shows that the opening is overdue, and an officer opens it once everything is there.
 */
@Injectable()
export class OpenWhenDue {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly database: Database,
    private readonly openElection: OpenElection,
    private readonly publicUrl: PublicUrl,
    private readonly clock: Clock,
  ) {}

  /** @throws when the time has not come by the clock of this machine: the job is tried again */
  async run({ election, at }: Jobs['open-election']): Promise<void> {
    const timetable = await readTimetable(this.dataSource.manager, election);
    const closesAt = momentOf(timetable, 'poll-closes');
    // A job of a day that was changed since.
    if (momentOf(timetable, 'poll-opens') !== at || closesAt === null) return;
    if (this.clock.now() < at)
      throw new Error('The poll is not due to open yet by the clock of this machine.');
    const opened = await this.openElection.run(system, election, { closesAt });
    if (!opened.ok && !needsNobody.has(opened.error.code))
      await this.tellOfficers(election, opened.error.says);
  }

  private tellOfficers(election: string, why: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const [{ title } = { title: '' }] = await tx.query<{ title: string }[]>(
        `select title from governance.election where id = $1`,
        [election],
      );
      const officers = await tx.query<{ name: string; email: string }[]>(
        `select distinct a.name, a.email from platform.account a join platform.account_role r on r.account_id = a.id
          where r.role in ('returning-officer', 'secretary') and a.email is not null order by a.email, a.name`,
      );
      for (const { name, email } of officers)
        await enqueue(tx, 'send-mail', {
          to: email,
          subject: `The poll has not opened: ${title.replace(/\s+/g, ' ')}`,
          text: [
            `Dear ${name},`,
            `The poll of “${title}” was to open by itself now and did not. ${why}`,
            'Put this right, then open the poll yourself:',
            this.publicUrl.to(`/office/elections/${election}`),
          ].join('\n\n'),
        });
    });
  }
}

/** Refusals of a job that comes late: somebody has opened the poll or ended the election, or there is no such election any more. */
const needsNobody: ReadonlySet<ElectionOpeningRefusal['code']> = new Set([
  'poll-opened',
  'election-ended',
  'election-unknown',
]);
