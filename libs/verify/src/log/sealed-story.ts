import { sha256Hex } from '@folkmoot/log';
import { isFew } from '@folkmoot/rules';
import { boxesOf } from '@folkmoot/sealed';
import { type Closing } from './fields';
import { type Opening } from './poll-opened';
import {
  type BoxClosing,
  type OpenedBox,
  type OpeningConfirmed,
  type PublishedElection,
  type VoterKey,
} from './sealed-fields';

/** A ballot as the log tells it. */
export interface SealedBallot {
  readonly ballot: string;
  readonly credential: string;
  readonly tracker: string;
  readonly replaces: string | null;
  /** Whether it was on paper: its key was made for it alone and never registered. */
  readonly onPaper: boolean;
}

/** A ballot that was accepted, and whether it counted in the end. */
export interface AcceptedBallot extends SealedBallot {
  /** Index of its entry. */
  readonly entry: number;
  readonly counts: boolean;
}

/** Tells of something that does not hold, in one sentence. */
type Fail = (says: string) => void;

/**
 * What the log says of the sealed boxes of a secret poll. Who a key is of and for which box it is, the log keeps to
 * itself; that there are as many ballots as keys and marks on the roll anybody can count.
 */
export class SealedStory {
  readonly boxes = new Map<string, PublishedElection>();
  /** What came out of each box. */
  readonly opened = new Map<string, OpenedBox>();
  /** Every key that was ever registered, and whether another took its place. */
  private readonly keys = new Map<string, 'current' | 'replaced'>();
  /** Of keys under which a ballot was accepted. */
  private readonly used = new Set<string>();
  private readonly trackers = new Set<string>();
  /** Whether the returning officer said to open boxes of very few ballots. */
  private isConfirmed = false;
  private readonly all: (SealedBallot & { readonly entry: number })[] = [];
  /** Of the ballots that count, by ballot, in the order of the log. */
  private readonly counted = new Map<string, string>();
  /** The key of each ballot that counts. */
  private readonly keyOf = new Map<string, string>();

  constructor(
    private readonly opening: Opening,
    private readonly named: string,
  ) {}

  publish(box: string, election: PublishedElection, entry: number, fail: Fail): void {
    if (this.boxes.has(box)) return fail(`Entry ${entry} sets up a box of ${this.named} again.`);
    if (this.keys.size > 0)
      fail(`Entry ${entry} sets up a box of ${this.named} after members had begun to vote.`);
    this.boxes.set(box, election);
    const own = boxesOf(this.opening.contests).find(
      ({ constituency }) => constituency === election.constituency,
    );
    const contests = own?.contests.map(({ id }) => id) ?? [];
    if (contests.join() !== election.contests.join())
      fail(
        `Entry ${entry} sets up a box that has not the contests of its electors in ${this.named}.`,
      );
    const { count, sha256 } = this.opening.roll;
    const { roll, constituency } = election;
    const isRoll =
      constituency === null ? roll.count === count && roll.sha256 === sha256 : roll.count <= count;
    if (!isRoll) fail(`Entry ${entry} sets up a box whose roll is not of that of ${this.named}.`);
  }

  register(credential: string, { replaces }: VoterKey, entry: number, fail: Fail): void {
    if (this.keys.has(credential)) return fail(`Entry ${entry} registers a key a second time.`);
    if (replaces !== null && this.keys.get(replaces) !== 'current')
      fail(`Entry ${entry} replaces a key that is not registered for ${this.named}.`);
    if (replaces !== null) this.keys.set(replaces, 'replaced');
    this.keys.set(credential, 'current');
  }

  accept(accepted: SealedBallot, entry: number, fail: Fail): void {
    const { ballot, credential, tracker, replaces, onPaper } = accepted;
    if (onPaper) this.register(credential, { poll: '', replaces: null }, entry, fail);
    if (this.keys.get(credential) !== 'current')
      fail(`Entry ${entry} accepts a ballot under a key that is not registered for ${this.named}.`);
    if (this.trackers.has(tracker)) fail(`Entry ${entry} accepts one sealed ballot twice.`);
    this.used.add(credential);
    this.trackers.add(tracker);
    this.all.push({ ...accepted, entry });
    if (replaces !== null) this.counted.delete(replaces);
    this.counted.set(ballot, tracker);
    this.keyOf.set(ballot, credential);
  }

  /** Every ballot that was accepted, in the order of the log. */
  get accepted(): readonly AcceptedBallot[] {
    return this.all.map((one) => ({ ...one, counts: this.counted.has(one.ballot) }));
  }

  /** A ballot counts no longer, because its elector has voted on paper. */
  supersede(ballot: string): void {
    this.counted.delete(ballot);
    const key = this.keyOf.get(ballot);
    if (key !== undefined) this.keys.set(key, 'replaced');
  }

  /**
   * @param counted  how many ballots of the poll no other took the place of
   * @param paper    how many members are marked as having voted on paper, and how many papers were put in
   */
  close(
    { electors, boxes, ballots }: Closing,
    counted: number,
    paper: { readonly marks: number; readonly papers: number },
    fail: Fail,
  ): void {
    const closed = new Map((boxes ?? []).map((box) => [box.id, box]));
    for (const [id, { constituency }] of this.boxes) {
      const box = closed.get(id);
      if (!box) {
        fail(`The close of ${this.named} says nothing of one of its boxes.`);
        continue;
      }
      closed.delete(id);
      this.checkBox(box, constituency, electors, fail);
      if (constituency === null && (box.paperMarks ?? 0) !== paper.marks)
        fail(
          `A box of ${this.named} has ${box.paperMarks ?? 0} marks for votes on paper, and the log ${paper.marks}.`,
        );
    }
    const papers = (boxes ?? []).reduce((sum, box) => sum + (box.papers ?? 0), 0);
    if (papers !== paper.papers)
      fail(
        `${papers} papers are reported in the boxes of ${this.named}; the log accepted ${paper.papers}.`,
      );
    if (closed.size > 0) fail(`The close of ${this.named} tells of a box that it never had.`);
    // Which ballots are in which of several boxes, only their archives tell.
    const [only, ...others] = boxes ?? [];
    const trackers = [...this.counted.values()].map((tracker) => `${tracker}\n`).join('');
    if (only && others.length === 0 && only.ballotsSha256 !== sha256Hex(trackers))
      fail(`The close of ${this.named} names other ballots than the log accepted.`);
    const all = (boxes ?? []).reduce((sum, box) => sum + box.ballots, 0);
    if (all !== counted)
      fail(
        `${all} sealed ballots are reported at the close of ${this.named}; the log accepted ${counted} that were not replaced.`,
      );
    this.checkKeys(counted, fail);
    const tookPart = electors.reduce((sum, line) => sum + line.tookPart, 0);
    if (ballots !== tookPart)
      fail(
        `${ballots} voters are reported at the close of ${this.named}, and ${tookPart} in its constituencies.`,
      );
  }

  /** The returning officer says to open boxes of very few ballots, which are those of the close. */
  confirm({ boxes }: OpeningConfirmed, closing: Closing, entry: number, fail: Fail): void {
    const held = (closing.boxes ?? []).filter(({ few }) => few);
    const named = ({ id, ballots }: OpeningConfirmed['boxes'][number]) => `${id} ${ballots}`;
    if (this.isConfirmed || this.opened.size > 0)
      fail(`Entry ${entry} confirms the opening of ${this.named} again, or after it was opened.`);
    this.isConfirmed = true;
    if (held.map(named).join() !== boxes.map(named).join())
      fail(`Entry ${entry} confirms other boxes of ${this.named} than those of very few ballots.`);
  }

  /** How many ballots could count: one of each elector in each box. */
  get electors(): number {
    return [...this.boxes.values()].reduce((sum, { roll }) => sum + roll.count, 0);
  }

  /** Every ballot that counts is under a key of its own. */
  checkKeys(counted: number, fail: Fail): void {
    const keys = [...this.keys].filter(([key, state]) => state === 'current' && this.used.has(key));
    if (keys.length !== counted)
      fail(
        `${counted} sealed ballots of ${this.named} count, and ${keys.length} keys are current that have one.`,
      );
  }

  open(box: string, opened: OpenedBox, closing: Closing, entry: number, fail: Fail): void {
    const closed = closing.boxes?.find(({ id }) => id === box);
    if (closed?.few && !this.isConfirmed)
      fail(
        `Entry ${entry} opens a box of ${this.named} with very few ballots, and the returning officer never said to.`,
      );
    if (this.opened.has(box)) return fail(`Entry ${entry} opens a box of ${this.named} again.`);
    this.opened.set(box, opened);
    if (closed?.ballots !== opened.ballots)
      fail(
        `Entry ${entry} opens a box of ${this.named} with ${opened.ballots} ballots; ${closed?.ballots ?? 0} were in it at the close.`,
      );
  }

  private checkBox(
    { ballots, credentials, rollMarks, papers, paperMarks, few }: BoxClosing,
    constituency: string | null,
    electors: Closing['electors'],
    fail: Fail,
  ): void {
    if (ballots !== credentials || ballots !== rollMarks)
      fail(
        `A box of ${this.named} has ${ballots} ballots, ${credentials} keys and ${rollMarks} marks on the roll, which should be as many.`,
      );
    if (few !== null && few !== isFew(ballots))
      fail(
        `The close of ${this.named} says ${few ? '' : 'not '}that a box of ${ballots} ballots has very few.`,
      );
    if (papers !== paperMarks)
      fail(
        `A box of ${this.named} has ${papers ?? 0} papers and ${paperMarks ?? 0} marks for votes on paper, which should be as many.`,
      );
    const marked = electors
      .filter((line) => constituency === null || line.constituency === constituency)
      .reduce((sum, line) => sum + line.tookPart, 0);
    if (rollMarks !== marked)
      fail(
        `A box of ${this.named} has ${rollMarks} marks on the roll; ${marked} of its electors are said to have voted.`,
      );
  }
}
