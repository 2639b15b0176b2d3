import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';
import { Clock } from './platform/clock';

/** Days for which a request that is sent again with its key gets its first answer. */
const daysAnswersAreKept = 7;

/** Throws away what nobody can use any more, none of which is part of the record. */
@Injectable()
export class ClearAway {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now();
    await this.dataSource.query(`delete from platform.session where ends_at <= $1::timestamptz`, [
      now,
    ]);
    await this.dataSource.query(
      `delete from rehearsal.election where delete_at <= $1::timestamptz`,
      [now],
    );
    // For a day whoever comes back to an old link is still told what became of it.
    await this.dataSource.query(
      `delete from platform.sign_in_request where expires_at <= $1::timestamptz - interval '1 day'`,
      [now],
    );
    await this.dataSource.query(
      `delete from platform.answered_request where answered_at <= now() - make_interval(days => $1)`,
      [daysAnswersAreKept],
    );
  }
}
