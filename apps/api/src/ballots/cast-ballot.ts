import { Injectable } from '@nestjs/common';
import {
  type BallotId,
  err,
  type Instant,
  type MemberId,
  ok,
  type Result,
  type RollEntryId,
} from '@folkmoot/basics';
import { acceptBallot, type Answer, type BallotRefusal, type PollTerms } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { type Actor, system } from '../platform/actor';
import { Batcher } from '../platform/batcher';
import { Clock } from '../platform/clock';
import { Database, type Recorded, type Tx } from '../platform/database';
import { lockPollForCasting } from '../polls/poll-locks';
import { PollBook, type PollPaper } from '../polls/poll-book';
import { type LogReceipt } from '../record/append';
import { type EntryDraft } from '../record/entry-draft';
import {
  type BallotInBox,
  BallotBoxRepository,
  type LockedEntry,
  type NewBallot,
} from './ballot-box.repository';

export interface CastRequest {
  readonly poll: string;
  readonly member: MemberId;
  readonly answers: readonly Answer[];
  /** The browser's key for this ballot: sending it again gives the first answer. */
  readonly requestKey: string;
}

/** Proof for the member that their ballot is in the box and in the log. */
export interface CastReceipt {
  readonly ballot: BallotId;
  readonly castAt: Instant;
  readonly logIndex: number;
  readonly leafHash: string;
  readonly entry: string;
}

export type CastRefusal =
  BallotRefusal | { readonly code: 'poll-unknown' | 'key-used-before'; readonly says: string };
type CastResult = Result<CastReceipt, CastRefusal>;

/** An elector's newest ballot as the group is worked through, in the box already or about to be. */
interface Latest {
  readonly id: BallotId;
  readonly ordinal: number;
}

/**
 * Puts ballots in the box. Those that arrive together are taken in one transaction, each with its
 * own log entry: see docs/decisions/0007-ballots-cast-in-groups.md.
 */
@Injectable()
export class CastBallot {
  private readonly queue = new Batcher<CastRequest, () => CastResult>(
    (requests) => this.castEach(requests),
    128,
    2,
  );

  constructor(
    private readonly database: Database,
    private readonly pollBook: PollBook,
    private readonly ballotBox: BallotBoxRepository,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, request: Omit<CastRequest, 'member'>): Promise<CastResult> {
    if (!actor.memberId)
      return err({
        code: 'not-on-roll',
        says: 'Only members vote, and this account is not a member’s.',
      });
    const answer = await this.queue.ask({ ...request, member: actor.memberId });
    return answer();
  }

  /** If a group fails for one ballot's sake, the others must not suffer: each is then tried alone. */
  private async castEach(requests: readonly CastRequest[]): Promise<(() => CastResult)[]> {
    try {
      const results = await this.castTogether(requests);
      return results.map((result) => () => result);
    } catch (error) {
      if (requests.length === 1) throw error;
      return Promise.all(requests.map((request) => this.castAlone(request)));
    }
  }

  private async castAlone(request: CastRequest): Promise<() => CastResult> {
    try {
      const [result] = await this.castTogether([request]);
      if (!result) throw new Error('A ballot was neither accepted nor refused.');
      return () => result;
    } catch (error) {
      return () => {
        throw error;
      };
    }
  }

  private async castTogether(requests: readonly CastRequest[]): Promise<CastResult[]> {
    const papers = new Map<string, PollPaper | null>();
    for (const { poll } of requests)
      if (!papers.has(poll)) papers.set(poll, await this.pollBook.paper(poll));
    const done = await this.database.act<CastResult[], never>(system, async (tx) =>
      ok(await this.decide(tx, requests, papers)),
    );
    return done.ok ? done.value : [];
  }

  private async decide(
    tx: Tx,
    requests: readonly CastRequest[],
    papers: ReadonlyMap<string, PollPaper | null>,
  ): Promise<Recorded<CastResult[]>> {
    await lockPollForCasting(
      tx,
      requests.map((request) => request.poll),
    );
    const entries = await this.ballotBox.lockEntries(tx, requests);
    const inBox = await this.ballotBox.ballotsOf(
      tx,
      entries.map((entry) => entry.id),
    );
    const entryOf = new Map(entries.map((entry) => [`${entry.poll}/${entry.member}`, entry]));
    const latest = new Map<RollEntryId, Latest>(inBox.map((ballot) => [ballot.rollEntry, ballot]));
    const now = this.clock.now();
    const deposits: NewBallot[] = [];
    const drafts: EntryDraft[] = [];
    const results = requests.map((request): ((receipts: readonly LogReceipt[]) => CastResult) => {
      const paper = papers.get(request.poll);
      if (!paper)
        return () =>
          err({ code: 'poll-unknown', says: 'There is no such poll. Check the address.' });
      const entry = entryOf.get(`${request.poll}/${request.member}`) ?? null;
      const sentBefore = inBox.find(
        (ballot) => ballot.rollEntry === entry?.id && ballot.requestKey === request.requestKey,
      );
      if (sentBefore) return () => repeated(sentBefore, request);
      const previous = entry ? (latest.get(entry.id) ?? null) : null;
      const sentTogether = deposits.findIndex(
        (ballot) => ballot.rollEntry === entry?.id && ballot.requestKey === request.requestKey,
      );
      if (sentTogether >= 0)
        return sameAnswers(deposits[sentTogether]?.answers ?? [], request.answers)
          ? receiptAt(sentTogether, deposits)
          : () => err(keyUsedBefore);
      const accepted = acceptBallot(termsOf(paper, entry), entry, previous, request.answers, now);
      if (!accepted.ok) return () => accepted;
      if (!entry) throw new Error('A ballot was accepted for somebody who is not on the roll.');
      const ballot = this.newBallot(request, entry, previous, accepted.value.answers, now);
      latest.set(entry.id, ballot);
      deposits.push(ballot);
      drafts.push(draftOf(ballot, entry, previous));
      return receiptAt(deposits.length - 1, deposits);
    });
    if (deposits.length > 0) await this.ballotBox.deposit(tx, deposits);
    return { drafts, answer: (receipts) => results.map((result) => result(receipts)) };
  }

  private newBallot(
    request: CastRequest,
    entry: LockedEntry,
    previous: Latest | null,
    answers: readonly Answer[],
    castAt: Instant,
  ): NewBallot {
    return {
      id: randomUUID() as string as BallotId,
      poll: request.poll,
      rollEntry: entry.id,
      ordinal: (previous?.ordinal ?? 0) + 1,
      answers,
      castAt,
      requestKey: request.requestKey,
    };
  }
}

const keyUsedBefore: CastRefusal = {
  code: 'key-used-before',
  says: 'This Idempotency-Key was used for a ballot marked otherwise. Use a new key for each ballot.',
};

const sameAnswers = (one: readonly Answer[], other: readonly Answer[]): boolean =>
  asText(one) === asText(other);
const asText = (answers: readonly Answer[]): string =>
  JSON.stringify(answers.map(({ contest, options }) => [contest, ...options]).sort());

/** The first answer again, to a ballot that has been sent before. */
function repeated(
  { answers, id, castAt, logIndex, leaf, entry }: BallotInBox,
  request: CastRequest,
): CastResult {
  return sameAnswers(answers, request.answers)
    ? ok({ ballot: id, castAt, logIndex, leafHash: leaf, entry })
    : err(keyUsedBefore);
}

const receiptAt =
  (n: number, deposits: readonly NewBallot[]) =>
  (receipts: readonly LogReceipt[]): CastResult => {
    const [ballot, receipt] = [deposits[n], receipts[n]];
    if (!ballot || !receipt) throw new Error('A ballot has no receipt from the log.');
    return ok({
      ballot: ballot.id,
      castAt: ballot.castAt,
      logIndex: receipt.index,
      leafHash: receipt.leaf,
      entry: receipt.entry,
    });
  };

const termsOf = (paper: PollPaper, entry: LockedEntry | null): PollTerms => ({
  ...paper,
  closedAt: entry?.closedAt ?? null,
  contests: paper.contests.map((contest) => ({
    ...contest,
    options: contest.options.map(({ id }) => id),
  })),
});

/** The log says that a ballot went in and which one it replaces; who cast it and how is only committed to. */
const draftOf = (ballot: NewBallot, entry: LockedEntry, previous: Latest | null): EntryDraft => ({
  action: 'ballot.accepted',
  resource: ballot.id,
  fields: { poll: ballot.poll, constituency: entry.constituency, replaces: previous?.id ?? null },
  personal: {
    ballot: {
      rollEntry: ballot.rollEntry,
      answers: ballot.answers.map(({ contest, options }) => ({ contest, options: [...options] })),
    },
  },
});
