import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';
import { Clock } from './platform/clock';

/** Days for which a request that is sent again with its key gets its first answer. */
const daysAnswersAreKept = 7;

/** Days for which whoever types a code of a poll that is over is told that it is. */
const daysCodesAreKnown = 30;

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
    await this.codes(now);
    await this.dataSource.query(
      `delete from platform.answered_request where answered_at <= now() - make_interval(days => $1)`,
      [daysAnswersAreKept],
    );
  }

  /** Codes of letters and what is about them, once nobody can vote with them. */
  private async codes(now: string): Promise<void> {
    const overSince = (time: string): string =>
      `(select p.id from governance.poll p where coalesce(p.closed_at, p.closes_at) <= ${time})`;
    await this.dataSource.query(
      `update platform.code_letters set sealed = null where sealed is not null and poll_id in ${overSince('$1::timestamptz')}`,
      [now],
    );
    await this.dataSource.query(
      `delete from platform.code_wanted where poll_id in ${overSince('$1::timestamptz')}`,
      [now],
    );
    await this.dataSource.query(
      `delete from platform.letter_code where poll_id in ${overSince('$1::timestamptz - make_interval(days => $2)')}`,
      [now, daysCodesAreKnown],
    );
    await this.dataSource.query(
      `delete from platform.code_trial where since <= $1::timestamptz - interval '1 day'`,
      [now],
    );
  }
}
