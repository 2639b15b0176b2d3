import { dateInLondon } from '@folkmoot/basics';
import { type Action, type Entry } from '@folkmoot/log';
import { type Findings } from '../findings';
import { type Read, readShape } from '../shape';
import { type CheckedBooth } from '../verdict';
import {
  type Adoption,
  ballotAccepted,
  type BoothRelease,
  boothReleased,
  type Closing,
  constitutionAdopted,
  type Correction,
  countPublished,
  type Continuation,
  decisionCorrected,
  type DecisionEntry,
  decisionMade,
  keyPublished,
  keyRotated,
  logOpened,
  type NoticeDays,
  pollClosed,
  type RemovalNotice,
  removalNoticed,
  removalReplied,
  specialNoticeRecorded,
  type VersionRef,
} from './fields';
import {
  type CalledElection,
  candidacyDecided,
  candidateCeased,
  candidatesPublished,
  candidateStood,
  candidateWithdrew,
  contestAbandoned,
  electionCalled,
} from './candidate-fields';
import {
  committeeNamed,
  itemPresiding,
  nomineeChecked,
  nomineeRecommended,
  resolutionDrafted,
  seatOffered,
} from './appointment-fields';
import {
  countAnswered,
  countConfirmed,
  countObjected,
  CountReviews,
  type LoggedCount,
} from './count-reviews';
import { CandidatesStory } from './candidates-story';
import { flawsOfConfirmations } from './confirmations';
import { type AppointedSeat, seatAppointed } from './outside-fields';
import { noticeGiven, PollNotices, reminderGiven } from './poll-notices';
import { Departures, filingDue } from './departures';
import { Delivery, electionNoticed, noticeUndelivered } from './delivery';
import { earlyCloseAsked, earlyCloseDecided, EarlyClosings } from './early-closings';
import { pollOpened } from './poll-opened';
import { documentIssued, type Issue } from './issued-fields';
import { electionAnnounced } from './paper-order';
import { paperBatch, paperConfirmation, paperMark, paperWithdrawal } from './paper-fields';
import {
  type AnnouncedDraw,
  type KnownFreeSeat,
  type Rotation,
  rotationAnnounced,
  rotationDecided,
  seatVacated,
} from './rotation-fields';
import { OfficeItems } from './office-items';
import { recountAsked, recountDecided, RecountRequests } from './recount-requests';
import { SeatOffers } from './seat-offers';
import { overrideAsked, overrideDecided, timetableSet } from './timetable-fields';
import { Timetables } from './timetables';
import { bothOfficers, type Told } from './two-officers';
import { ballotsUnlinked, Unlinkings } from './unlinking';
import { electionPublished, openingConfirmed, resultPublished, voterKey } from './sealed-fields';
import { type At, PollStory } from './poll-story';

/** What the log tells that files and results are checked against. */
export class Chronicle {
  readonly polls = new Map<string, PollStory>();
  readonly adoptions: At<Adoption>[] = [];
  readonly counts: LoggedCount[] = [];
  readonly decisions: At<DecisionEntry & { readonly id: string }>[] = [];
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
  readonly timetables = new Timetables();
  readonly earlyClosings = new EarlyClosings();
  readonly officeItems = new OfficeItems();
  readonly seatOffers = new SeatOffers();
  readonly departures = new Departures();
  private readonly delivery = new Delivery();
  readonly countReviews = new CountReviews();
  readonly recountRequests = new RecountRequests();
  /** What elections were called for. */
  readonly elections = new Map<string, At<CalledElection>>();
  private readonly notices = new PollNotices();
  private readonly unlinkings = new Unlinkings();
  readonly keys: At<{ readonly vkey: string }>[] = [];
  private readonly booths: At<BoothRelease>[] = [];
  /** Keys that another took the place of. */
  readonly formerKeys: string[] = [];
  /** The log that this one goes on from; `null` for a first log. What that one tells is not known here. */
  continues: Continuation | null = null;
  /** Versions of the constitution that an earlier log adopted, by what this one says of them. */
  readonly inherited: At<VersionRef>[] = [];

  /** @param isSlice  whether it is told some entries of many, so that what it misses may stand among the others */
  constructor(
    private readonly findings: Findings,
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

  private readonly tell: Partial<Record<Action, (entry: Entry, leaf: Uint8Array) => void>> = {
    'constitution.adopted': (entry) => {
      const adoption = this.fields(entry, constitutionAdopted);
      if (adoption) this.adopt({ ...adoption, entry: entry.index });
    },
    'election.called': (entry) => {
      this.candidates.nominations.call(entry);
      const called = this.fields(entry, electionCalled);
      if (called) this.elections.set(entry.resource, { ...called, entry: entry.index });
    },
    'timetable.set': (entry) => {
      const timetable = this.fields(entry, timetableSet);
      if (timetable) this.tellTold(entry, this.timetables.set(entry, timetable));
    },
    'override.asked': (entry) => {
      const asked = this.fields(entry, overrideAsked);
      if (asked) this.tellTold(entry, this.timetables.ask(entry, asked));
    },
    'override.decided': (entry) => {
      const decided = this.fields(entry, overrideDecided);
      const goesOn = this.continues !== null;
      if (decided) this.tellTold(entry, this.timetables.decide(entry, decided, goesOn));
    },
    'candidates.published': (entry) => {
      const statement = this.fields(entry, candidatesPublished);
      if (!statement) return;
      this.timetables.publish(entry, statement.doneAt);
      this.tellFlaws(entry, this.candidates.publish(statement, entry, this.continues !== null));
    },
    'candidacy.declared': (entry) => this.candidates.nominations.declare(entry),
    'candidacy.entered': (entry) => this.candidates.nominations.declare(entry),
    'candidacy.decided': (entry) => {
      const decided = this.fields(entry, candidacyDecided);
      if (!decided) return;
      const { nominations } = this.candidates;
      this.tellFlaws(entry, nominations.decide(entry, decided, this.continues !== null));
    },
    'election.announced': (entry) => {
      const notice = this.fields(entry, electionAnnounced);
      if (!notice) return;
      this.candidates.announce(entry.resource, notice.orderCommitment);
      if (notice.stage)
        this.tellTold(entry, this.timetables.notice(entry, notice.stage, notice.doneAt));
    },
    'candidate.stood': (entry, leaf) => {
      this.candidates.change(entry, leaf);
      const stood = this.fields(entry, candidateStood);
      if (!stood) return;
      this.tellFlaws(entry, this.candidates.stand(stood, entry, this.continues !== null));
    },
    'candidate.withdrew': (entry, leaf) => {
      this.candidates.change(entry, leaf);
      const withdrawal = this.fields(entry, candidateWithdrew);
      if (withdrawal) this.candidates.withdraw(withdrawal.candidate, entry);
    },
    'candidate.ceased': (entry) => {
      const ceased = this.fields(entry, candidateCeased);
      if (ceased) this.tellFlaws(entry, this.candidates.cease(ceased, entry));
    },
    'contest.abandoned': (entry) => {
      const abandoned = this.fields(entry, contestAbandoned);
      if (abandoned) this.tellFlaws(entry, this.candidates.abandon(abandoned, entry));
    },
    'rotation.announced': (entry) => {
      const draw = this.fields(entry, rotationAnnounced);
      if (!draw) return;
      this.announcedDraws.set(entry.resource, { ...draw, entry: entry.index, announced: entry });
    },
    'rotation.decided': (entry) => {
      const rotation = this.fields(entry, rotationDecided);
      if (!rotation) return;
      this.rotations.push({ ...rotation, id: entry.resource, entry: entry.index });
      const draw = this.announcedDraws.get(entry.resource);
      if (rotation.lots && draw) this.tellTold(entry, bothOfficers(draw.announced, entry));
    },
    'seat.vacated': (entry) => {
      const seat = this.fields(entry, seatVacated);
      if (!seat) return;
      const before = this.freeSeats.get(entry.resource);
      this.freeSeats.set(entry.resource, {
        ...seat,
        entry: entry.index,
        ...(before && { before }),
      });
    },
    'seat.appointed': (entry) => {
      const seat = this.fields(entry, seatAppointed);
      if (seat) this.appointedSeats.push({ ...seat, term: entry.resource, entry: entry.index });
    },
    'poll.opened': (entry) => this.openPoll(entry),
    'ballot.accepted': (entry) => {
      const ballot = this.fields(entry, ballotAccepted);
      if (ballot) this.poll(ballot.poll, entry)?.accept(entry.resource, ballot, entry.index);
    },
    'election.published': (entry) => {
      const election = this.fields(entry, electionPublished);
      if (election) this.poll(election.poll, entry)?.publish(entry.resource, election, entry.index);
    },
    'voter.key': (entry) => {
      const key = this.fields(entry, voterKey);
      if (key) this.poll(key.poll, entry)?.register(entry.resource, key, entry.index);
    },
    'paper.batch': (entry) => {
      const batch = this.fields(entry, paperBatch);
      if (batch) this.poll(batch.poll, entry)?.announce(entry.resource, batch, entry.index);
    },
    'paper.marked': (entry) => {
      const mark = this.fields(entry, paperMark);
      if (mark) this.poll(mark.poll, entry)?.mark(mark, entry.index);
    },
    'paper.confirmed': (entry) => {
      const confirmed = this.fields(entry, paperConfirmation);
      if (confirmed)
        this.poll(confirmed.poll, entry)?.confirm(entry.resource, confirmed, entry.index);
    },
    'paper.withdrawn': (entry) => {
      const withdrawn = this.fields(entry, paperWithdrawal);
      if (withdrawn) this.poll(withdrawn.poll, entry)?.withdraw(entry.resource, entry.index);
    },
    'poll.closed': (entry, leaf) => {
      const closing = this.fields(entry, pollClosed);
      if (closing) this.close(entry, closing, leaf);
    },
    'early-close.asked': (entry) => {
      const asked = this.fields(entry, earlyCloseAsked);
      if (asked && this.poll(asked.poll, entry)) this.earlyClosings.ask(entry, asked);
    },
    'early-close.decided': (entry) => {
      const decided = this.fields(entry, earlyCloseDecided);
      if (!decided) return;
      this.tellFlaws(entry, this.earlyClosings.decide(entry, decided, this.continues !== null));
    },
    'ballots.held': (entry) => this.unlinkings.hold(entry),
    'ballots.released': (entry) => this.unlinkings.release(entry),
    'ballots.unlinked': (entry) => this.unlink(entry),
    'opening.confirmed': (entry) => {
      const confirmed = this.fields(entry, openingConfirmed);
      if (confirmed) this.poll(entry.resource, entry)?.confirmOpening(confirmed, entry.index);
    },
    'result.published': (entry) => {
      const opened = this.fields(entry, resultPublished);
      if (opened) this.poll(opened.poll, entry)?.open(entry.resource, opened, entry.index);
    },
    'count.published': (entry) => {
      const count = this.fields(entry, countPublished);
      if (!count || !this.closedPoll(count.poll, entry)) return;
      this.tellFlaws(
        entry,
        this.recountRequests.publish(count, this.newestCount(count.poll), this.tellsAll),
      );
      this.counts.push({ ...count, entry: entry.index, commitments: entry.commitments });
    },
    'count.confirmed': (entry) => {
      const confirmed = this.fields(entry, countConfirmed);
      if (!confirmed) return;
      const at = { ...confirmed, entry: entry.index, commitments: entry.commitments };
      this.tellFlaws(entry, this.countReviews.confirm(at, this.newestCount(confirmed.poll)));
    },
    'count.objected': (entry) => {
      const objected = this.fields(entry, countObjected);
      if (!objected) return;
      const at = { ...objected, entry: entry.index };
      this.tellFlaws(entry, this.countReviews.object(at, this.newestCount(objected.poll)));
    },
    'count.answered': (entry) => {
      const answered = this.fields(entry, countAnswered);
      if (!answered) return;
      const at = { ...answered, entry: entry.index };
      this.tellFlaws(entry, this.countReviews.answer(at, this.continues !== null));
    },
    'recount.asked': (entry) => {
      const asked = this.fields(entry, recountAsked);
      if (!asked) return;
      const newest = this.newestCount(asked.poll);
      this.tellFlaws(entry, this.recountRequests.ask({ ...asked, entry: entry.index }, newest));
    },
    'recount.decided': (entry) => {
      const decided = this.fields(entry, recountDecided);
      if (!decided) return;
      const newest = this.newestCount(decided.poll);
      const at = { ...decided, entry: entry.index };
      this.tellFlaws(entry, this.recountRequests.decide(at, newest, this.tellsAll));
    },
    'booth.released': (entry) => {
      const fields = { ...entry.fields, release: entry.resource };
      const booth = this.fields({ ...entry, fields }, boothReleased);
      if (booth) this.booths.push({ ...booth, entry: entry.index });
    },
    'log.key.published': (entry) => {
      const key = this.fields(entry, keyPublished);
      if (key) this.keys.push({ ...key, entry: entry.index });
    },
    'log.key.rotated': (entry) => {
      const key = this.fields(entry, keyRotated);
      if (!key) return;
      this.keys.push({ vkey: key.vkey, entry: entry.index });
      this.formerKeys.push(key.former);
    },
    'log.opened': (entry) => this.open(entry),
    'decision.corrected': (entry) => {
      const correction = this.fields(entry, decisionCorrected);
      if (correction) this.correct({ ...correction, entry: entry.index }, entry);
    },
    'special-notice.recorded': (entry) => {
      const days = this.fields(entry, specialNoticeRecorded);
      if (days) this.specialNotices.push({ resolution: entry.resource, days, entry: entry.index });
    },
    'notice.undelivered': (entry) => {
      const failed = this.fields(entry, noticeUndelivered);
      if (!failed) return;
      this.tellFlaws(entry, this.delivery.fail(entry, failed, this.continues !== null));
    },
    'notice.given': (entry) => {
      if ('stage' in entry.fields) return this.noticeElection(entry);
      const notice = this.fields(entry, noticeGiven);
      const poll = notice && this.poll(entry.resource, entry);
      if (poll) this.tellFlaws(entry, this.notices.notice(poll, notice));
    },
    'reminder.given': (entry) => {
      const reminder = this.fields(entry, reminderGiven);
      const poll = reminder && this.poll(entry.resource, entry);
      if (poll) this.tellFlaws(entry, this.notices.reminder(poll, reminder));
    },
    'resolution.drafted': (entry) => {
      const drafted = this.fields(entry, resolutionDrafted);
      if (drafted)
        this.officeItems.draft(
          entry,
          drafted.nominations ?? (drafted.nomination === null ? [] : [drafted.nomination]),
          drafted.proposalSha256,
        );
    },
    'item.presiding': (entry) => {
      const presiding = this.fields(entry, itemPresiding);
      if (presiding) this.officeItems.preside(entry, presiding);
    },
    'item.interest': (entry) => this.officeItems.declareInterest(entry),
    'committee.named': (entry) => {
      const committee = this.fields(entry, committeeNamed);
      if (committee) this.officeItems.name(entry, committee);
    },
    'committee.interest': (entry) => this.officeItems.declareCommitteeInterest(entry),
    'nominee.recommended': (entry) => {
      const recommended = this.fields(entry, nomineeRecommended);
      const goesOn = this.continues !== null;
      if (recommended)
        this.tellFlaws(entry, this.officeItems.recommend(entry, recommended, goesOn));
    },
    'nominee.checked': (entry) => {
      const checked = this.fields(entry, nomineeChecked);
      if (checked) this.officeItems.check(entry, checked);
    },
    'seat.offered': (entry) => {
      const offer = this.fields(entry, seatOffered);
      if (offer) this.seatOffers.offer(entry, offer.candidates);
    },
    'seat.answered': (entry) =>
      this.tellFlaws(entry, this.seatOffers.answer(entry, this.continues !== null)),
    'removal.notice': (entry) => {
      const notice = this.fields(entry, removalNoticed);
      if (notice) this.removalNotices.set(entry.resource, { ...notice, entry: entry.index });
    },
    'removal.reply': (entry) => {
      const reply = this.fields(entry, removalReplied);
      if (reply) this.replies.push({ ...reply, resolution: entry.resource, entry: entry.index });
    },
    'filing.due': (entry) => {
      const due = this.fields(entry, filingDue);
      if (due) this.tellFlaws(entry, this.departures.fallDue(entry, due));
    },
    'filing.made': (entry) =>
      this.tellFlaws(entry, this.departures.file(entry, this.continues !== null)),
    'document.issued': (entry) => {
      const issue = this.fields(entry, documentIssued);
      if (issue) this.issue({ ...issue, entry: entry.index }, entry);
    },
    'member.erased': () => this.findings.count('erasures'),
    'decision.made': (entry) => {
      const decision = this.fields(entry, decisionMade);
      if (decision) this.decide({ ...decision, id: entry.resource, entry: entry.index }, entry);
    },
  };

  /** The last count of a poll before an entry; `null` where the log has none. */
  newestCount(poll: string, before = Infinity): LoggedCount | null {
    return this.counts.findLast((count) => count.poll === poll && count.entry < before) ?? null;
  }

  private tellFlaws({ index }: Entry, flaws: readonly string[]): void {
    for (const flaw of flaws)
      this.findings.fail('rules', `Entry ${index} ${flaw}.`, { entry: index });
  }

  private tellTold(entry: Entry, { flaws, untold }: Told): void {
    this.tellFlaws(entry, flaws);
    for (const says of untold) this.findings.leave(`Entry ${entry.index} ${says}.`);
  }

  private adopt(adoption: At<Adoption>): void {
    const { version, entry } = adoption;
    if (this.adoptions.some((earlier) => earlier.version === version))
      this.findings.fail(
        'constitution',
        `Entry ${entry} adopts version ${version} of the constitution a second time.`,
        { entry },
      );
    else this.adoptions.push(adoption);
  }

  private open(entry: Entry): void {
    const { index } = entry;
    if (index === 0) this.continues = this.fields(entry, logOpened)?.continues ?? null;
    else
      this.findings.fail('entry', `Entry ${index} opens a log that has begun.`, { entry: index });
  }

  private noticeElection(entry: Entry): void {
    const notice = this.fields(entry, electionNoticed);
    if (notice) this.tellFlaws(entry, this.delivery.election(entry, notice));
  }

  private openPoll(entry: Entry): void {
    const { index, resource } = entry;
    const opening = this.fields(entry, pollOpened);
    if (!opening) return;
    if (this.polls.has(resource))
      return this.findings.fail('poll', `Entry ${index} opens a poll a second time.`, {
        entry: index,
      });
    if (opening.kind === 'election' && opening.subject !== null) {
      const options = opening.contests.flatMap((contest) =>
        contest.options.filter(({ id }) => id !== contest.against),
      );
      const { nominations } = this.candidates;
      const goesOn = this.continues !== null;
      this.tellFlaws(entry, nominations.flawsIn(opening.subject, options, goesOn));
      const called = this.elections.get(opening.subject);
      this.tellFlaws(entry, flawsOfConfirmations(opening, called, this.candidates));
    }
    const followed = this.polls.get(opening.follows ?? '') ?? null;
    const story = new PollStory(resource, { ...opening, entry: index }, followed, this.findings);
    this.polls.set(resource, story);
    const flaw = this.rulesFlaw(story, followed);
    if (flaw)
      this.findings.fail('constitution', `Entry ${index} opens ${story.named} under ${flaw}.`, {
        entry: index,
      });
  }

  /** A poll opens under the version in force on its day; a further ballot under that of the one it follows. Source: R-01. */
  private rulesFlaw({ opened }: PollStory, followed: PollStory | null): string | null {
    const { version, sha256 } = opened.constitution;
    if (!this.adopted(opened.constitution) && !this.inherit(opened.constitution, opened.entry))
      return 'a constitution that the log never adopted';
    const day = dateInLondon(opened.opensAt);
    const ruling = followed ? followed.opened.constitution : this.inForce(day, opened.entry);
    const isRuledFromBefore = ruling === null || (opened.follows !== null && !followed);
    if (this.continues && isRuledFromBefore) return null;
    if (ruling?.version === version && ruling.sha256 === sha256) return null;
    return followed
      ? `version ${version} of the constitution, and ${followed.named}, which it follows, under version ${ruling?.version}`
      : `version ${version} of the constitution, which was not in force on ${day}`;
  }

  /**
   * Numbers run without gaps, since they are given under a lock that is held until the entry stands; in a log
   * that goes on from another, from any number on.
   */
  private decide(decision: At<DecisionEntry & { readonly id: string }>, entry: Entry): void {
    const first = this.continues ? (this.decisions[0]?.number ?? decision.number) : 1;
    const expected = first + this.decisions.length;
    if (decision.number !== expected)
      this.findings.fail(
        'register',
        `Entry ${entry.index} records decision ${decision.number} where decision ${expected} should stand.`,
        { entry: entry.index, decision: decision.number },
      );
    if (decision.poll !== null) this.closedPoll(decision.poll, entry);
    this.inherit(decision.constitution, entry.index);
    this.decisions.push(decision);
  }

  /** Corrections of a decision run without gaps, and each comes after it. */
  private correct(correction: At<Correction>, { index, resource }: Entry): void {
    const { decision: number, ordinal } = correction;
    const fail = (says: string) =>
      this.findings.fail('register', `Entry ${index} ${says}.`, { entry: index, decision: number });
    const decision = this.decisions.find(({ id }) => id === resource);
    const before = this.corrections.filter((earlier) => earlier.decision === number).length;
    // A log that continues another may correct what that one recorded.
    if (!decision && this.continues) {
      this.corrections.push(correction);
      return;
    }
    if (decision?.number !== number)
      fail(`corrects decision ${number}, which the log had not recorded`);
    else if (ordinal !== before + 1)
      fail(`is correction ${ordinal} of decision ${number} where ${before + 1} should stand`);
    this.corrections.push(correction);
  }

  /** A file is issued once, and after the decision that it is about. */
  private issue(issue: At<Issue>, { index, resource }: Entry): void {
    const { decision: number, document } = issue;
    const fail = (says: string) =>
      this.findings.fail('register', `Entry ${index} issues a file ${says}.`, {
        entry: index,
        decision: number,
      });
    const decision = this.decisions.find(({ id }) => id === resource);
    const again = this.issues.some((one) => one.decision === number && one.document === document);
    if (again) fail(`of decision ${number} a second time`);
    else if (decision?.number !== number && !(this.continues && !decision))
      fail(`about decision ${number}, which the log had not recorded`);
    this.issues.push(issue);
  }

  private close(entry: Entry, closing: Closing, leaf: Uint8Array): void {
    const poll = this.poll(entry.resource, entry);
    if (!poll) return;
    const isEarly = closing.closedAt < poll.opened.closesAt;
    if (isEarly) {
      const flaw = this.earlyClosings.flawOf(poll, closing.early, this.candidates);
      this.tellFlaws(entry, flaw === null ? [] : [flaw]);
    }
    poll.close({ ...closing, entry: entry.index }, leaf);
  }

  private unlink(entry: Entry): void {
    const unlinking = this.fields(entry, ballotsUnlinked);
    if (!unlinking) return;
    const poll = this.closedPoll(entry.resource, entry);
    const known = poll?.closed && { ...poll.opened, closedAt: poll.closed.closedAt };
    for (const flaw of this.unlinkings.flawsIn(entry, unlinking, known ?? null))
      this.findings.fail('poll', `Entry ${entry.index} ${flaw}.`, { entry: entry.index });
  }

  private adopted({ version, sha256 }: VersionRef): boolean {
    return this.adoptions.some((known) => known.version === version && known.sha256 === sha256);
  }

  /** @returns whether an earlier log may have adopted it: a version before all that this one adopts */
  private inherit({ version, sha256 }: VersionRef, entry: number): boolean {
    if (!this.continues || this.adopted({ version, sha256 })) return false;
    const known = this.inherited.find((earlier) => earlier.version === version);
    if (known) return known.sha256 === sha256;
    if (this.adoptions.some((adoption) => adoption.version <= version)) return false;
    this.inherited.push({ version, sha256, entry });
    return true;
  }

  private poll(id: string, { index, action }: Entry): PollStory | null {
    const poll = this.polls.get(id);
    if (!poll && !this.continues)
      this.findings.fail('poll', `Entry ${index} (${action}) is about a poll that never opened.`, {
        entry: index,
      });
    return poll ?? null;
  }

  private closedPoll(id: string, entry: Entry): PollStory | null {
    const poll = this.poll(id, entry);
    if (!poll || poll.closed) return poll;
    this.findings.fail(
      'poll',
      `Entry ${entry.index} (${entry.action}) comes before ${poll.named} was closed.`,
      { entry: entry.index },
    );
    return null;
  }

  private fields<T>({ index, action, fields }: Entry, read: Read<T>): T | null {
    const shaped = readShape(read, fields);
    if (shaped.ok) return shaped.value;
    this.findings.fail('entry', `Entry ${index} (${action}) cannot be used: ${shaped.error}.`, {
      entry: index,
    });
    return null;
  }
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
