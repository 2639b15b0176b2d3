import { Injectable } from '@nestjs/common';
import { dateInLondon, type Instant, type PlainDate } from '@folkmoot/basics';

/** The only source of the time of an act. The log's own times come from the database. */
@Injectable()
export class Clock {
  private hour = '';
  private date = '' as PlainDate;

  now(): Instant {
    return new Date().toISOString();
  }

  /** Today's civil date in the United Kingdom, worked out once an hour: no day there begins within one. */
  today(): PlainDate {
    const now = this.now();
    const hour = now.slice(0, 'YYYY-MM-DDThh'.length);
    if (hour !== this.hour) [this.hour, this.date] = [hour, dateInLondon(now)];
    return this.date;
  }
}

/** A clock set by hand: for loading history and for tests. */
export class SteppedClock extends Clock {
  constructor(private moment: Instant) {
    super();
  }

  override now(): Instant {
    return this.moment;
  }

  set(moment: Instant): void {
    this.moment = moment;
  }
}
