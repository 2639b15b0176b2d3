import { Injectable } from '@nestjs/common';
import { dateInLondon, type Instant, type PlainDate } from '@folkmoot/basics';
import { AsyncLocalStorage } from 'node:async_hooks';

interface Act {
  /** When it first asked for the time. */
  moment: Instant | null;
  /** Whatever it set going and did not wait for has the time of its own. */
  isOver: boolean;
}

const acts = new AsyncLocalStorage<Act>();

const actUnderWay = (): Act | null => {
  const act = acts.getStore();
  return act && !act.isOver ? act : null;
};

/**
 * Does an act for which no time passes: whenever it asks a clock again it is told what it was told first. So what was
 * found to be in time is noted as in time, and nothing that happened at once has two times or two days.
 * Source: docs/decisions/0065-one-moment-for-each-act.md.
 */
export async function atOneMoment<T>(work: () => Promise<T>): Promise<T> {
  const act: Act = { moment: null, isOver: false };
  try {
    return await acts.run(act, work);
  } finally {
    act.isOver = true;
  }
}

/** The only source of the time of an act. The log's own times come from the database. */
@Injectable()
export class Clock {
  private hour = '';
  private date = '' as PlainDate;

  /** The moment of the act under way, which is when it first asks; outside acts, what the clock shows. */
  now(): Instant {
    const act = actUnderWay();
    return act ? (act.moment ??= this.reading()) : this.reading();
  }

  /** The civil date in the United Kingdom at that moment. */
  today(): PlainDate {
    return this.dayOf(this.now());
  }

  /**
   * The same for whatever only looks up what the day has, such as the rules in force: an act that waits for another
   * after it, to be done in its turn, is not earlier than that one for it.
   */
  todayForLookingUp(): PlainDate {
    return this.dayOf(actUnderWay()?.moment ?? this.reading());
  }

  /** What the clock shows, whatever is under way. */
  reading(): Instant {
    return new Date().toISOString();
  }

  /** Worked out once an hour: no day there begins within one. */
  private dayOf(moment: Instant): PlainDate {
    const hour = moment.slice(0, 'YYYY-MM-DDThh'.length);
    if (hour !== this.hour) [this.hour, this.date] = [hour, dateInLondon(moment)];
    return this.date;
  }
}

/** A clock set by hand: for loading history and for tests. */
export class SteppedClock extends Clock {
  constructor(private moment: Instant) {
    super();
  }

  override reading(): Instant {
    return this.moment;
  }

  set(moment: Instant): void {
    this.moment = moment;
  }
}
