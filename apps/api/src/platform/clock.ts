import { Injectable } from '@nestjs/common';
import { dateInLondon, type Instant, type PlainDate } from '@folkmoot/basics';

/** The only source of the time of an act. The log's own times come from the database. */
@Injectable()
export class Clock {
  now(): Instant {
    return new Date().toISOString();
  }

  /** Today's civil date in the United Kingdom. */
  today(): PlainDate {
    return dateInLondon(this.now());
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
