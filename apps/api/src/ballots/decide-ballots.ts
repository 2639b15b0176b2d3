import {
  type BallotId,
  err,
  type Instant,
  type MemberId,
  ok,
  type Result,
  type RollEntryId,
} from '@folkmoot/basics';
import {
  acceptBallot,
  type Answer,
  type BallotRefusal,
  declaresIdentity,
  type PollTerms,
} from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { type IdentityDeclaration } from '../polls/identity-declarations';
import { type LogReceipt } from '../record/append';
import { type EntryDraft } from '../record/entry-draft';
import { type BallotInBox, type LockedEntry, type NewBallot } from './ballot-box.repository';

export interface CastRequest {
  readonly poll: string;
  readonly member: MemberId;
  readonly answers: readonly Answer[];
  /** Whether the member declares their identity with it. */
  readonly declared: boolean;
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
  | BallotRefusal
  | { readonly code: 'poll-unknown' | 'key-used-before' | 'secret-poll'; readonly says: string };
export type CastResult = Result<CastReceipt, CastRefusal>;

/** What the box, the rolls and the log hold for a group of ballots. */
export interface BoxState {
  /** By poll; a poll that is not here does not exist. */
  readonly terms: ReadonlyMap<string, PollTerms>;
  readonly entries: readonly LockedEntry[];
  /** The electors' ballots so far, each elector's oldest first. */
  readonly inBox: readonly BallotInBox[];
  /** Of the ballots in the box that are sent again. */
  readonly receipts: ReadonlyMap<BallotId, LogReceipt>;
  readonly now: Instant;
}

export interface DecidedBallots {
  readonly deposits: readonly NewBallot[];
  /** Of the electors of whom they are asked. */
  readonly declarations: readonly IdentityDeclaration[];
  /** One for each deposit, in the same order. */
  readonly drafts: readonly EntryDraft[];
  /** One result for each request, in order, once the log has a place for each draft. */
  readonly answer: (receipts: readonly LogReceipt[]) => CastResult[];
}

type Answering = (receipts: readonly LogReceipt[]) => CastResult;

/** Takes the ballots of a group one by one, each as if those before it were in the box already. */
export function decideBallots(
  requests: readonly CastRequest[],
  { terms, entries, inBox, receipts, now }: BoxState,
): DecidedBallots {
  const entryOf = new Map(entries.map((entry) => [`${entry.poll}/${entry.member}`, entry]));
  const latest = new Map<RollEntryId, BallotInBox>();
  const sent = new Map<string, { ballot: BallotInBox; receipt: Answering }>();
  const keep = (ballot: BallotInBox, receipt: Answering): void => {
    latest.set(ballot.rollEntry, ballot);
    sent.set(`${ballot.rollEntry}/${ballot.requestKey}`, { ballot, receipt });
  };
  for (const ballot of inBox) keep(ballot, () => receiptFor(ballot, receipts.get(ballot.id)));
  const deposits: NewBallot[] = [];
  const declarations: IdentityDeclaration[] = [];
  const drafts: EntryDraft[] = [];

  const decide = (request: CastRequest): Answering => {
    const { poll, member, answers, declared, requestKey } = request;
    const rules = terms.get(poll);
    if (!rules) return () => err(pollUnknown);
    const entry = entryOf.get(`${poll}/${member}`) ?? null;
    const earlier = entry && sent.get(`${entry.id}/${requestKey}`);
    if (earlier)
      return sameAnswers(earlier.ballot.answers, answers)
        ? earlier.receipt
        : () => err(keyUsedBefore);
    const previous = entry ? (latest.get(entry.id) ?? null) : null;
    const polling = { ...rules, closedAt: entry?.closedAt ?? null };
    const accepted = acceptBallot(polling, entry, previous, answers, now, declared);
    if (!accepted.ok) return () => accepted;
    if (!entry) throw new Error('A ballot was accepted for somebody who is not on the roll.');
    const ballot: NewBallot = {
      id: randomUUID() as string as BallotId,
      poll,
      rollEntry: entry.id,
      ordinal: (previous?.ordinal ?? 0) + 1,
      answers: accepted.value.answers,
      castAt: now,
      requestKey,
    };
    const place = deposits.push(ballot) - 1;
    if (declaresIdentity(rules, entry)) declarations.push({ rollEntry: entry.id, declaredAt: now });
    drafts.push(draftOf(ballot, entry, previous));
    const receipt: Answering = (given) => receiptFor(ballot, given[place]);
    keep(ballot, receipt);
    return receipt;
  };

  const answering = requests.map(decide);
  return {
    deposits,
    declarations,
    drafts,
    answer: (given) => answering.map((answer) => answer(given)),
  };
}

const pollUnknown: CastRefusal = {
  code: 'poll-unknown',
  says: 'There is no such poll. Check the address.',
};

const keyUsedBefore: CastRefusal = {
  code: 'key-used-before',
  says: 'This Idempotency-Key was used for a ballot marked otherwise. Use a new key for each ballot.',
};

const sameAnswers = (one: readonly Answer[], other: readonly Answer[]): boolean =>
  asText(one) === asText(other);
const asText = (answers: readonly Answer[]): string =>
  JSON.stringify(answers.map(({ contest, options }) => [contest, ...options]).sort());

function receiptFor({ id, castAt }: BallotInBox, receipt: LogReceipt | undefined): CastResult {
  if (!receipt) throw new Error('A ballot has no receipt from the log.');
  const { index, leaf, entry } = receipt;
  return ok({ ballot: id, castAt, logIndex: index, leafHash: leaf, entry });
}

/**
 * The log says that a ballot went in and which one it replaces; who cast it, in which constituency and how is only
 * committed to, so that nobody can follow the turnout of a small group while the poll is open.
 * @param batch  of a ballot on paper: the batch in which it was
 */
export const draftOf = (
  ballot: NewBallot,
  entry: Pick<LockedEntry, 'constituency'>,
  previous: Pick<BallotInBox, 'id'> | null,
  batch?: string,
): EntryDraft => ({
  action: 'ballot.accepted',
  resource: ballot.id,
  fields: { poll: ballot.poll, replaces: previous?.id ?? null, ...(batch && { batch }) },
  personal: {
    ballot: {
      rollEntry: ballot.rollEntry,
      constituency: entry.constituency,
      answers: ballot.answers.map(({ contest, options }) => ({ contest, options: [...options] })),
    },
  },
});
