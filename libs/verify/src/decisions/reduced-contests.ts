import { type PlainDate } from '@folkmoot/basics';
import { type Constitution, fewerLeft, postContested } from '@folkmoot/rules';
import { type Findings } from '../findings';
import { type Chronicle } from '../log/chronicle';
import { type SeatsHeld } from './seats-held';

interface Known {
  readonly chronicle: Chronicle;
  readonly constitutions: ReadonlyMap<number, Constitution>;
  /** Who holds what by the decisions so far; `null` where not all of them are known. */
  readonly seats: SeatsHeld | null;
}

type Reduction = Chronicle['reductions']['all'][number];

/**
 * Asks the rules again of every contest that went on for fewer seats how many were free, by the terms that decisions had
 * begun, the seats that had fallen free and the polling day as it stood. Goes on with the decisions, as each changes who
 * holds what. Source: R-E1, R-E3.
 */
export class ReducedContestsCheck {
  private next = 0;

  constructor(
    private readonly known: Known,
    private readonly findings: Findings,
  ) {}

  /** Checks those that the log reduces before an entry. */
  upTo(entry: number): void {
    const { all } = this.known.chronicle.reductions;
    for (; this.next < all.length; this.next += 1) {
      const reduction = all[this.next];
      if (!reduction || reduction.entry > entry) return;
      this.check(reduction);
    }
  }

  private check({ election, contests, on, constitution, entry }: Reduction): void {
    const { chronicle, constitutions, seats } = this.known;
    const inForce = chronicle.inForce(on, entry);
    if (inForce && inForce.version !== constitution.version)
      this.fail(
        entry,
        'reduces contests under another version of the constitution than was in force',
      );
    const pack = constitutions.get(constitution.version);
    const called = chronicle.elections.get(election);
    if (!pack) return this.fail(entry, 'reduces contests under a constitution that is not known');
    if (!seats || !called)
      return this.findings.leave(
        `Entry ${entry} reduces contests, and who held the seats then is not all in this record.`,
      );
    const pollingDay = pollingDayBefore(chronicle, entry, election);
    for (const { contest, constituency, seats: before, free, from } of contests) {
      const termFrom = called.contests.find(({ id }) => id === contest)?.termFrom ?? null;
      const taken = seats.termsTaken(postContested(constituency), { rest: null, entry, pack });
      const asked = { constituency, seats: before, termFrom, pollingDay, taken };
      const left = fewerLeft(pack, asked, on);
      if (left.from !== from)
        this.fail(entry, `counts free seats from ${from} on, and the log gives ${left.from}`);
      else if (!left.found.holds || left.free !== free)
        this.fail(
          entry,
          `lets a contest go on for ${free} of ${before}. ${left.found.says}`.slice(0, -1),
        );
    }
  }

  private fail(entry: number, says: string): void {
    this.findings.fail('rules', `Entry ${entry} ${says}.`, { entry });
  }
}

/** The polling day of an election as it stood at an entry. */
const pollingDayBefore = (
  { timetables }: Pick<Chronicle, 'timetables'>,
  entry: number,
  election: string,
): PlainDate | null =>
  timetables
    .before(entry, election)
    .flatMap((event) => (event.what === 'set' ? [event.pollingDay] : []))
    .at(-1) ?? null;
