import { type Findings } from '../findings';
import { type Acceptance, type Closing } from './fields';
import { type Opening } from './poll-opened';
import { type PaperBatch, type PaperConfirmation, type PaperMark } from './paper-fields';
import { PaperStory } from './paper-story';
import {
  type OpenedBox,
  type OpeningConfirmed,
  type PublishedElection,
  type VoterKey,
} from './sealed-fields';
import { SealedStory } from './sealed-story';
import { flawsOfVotes } from './votes-by-shares';

/** An event of the log, with the index of its entry. */
export type At<T> = T & { readonly entry: number };

/** What the log says of one poll, checked as it is told. */
export class PollStory {
  closed: (At<Closing> & { readonly leaf: Uint8Array }) | null = null;
  /** The numbers on which two officers agreed, where its lots are drawn from such. */
  publicValue: At<{ readonly numbers: readonly number[] }> | null = null;
  /** Of a secret poll. */
  readonly sealed: SealedStory | null;
  private readonly paper: PaperStory;
  /** Constituency of the voter by ballot, where the log tells it, for the ballots that count. */
  private readonly box = new Map<string, string | null>();
  /** Ballots that another took the place of. */
  private readonly replaced = new Set<string>();

  constructor(
    readonly id: string,
    readonly opened: At<Opening>,
    /** The ballot that this one follows, where the log knew it by then. */
    readonly before: PollStory | null,
    private readonly findings: Findings,
  ) {
    this.sealed = opened.secrecy === 'secret' ? new SealedStory(opened, this.named) : null;
    this.paper = new PaperStory(this.named);
  }

  /** A batch of votes on paper is announced. */
  announce(batch: string, announced: PaperBatch, entry: number): void {
    const fail = this.failing(entry);
    if (this.closed)
      fail(`Entry ${entry} announces votes on paper after ${this.named} was closed.`);
    this.paper.announce(batch, announced, entry, fail);
  }

  /** Somebody on the roll has voted on paper. */
  mark(mark: PaperMark, entry: number): void {
    const fail = this.failing(entry);
    if (this.closed) return fail(`Entry ${entry} marks the roll after ${this.named} was closed.`);
    if (mark.supersedes.length > 0 && !this.opened.mayChangeVote)
      fail(`Entry ${entry} changes a vote in ${this.named}, where votes may not be changed.`);
    for (const ballot of mark.supersedes) {
      if (!this.sealed || !this.box.delete(ballot))
        fail(`Entry ${entry} supersedes a ballot that is not in the box of ${this.named}.`);
      this.replaced.add(ballot);
      this.sealed?.supersede(ballot);
    }
    this.paper.mark(mark, entry, fail);
  }

  /** Two tellers agree on a batch. */
  confirm(batch: string, confirmed: PaperConfirmation, entry: number): void {
    this.paper.confirm(batch, confirmed, entry, this.failing(entry));
  }

  /** A batch is given up. */
  withdraw(batch: string, entry: number): void {
    this.paper.withdraw(batch, entry, this.failing(entry));
  }

  /** A sealed box is set up. */
  publish(box: string, election: PublishedElection, entry: number): void {
    const fail = this.failing(entry);
    if (!this.sealed)
      return fail(`Entry ${entry} sets up a sealed box of ${this.named}, which is not secret.`);
    this.sealed.publish(box, election, entry, fail);
  }

  /** A member's key for a sealed box is registered. */
  register(credential: string, key: VoterKey, entry: number): void {
    const fail = this.failing(entry);
    if (!this.sealed)
      return fail(`Entry ${entry} registers a key for ${this.named}, which is not secret.`);
    if (this.closed) return fail(`Entry ${entry} registers a key after ${this.named} was closed.`);
    this.sealed.register(credential, key, entry, fail);
  }

  accept(ballot: string, acceptance: Acceptance, entry: number): void {
    const { constituency, replaces, credential, tracker, batch } = acceptance;
    const fail = this.failing(entry);
    if (this.closed) return fail(`Entry ${entry} accepts a ballot after ${this.named} was closed.`);
    if (this.box.has(ballot) || this.replaced.has(ballot))
      return fail(`Entry ${entry} accepts a ballot a second time.`);
    if ((credential === null || tracker === null) !== (this.sealed === null))
      fail(
        `Entry ${entry} accepts a ballot by name in a secret poll, or a sealed one in an open poll: ${this.named}.`,
      );
    const onPaper = batch !== null;
    if (onPaper) this.paper.paper(batch, entry, fail);
    if (credential !== null && tracker !== null)
      this.sealed?.accept({ ballot, credential, tracker, replaces, onPaper }, entry, fail);
    if (replaces !== null) {
      if (!this.opened.mayChangeVote)
        fail(`Entry ${entry} changes a vote in ${this.named}, where votes may not be changed.`);
      const before = this.box.get(replaces);
      if (before === undefined || (before ?? constituency) !== (constituency ?? before))
        fail(`Entry ${entry} replaces a ballot that is not in the box of ${this.named}.`);
      if (this.box.delete(replaces)) this.replaced.add(replaces);
    }
    this.box.set(ballot, constituency);
  }

  close(closing: At<Closing>, leaf: Uint8Array): void {
    const { entry } = closing;
    const fail = this.failing(entry);
    if (this.closed) return fail(`Entry ${entry} closes ${this.named} a second time.`);
    this.closed = { ...closing, leaf };
    if (this.sealed) this.sealed.close(closing, this.box.size, this.paper.totals, fail);
    else if (closing.ballots !== this.box.size)
      fail(
        `${closing.ballots} ballots are reported at the close of ${this.named}; the log accepted ${this.box.size} that were not replaced.`,
      );
    if (!this.sealed) this.checkTurnout(closing, fail);
    this.reconcile(closing, fail);
    const entitled = closing.electors.reduce((sum, electors) => sum + electors.entitled, 0);
    const { count } = this.opened.roll;
    if (entitled !== count)
      fail(
        `The roll of ${this.named} had ${count} people at its opening and ${entitled} at its close.`,
      );
    for (const flaw of flawsOfVotes(this.opened, closing)) fail(`Of ${this.named} ${flaw}.`);
    // No more ballots come, and a log may hold millions.
    this.box.clear();
    this.replaced.clear();
  }

  /** Boxes of very few ballots may be opened. */
  confirmOpening(confirmed: OpeningConfirmed, entry: number): void {
    const fail = this.failing(entry);
    if (!this.sealed || !this.closed)
      return fail(
        `Entry ${entry} confirms the opening of ${this.named}, which is not sealed and closed.`,
      );
    this.sealed.confirm(confirmed, this.closed, entry, fail);
  }

  /** A sealed box is opened. */
  open(box: string, opened: OpenedBox, entry: number): void {
    const fail = this.failing(entry);
    if (!this.closed) return fail(`Entry ${entry} opens a box of ${this.named} before its close.`);
    if (!this.sealed)
      return fail(`Entry ${entry} opens a box of ${this.named}, which is not secret.`);
    this.sealed.open(box, opened, this.closed, entry, fail);
  }

  /** What can be asked of a poll that is still open: nobody has two ballots that count, and only electors have one. */
  checkSoFar(): void {
    if (this.closed) return;
    const fail = this.failing(this.opened.entry);
    const electors = this.sealed?.electors ?? this.opened.roll.count;
    if (this.box.size > electors)
      fail(
        `${this.box.size} ballots count so far in ${this.named}, and ${electors} could be cast.`,
      );
    this.sealed?.checkKeys(this.box.size, fail);
  }

  /** The ballots of one election up to this one, the first of them first. */
  get ballots(): readonly PollStory[] {
    const ballots: PollStory[] = [this];
    for (let { before } = this; before; before = before.before) ballots.unshift(before);
    return ballots;
  }

  /** What people call the poll. */
  get named(): string {
    return `the poll “${this.opened.title}”`;
  }

  private failing(entry: number): (says: string) => void {
    return (says) => this.findings.fail('poll', says, { entry });
  }

  /** Every vote that could be cast was cast online, cast on paper or not used; and what else came counts nowhere. */
  private reconcile({ votes, ballots }: Closing, fail: (says: string) => void): void {
    const { marks, papers, void: empty, unconfirmed } = this.paper.totals;
    if (!this.paper.isSettled)
      fail(`Votes on paper of ${this.named} were taken that two tellers never agreed on.`);
    if (!this.sealed && marks !== papers)
      fail(`${marks} members voted on paper in ${this.named}, and ${papers} papers were taken.`);
    const issued = this.opened.roll.count;
    const expected = {
      issued,
      online: ballots - marks,
      paper: marks,
      notUsed: issued - ballots,
      superseded: this.replaced.size,
      void: empty,
      unconfirmed,
    };
    if (!votes) {
      if (marks > 0) fail(`The close of ${this.named} says nothing of the votes on paper.`);
      return;
    }
    for (const [what, number] of Object.entries(expected)) {
      const said = votes[what as keyof typeof expected];
      if (said !== number)
        fail(`The close of ${this.named} says ${said} of “${what}” where the log gives ${number}.`);
    }
  }

  /** By constituency as far as the log tells it of the ballots; the others have to make up the number. */
  private checkTurnout({ electors }: Closing, fail: (says: string) => void): void {
    const told = new Map(electors.map(({ constituency }) => [constituency, 0]));
    let untold = 0;
    for (const constituency of this.box.values())
      if (constituency === null) untold++;
      else told.set(constituency, (told.get(constituency) ?? 0) + 1);
    const all = electors.reduce((sum, line) => sum + line.tookPart, 0);
    if (untold > 0 && all !== this.box.size)
      fail(
        `${all} ballots from all constituencies are reported at the close of ${this.named}; the log accepted ${this.box.size}.`,
      );
    for (const [constituency, ballots] of told) {
      const reported = electors.filter((line) => line.constituency === constituency);
      const tookPart = reported.reduce((sum, line) => sum + line.tookPart, 0);
      const entitled = reported.reduce((sum, line) => sum + line.entitled, 0);
      if (tookPart < ballots || tookPart > ballots + untold)
        fail(
          `${tookPart} ballots from ${constituency} are reported at the close of ${this.named}; the log accepted ${ballots}.`,
        );
      if (tookPart > entitled)
        fail(
          `${tookPart} ballots from ${constituency} are in the box of ${this.named}, whose roll has ${entitled}.`,
        );
    }
  }
}
