import { type BallotId, err, type Instant, type MemberId, ok, type Result } from '@folkmoot/basics';
import { declaresIdentity, mayCast, type PollTerms } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { type LockedEntry } from '../ballots/ballot-box.repository';
import { type IdentityDeclaration } from '../polls/identity-declarations';
import { type PollPaper } from '../polls/poll-book';
import { type LogReceipt } from '../record/append';
import { type EntryDraft } from '../record/entry-draft';
import { BoxesSoFar } from './boxes-so-far';
import { type CheckedBallot } from './check-ballots';
import {
  type NewKey,
  type NewSealed,
  type SealedInBox,
  type SealedState,
} from './sealed-box.repository';
import { ballotDraft, keyDraft } from './sealed-drafts';
import { refusals, type SealedRefusal } from './sealed-refusal';

/** One member's ballots for all their boxes, each checked by itself. */
export interface SealedRequest {
  readonly poll: PollPaper & Pick<PollTerms, 'declaring'>;
  readonly member: MemberId;
  /** Whether the member declares their identity with them. */
  readonly declared: boolean;
  readonly ballots: readonly (CheckedBallot & { readonly box: string; readonly text: string })[];
}

/** Proof for the member that a ballot is in its box and in the log. */
export interface SealedReceipt {
  readonly box: string;
  readonly tracker: string;
  readonly logIndex: number;
  readonly leafHash: string;
  readonly entry: string;
}

export interface SealedCast {
  readonly castAt: Instant;
  readonly ballots: readonly SealedReceipt[];
  /** Whether the same ballots were in their boxes already. */
  readonly again: boolean;
}

export type SealedResult = Result<SealedCast, SealedRefusal>;

/** Whose letter says that ballots went in. */
export interface Confirmation {
  readonly poll: string;
  readonly member: MemberId;
  readonly trackers: readonly string[];
  /** Whether a key of theirs was replaced. */
  readonly newKey: boolean;
}

export interface DecidedSealed {
  readonly keys: readonly NewKey[];
  readonly ballots: readonly NewSealed[];
  /** Of the electors of whom they are asked. */
  readonly declarations: readonly IdentityDeclaration[];
  readonly drafts: readonly EntryDraft[];
  readonly confirmations: readonly Confirmation[];
  /** One result for each request, in order, once the log has a place for each draft. */
  readonly answer: (receipts: readonly LogReceipt[]) => SealedResult[];
}

type Answering = (receipts: readonly LogReceipt[]) => SealedResult;

/** Takes the ballots of a group member by member, each as if those before were in the boxes already. */
export function decideSealedBallots(
  requests: readonly SealedRequest[],
  state: SealedState,
  receipts: ReadonlyMap<BallotId, LogReceipt>,
  now: Instant,
): DecidedSealed {
  const entryOf = new Map(state.entries.map((entry) => [`${entry.poll}/${entry.member}`, entry]));
  const boxes = new BoxesSoFar(state);
  const keys: NewKey[] = [];
  const ballots: NewSealed[] = [];
  const declarations: IdentityDeclaration[] = [];
  const drafts: EntryDraft[] = [];
  const confirmations: Confirmation[] = [];
  const places = new Map<BallotId, number>();

  const receiptOf = ({ id, box, tracker }: SealedInBox, given: readonly LogReceipt[]) => {
    const receipt = receipts.get(id) ?? given[places.get(id) ?? -1];
    if (!receipt) throw new Error('A sealed ballot has no receipt from the log.');
    const { index, leaf, entry } = receipt;
    return { box, tracker, logIndex: index, leafHash: leaf, entry };
  };
  const answering =
    (cast: readonly SealedInBox[], again: boolean): Answering =>
    (given) =>
      ok({
        castAt: cast[0]?.castAt ?? now,
        ballots: cast.map((ballot) => receiptOf(ballot, given)),
        again,
      });

  const decide = ({ poll, member, declared, ballots: sent }: SealedRequest): Answering => {
    const entry = entryOf.get(`${poll.id}/${member}`) ?? null;
    if (entry) {
      const before = sent.flatMap(({ tracker }) => boxes.sent(entry.id, tracker) ?? []);
      if (before.length === sent.length) return answering(before, true);
      if (before.length > 0) return () => err(refusals.sentBefore);
    }
    const [first] = sent;
    const previous = (entry && first && boxes.lastOf(first.box, entry.id)) ?? null;
    const polling = { ...poll, closedAt: entry?.closedAt ?? null };
    const may = mayCast(polling, entry, previous, now, declared);
    if (!may.ok) return () => err(may.error as SealedRefusal);
    if (!entry) throw new Error('A ballot was accepted for somebody who is not on the roll.');
    const refusal = refusalOf(poll, entry, sent, boxes);
    if (refusal) return () => err(refusal);
    const cast = sent.map((ballot) => take(poll, entry, ballot));
    if (declaresIdentity(poll, entry)) declarations.push({ rollEntry: entry.id, declaredAt: now });
    confirmations.push({
      poll: poll.id,
      member,
      trackers: sent.map(({ tracker }) => tracker),
      newKey: cast.some(({ replacedKey }) => replacedKey),
    });
    return answering(
      cast.map(({ ballot }) => ballot),
      false,
    );
  };

  const take = (poll: PollPaper, entry: LockedEntry, sent: SealedRequest['ballots'][number]) => {
    const { box, credential, tracker, text } = sent;
    const key = boxes.keyOf(box, entry.id);
    const isNew = key?.credential !== credential;
    if (isNew) {
      const registered = {
        credential,
        poll: poll.id,
        box,
        rollEntry: entry.id,
        ordinal: (key?.ordinal ?? 0) + 1,
        registeredAt: now,
      };
      keys.push(registered);
      boxes.register(registered);
      drafts.push(keyDraft(registered, key?.credential ?? null));
    }
    const last = boxes.lastOf(box, entry.id);
    const ballot: NewSealed = {
      id: randomUUID() as string as BallotId,
      poll: poll.id,
      box,
      rollEntry: entry.id,
      credential,
      ordinal: (last?.ordinal ?? 0) + 1,
      tracker,
      text,
      castAt: now,
      ciphertexts: [...new Set(sent.ciphertexts)].filter((one) => !boxes.holderOf(box, one)),
    };
    ballots.push(ballot);
    boxes.keep(ballot, ballot.ciphertexts);
    places.set(ballot.id, drafts.push(ballotDraft(ballot, last ?? null)) - 1);
    return { ballot, replacedKey: isNew && key !== undefined };
  };

  const answers = requests.map(decide);
  return {
    keys,
    ballots,
    declarations,
    drafts,
    confirmations,
    answer: (given) => answers.map((answer) => answer(given)),
  };
}

/** What speaks against ballots of somebody who may vote. */
function refusalOf(
  { boxes: ofPoll }: PollPaper,
  { id: entry, constituency }: LockedEntry,
  sent: SealedRequest['ballots'],
  boxes: BoxesSoFar,
): SealedRefusal | null {
  const own = ofPoll.filter(
    (box) => box.constituency === null || box.constituency === constituency,
  );
  const sentTo = new Set(sent.map(({ box }) => box));
  if (sent.length !== own.length || !own.every(({ id }) => sentTo.has(id)))
    return refusals.wrongBoxes;
  if (new Set(sent.map(({ credential }) => credential)).size !== sent.length)
    return refusals.keyOfAnother;
  for (const { box, credential, ciphertexts } of sent) {
    const owner = boxes.ownerOf(credential);
    if (owner && (owner.rollEntry !== entry || owner.box !== box))
      return { ...refusals.keyOfAnother, box };
    if (owner && boxes.keyOf(box, entry)?.credential !== credential)
      return { ...refusals.keyReplaced, box };
    if (ciphertexts.some((one) => (boxes.holderOf(box, one) ?? entry) !== entry))
      return { ...refusals.copied, box };
  }
  return null;
}
