import { type Entry } from '@folkmoot/log';
import { type Findings } from '../findings';
import { type Read, readShape } from '../shape';
import { type CheckedBooth } from '../verdict';
import { type CalledElection } from './candidate-fields';
import { CandidatesStory } from './candidates-story';
import { CountReviews, type LoggedCount } from './count-reviews';
import { Delivery } from './delivery';
import { Departures } from './departures';
import { EarlyClosings } from './early-closings';
import {
  type Adoption,
  type BoothRelease,
  type Continuation,
  type Correction,
  type LoggedDecision,
  type NoticeDays,
  type RemovalNotice,
  type VersionRef,
} from './fields';
import { IndependenceStatements } from './independence';
import { EndedElections } from './ended-contests';
import { type Issue } from './issued-fields';
import { OfficeItems } from './office-items';
import { type AppointedSeat } from './outside-fields';
import { IssuedCodes } from './issued-codes';
import { PollNotices } from './poll-notices';
import { type At, type PollStory } from './poll-story';
import { PublicValues } from './public-values';
import { Recalls } from './recalls';
import { RecountRequests } from './recount-requests';
import { Reductions } from './reduced-contests';
import { ResultObjections } from './result-objections';
import { type AnnouncedDraw, type KnownFreeSeat, type Rotation } from './rotation-fields';
import { SeatOffers } from './seat-offers';
import { Timetables } from './timetables';
import { type Told } from './two-officers';
import { Unlinkings } from './unlinking';
import { countTellers } from './telling/counts';
import { electionTellers } from './telling/elections';
import { officeTellers } from './telling/offices';
import { pollTellers } from './telling/polls';
import { recordTellers } from './telling/record';
import { type Tellers } from './telling/tellers';

/** What the log tells that files and results are checked against. */
export class Chronicle {
  readonly polls = new Map<string, PollStory>();
  readonly adoptions: At<Adoption>[] = [];
  readonly counts: LoggedCount[] = [];
  readonly decisions: At<LoggedDecision>[] = [];
  readonly corrections: At<Correction>[] = [];
  readonly specialNotices: At<{ readonly resolution: string; readonly days: NoticeDays }>[] = [];
  /** What was sent to those who would be removed, and what they replied, by resolution. */
  readonly removalNotices = new Map<string, At<RemovalNotice>>();
  readonly replies: At<{ readonly resolution: string; readonly replySha256: string }>[] = [];
  readonly issues: At<Issue>[] = [];
  /** Draws among those who are equal to retire by rotation. */
  readonly announcedDraws = new Map<string, At<AnnouncedDraw> & { readonly announced: Entry }>();
  readonly rotations: At<Rotation & { readonly id: string }>[] = [];
  /** Seats and offices that fell free, by the term that was over. */
  readonly freeSeats = new Map<string, KnownFreeSeat>();
  /** Terms that a body outside the organisation gave. */
  readonly appointedSeats: At<AppointedSeat & { readonly term: string }>[] = [];
  readonly candidates = new CandidatesStory();
  readonly endedElections = new EndedElections();
  readonly reductions = new Reductions();
  readonly timetables = new Timetables();
  readonly earlyClosings = new EarlyClosings();
  readonly publicValues = new PublicValues();
  readonly independence = new IndependenceStatements();
  readonly officeItems = new OfficeItems();
  readonly seatOffers = new SeatOffers();
  readonly departures = new Departures();
  readonly delivery = new Delivery();
  readonly countReviews = new CountReviews();
  readonly recalls = new Recalls();
  readonly recountRequests = new RecountRequests();
  readonly resultObjections = new ResultObjections();
  /** What elections were called for. */
  readonly elections = new Map<string, At<CalledElection>>();
  readonly notices = new PollNotices();
  readonly codes = new IssuedCodes();
  readonly unlinkings = new Unlinkings();
  readonly keys: At<{ readonly vkey: string }>[] = [];
  readonly booths: At<BoothRelease>[] = [];
  /** Keys that another took the place of. */
  readonly formerKeys: string[] = [];
  /** The log that this one goes on from; `null` for a first log. What that one tells is not known here. */
  continues: Continuation | null = null;
  /** Versions of the constitution that an earlier log adopted, by what this one says of them. */
  readonly inherited: At<VersionRef>[] = [];

  /** @param isSlice  whether it is told some entries of many, so that what it misses may stand among the others */
  constructor(
    readonly findings: Findings,
    readonly isSlice = false,
  ) {}

  /** Whether what it was not told is not in the log, nor in one before. */
  get tellsAll(): boolean {
    return this.continues === null && !this.isSlice;
  }

  /** Takes in the next entry. */
  enter(entry: Entry, leaf: Uint8Array): void {
    this.tell[entry.action]?.(entry, leaf);
  }

  /** The version in force on a day, by what had been adopted before an entry. Source: R-01. */
  inForce(day: string, before: number): Adoption | null {
    const known = this.adoptions.filter(
      ({ entry, effectiveOn }) => entry < before && effectiveOn <= day,
    );
    const newest = known.toSorted(
      (a, b) => compareText(a.effectiveOn, b.effectiveOn) || a.version - b.version,
    );
    return newest.at(-1) ?? null;
  }

  /** The releases of the booth that were told of; `null` when none was. */
  get booth(): CheckedBooth | null {
    const newest = this.booths.at(-1);
    return newest ? { releases: this.booths.length, newest: newest.release } : null;
  }

  private readonly tell: Tellers = {
    ...recordTellers(this),
    ...electionTellers(this),
    ...pollTellers(this),
    ...countTellers(this),
    ...officeTellers(this),
  };

  /** The last count of a poll before an entry; `null` where the log has none. */
  newestCount(poll: string, before = Infinity): LoggedCount | null {
    return this.counts.findLast((count) => count.poll === poll && count.entry < before) ?? null;
  }

  /** What is wrong with an entry, each as `Entry 7 …` goes on. */
  tellFlaws({ index }: Entry, flaws: readonly string[]): void {
    for (const flaw of flaws)
      this.findings.fail('rules', `Entry ${index} ${flaw}.`, { entry: index });
  }

  /** The same, and what it leaves unchecked. */
  tellTold(entry: Entry, { flaws, untold }: Told): void {
    this.tellFlaws(entry, flaws);
    for (const says of untold) this.findings.leave(`Entry ${entry.index} ${says}.`);
  }

  /** Whether this log adopted a version of the constitution. */
  adopted({ version, sha256 }: VersionRef): boolean {
    return this.adoptions.some((known) => known.version === version && known.sha256 === sha256);
  }

  /** @returns whether an earlier log may have adopted it: a version before all that this one adopts */
  inherit({ version, sha256 }: VersionRef, entry: number): boolean {
    if (!this.continues || this.adopted({ version, sha256 })) return false;
    const known = this.inherited.find((earlier) => earlier.version === version);
    if (known) return known.sha256 === sha256;
    if (this.adoptions.some((adoption) => adoption.version <= version)) return false;
    this.inherited.push({ version, sha256, entry });
    return true;
  }

  /** The poll that an entry is about; `null`, and a failure, where none was opened. */
  poll(id: string, { index, action }: Entry): PollStory | null {
    const poll = this.polls.get(id);
    if (!poll && !this.continues)
      this.findings.fail('poll', `Entry ${index} (${action}) is about a poll that never opened.`, {
        entry: index,
      });
    return poll ?? null;
  }

  /** The same, once it was closed. */
  closedPoll(id: string, entry: Entry): PollStory | null {
    const poll = this.poll(id, entry);
    if (!poll || poll.closed) return poll;
    this.findings.fail(
      'poll',
      `Entry ${entry.index} (${entry.action}) comes before ${poll.named} was closed.`,
      { entry: entry.index },
    );
    return null;
  }

  /** The fields of an entry; `null`, and a failure, where they cannot be used. */
  fields<T>({ index, action, fields }: Entry, read: Read<T>): T | null {
    const shaped = readShape(read, fields);
    if (shaped.ok) return shaped.value;
    this.findings.fail('entry', `Entry ${index} (${action}) cannot be used: ${shaped.error}.`, {
      entry: index,
    });
    return null;
  }
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
