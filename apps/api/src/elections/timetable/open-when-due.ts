import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';
import { system } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { type Jobs } from '../../platform/jobs';
import { OpenElection } from '../open-election';
import { momentOf, readTimetable } from './timetable';

/**
 * Opens the poll of an election at its time. What the preflight finds missing keeps it shut: the office then shows that
 * the opening is overdue, and an officer opens it once everything is there.
 */
@Injectable()
export class OpenWhenDue {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly openElection: OpenElection,
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
    await this.openElection.run(system, election, { closesAt });
  }
}
